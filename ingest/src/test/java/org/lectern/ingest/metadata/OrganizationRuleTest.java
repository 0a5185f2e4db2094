package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

final class OrganizationRuleTest {
  private static final String US =
      "\n\nWe lend boats. Our members keep our lights on, and we are proud of it.\n";

  private static String about(String title, String text) {
    return Documents.organization(Documents.ofText(title + "\n\n" + text + US)).name();
  }

  private static PolicyDocument unnamed(String title, String text) {
    return Documents.ofText(title + "\n\n" + text + US);
  }

  private static List<String> aliases(String text) {
    return PageValues.facts(Documents.ofText("Who We Are\n\n" + text + US), FactField.ALIAS);
  }

  @Test
  void titleNamesTheOrganization() {
    for (String title :
        List.of(
            "About the Harbor Institute",
            "About Harbor Institute | Boats for all",
            "About | Harbor Institute",
            "About Us – Harbor Institute",
            "Harbor Institute - Who We Are",
            "Our Mission: Harbor Institute")) {
      assertEquals("Harbor Institute", about(title, "Boats are for everyone."), title);
    }
    assertEquals("The Reading Room", about("About The Reading Room", "Books are for everyone."));
  }

  @Test
  void pageOfANameThatIsOnlyAnAcronymInParenthesesIsReadToItsEnd() {
    String page =
        """
        <!doctype html><html><head><title>(ABC)</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NGO", "name": "(ABC)"}</script></head>
        <body><main><h1>About</h1><p>We keep hills, and the hills are green.</p></main></body></html>
        """;
    PolicyDocument read =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Documents.ofText(page));
    assertEquals("(ABC)", Documents.organization(read).name());
  }

  @Test
  void mottoInATitleIsNoName() {
    assertNull(
        unnamed("About Us: Fighting for clean water", "Rivers are old.").summary().organization());
    assertNull(unnamed("About Us | Boats For All", "Rivers are old.").summary().organization());
  }

  @Test
  void bodyThatIsOnlyMentionedIsNotTheOrganization() {
    for (String text :
        List.of(
            "Rivers are old.\n\nBoats are older.\n\nThe Soil Survey Council had a map. It had a pen.",
            "Since 1991 we have spoken before the Water Court, the Ditch Commission and the House.",
            "Retirees' Club: first Thursday. Complaints went to the Department of Boats, which was set up in 1970.")) {
      assertNull(unnamed("About the Office", text).summary().organization(), text);
    }
  }

  @Test
  void textNamesTheOrganization() {
    for (String text :
        List.of(
            "We are the Harbor Institute, and we lend boats.",
            "Here at Harbor Institute, we lend boats.",
            "The mission of the Harbor Institute is to lend boats.",
            "Every day at Harbor Institute our staff lend boats.",
            "Harbor Institute (HI) is a small nonprofit.",
            "Harbor Institute is a 501(c)(3) that lends boats.",
            "Harbor Institute works to lend boats to schools.",
            "Ida Marsh is the founder of the Harbor Institute.")) {
      assertEquals("Harbor Institute", about("About Us", text), text);
    }
  }

  @Test
  void othersInTheTextAreNotTheOrganization() {
    for (String text :
        List.of(
            "We are Americans.",
            "We are Black Women who sail.",
            "The Mason Foundation funds our boats.",
            "At Duluth Harbor, boats sail.",
            "She was formerly founder of the Harbor Institute.",
            "Ida Marsh is a board member of the Harbor Institute.")) {
      assertNull(unnamed("About Us", text).summary().organization(), text);
    }
  }

  @Test
  void acronymsAndFormerNamesAreAliases() {
    assertEquals(
        List.of("SLI"), aliases("We are the Small Lakes Institute (SLI), a group of sailors."));
    assertEquals(
        List.of("Boats for Duluth"),
        aliases("Small Lakes Institute, formerly known as Boats for Duluth, is a nonprofit."));
    assertEquals(
        List.of("MoveBoats"),
        aliases(
            "The Small Lakes Institute is a nonprofit. Small Lakes Institute (also called MoveBoats) sails."));
  }

  @Test
  void otherWordsInParenthesesAreNoAliases() {
    assertEquals(
        List.of(),
        aliases("We are the Small Lakes Institute (USA). Small Lakes Institute (Ohio)."));
    assertEquals(
        List.of(),
        aliases("We are the Small Lakes Institute. The Mason Fund (MF) was formerly Mason Boats."));
  }

  @Test
  void peopleOfAnOrganizationAreNoPartOfItsName() {
    assertEquals(
        "Dockers Local 12", ProperNames.at("Members of Dockers Local 12 voted.", 0).text());
    assertEquals("Oak Fund", ProperNames.at("Leaders of the Oak Fund said so.", 0).text());
    assertEquals("Friends of the River", ProperNames.at("Friends of the River sued.", 0).text());
    assertEquals(
        "Volunteers of Ohio", ProperNames.at("Volunteers of Ohio builds homes.", 0).text());
  }

  @Test
  void theAfterADatelineIsNoPartOfTheName() {
    assertEquals(
        "Lock Fund",
        Documents.organization(
                Documents.ofText(
                    "Barges wait\n\nBy Ida Marsh\nMay 3, 2019\n\nERIE, Pa. — The Lock Fund, a charity that"
                        + " mends locks, has bought a crane.\n\nLock Fund workers said it lifts.\n"))
            .name());
  }
}
