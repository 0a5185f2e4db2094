package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;

final class KindTest {
  private static void assertPage(String kind, String voice, String page) {
    PolicyDocument document = Documents.ofText(page);
    assertEquals(kind, document.summary().kind().slug(), page);
    assertEquals(voice, document.summary().voice().slug(), page);
  }

  private static String organization(String page) {
    return PageValues.organization(Documents.ofText(page));
  }

  @Test
  void datelineAndASectionAboutTheSenderMakeARelease() {
    String release =
        """
        Lock Fund Buys a Crane

        ERIE, Pa., May 3, 2019 — Lock Fund, which mends old locks, has bought a crane.

        "It lifts," said Ida Marsh, the fund's director.

        %s

        Lock Fund is a nonprofit that was founded in 2004.
        """;
    assertPage("news", "self", release.replace("%s", "About Lock Fund"));
    assertEquals("Lock Fund", organization(release.replace("%s", "About Lock Fund")));
    assertEquals("Lock Fund", organization(release.replace("%s", "About the fund")));
  }

  @Test
  void mentionOfAReleaseMakesNone() {
    assertPage(
        "other",
        "unknown",
        "How to disagree\n\nA group that disagrees must say so before the press release, not after.\n");
  }

  @Test
  void opinionIsThePaperOnesOwn() {
    assertPage(
        "news",
        "press",
        """
        OPINION

        Open the lock

        By Ida Marsh
        May 3, 2019

        We need the lock. Our board forgot it. We pay for it, and our boats wait.
        """);
  }

  @Test
  void whoHasMembersSpeaksAsAnOrganization() {
    assertPage(
        "about",
        "self",
        "Boats for all\n\nWe started at dawn. We lend boats in Erie. Our members paid for them all.\n");
  }

  @Test
  void titleInTheFirstPersonOrAboutANameTellsAnAboutPage() {
    for (String title :
        new String[] {"Our local", "Who we represent", "Staff & Board", "About the Institute"}) {
      assertPage(
          "about", "self", title + "\n\nThe Lock Institute studies how barges pass a lock.\n");
    }
  }

  @Test
  void listOfOfficersIsNoInfobox() {
    assertPage(
        "about",
        "self",
        """
        Our local

        We run the lock, and our members paint it.

        Officers

        President: Ida Marsh
        Treasurer: Abel Toth
        """);
  }

  @Test
  void factsBelowTheTextMakeAProfile() {
    String page =
        """
        River Lock Compact

        After the flood the mayors of nine towns found that nobody had the key to the lock.

        QUICK FACTS
        Kind of group: Coalition of towns
        Formed: 1994
        Based in: Erie, Pennsylvania
        On the web: riverlock.example.org
        """;
    assertPage("profile", "third-party", page);
    assertEquals("River Lock Compact", organization(page));
    assertEquals("Coalition of towns", Documents.ofText(page).summary().typeText());
  }

  @Test
  void reportSaysWhoseItIs() {
    String report = "FACT SHEET\n\nLocks in Ohio\n\n%s\n\nNine locks leak. Three are shut.\n";
    assertPage("report", "unknown", report.replace("%s", "March 2022"));
    assertEquals(
        "Lock Research Center",
        organization(report.replace("%s", "Prepared by the Lock Research Center, March 2022.")));
    assertEquals(
        "Lock Research Center",
        organization(
            report.replace(
                "%s", "Suggested citation: Marsh, I. \"Locks.\" Lock Research Center.")));
  }
}
