package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;

final class MastheadTest {
  private static final String TEXT =
      "\n\nThe council voted on Tuesday to close the lock for the winter, and the barges will wait.\n";

  private static String title(String top) {
    return String.valueOf(Documents.ofText(top + TEXT).summary().title());
  }

  @Test
  void whatStandsAboveTheTitleIsNoTitle() {
    for (String top :
        List.of(
            "OPINION",
            "Opinion | Guest column",
            "FACT SHEET",
            "The Elm Bluff Courier\nFriday 3 May 2019",
            "The Elm Bluff Courier\nPOLITICS",
            "Elm Desk — Investigations",
            "Boats & Harbors",
            "Banking & Small Boats",
            "NEWS PROVIDED BY\nRiver Locks Alliance\nMay 3, 2019, 10:00 ET\n\nSHARE THIS ARTICLE",
            "Media contact: Ida Marsh, 555-010-0199, ida@locks.example.org",
            "June 9, 2020\n\nCONTACT:\nIda Marsh, (512) 555-0101, ida@locks.example.org",
            "River Locks Alliance\n\nHome · Boats · Staff · Give",
            "> Boats > Locks",
            "STATE OF OHIO\nOFFICE OF THE LOCK KEEPER\n\nSPECIAL REVIEW 2019-4",
            "Office of the Lock Keeper\n\nNews Release")) {
      assertEquals(
          "Barges wait for a thaw",
          title(top + "\n\nBarges wait for a thaw\n\nBy Ida Marsh\nMay 3, 2019"),
          top);
    }
  }

  @Test
  void paperInCapitalsAndColumnOfBriefsAreNoTitle() {
    String article = "Boats for Sale\n\nBy Ida Marsh\nMay 3, 2019\n\nBoats are for sale, he said.";
    assertEquals("Boats for Sale", title("THE OHIO BOAT REVIEW\n\n" + article));
    assertEquals("Boats for Sale", title("BRIEFLY\n\n" + article));
  }

  @Test
  void headlineOfTwoSentencesStandsBetweenSectionAndByline() {
    String headline = "The town wants the lock. The lock keeper wants a word.";
    String below = "\n\nIda Marsh\nThe Elm Lantern\nPublished 5:02 a.m. MT March 9, 2021";
    PolicyDocument article =
        Documents.ofText("The Elm Lantern\n\nLOCAL NEWS\n\n" + headline + below + TEXT);
    assertEquals(headline, article.summary().title());
    assertEquals("Ida Marsh", article.byline());
    assertEquals("2021-03-09", String.valueOf(article.summary().published()));
    assertNotEquals(headline, title("The Elm Lantern\n\n" + headline + below));
  }

  @Test
  void headlineIsNoMasthead() {
    for (String headline :
        List.of(
            "Locks Close Early",
            "Opinion is split over the lock",
            "The Post and the Lock",
            "Boats & Barges: A Long Story",
            "Locks and Boats",
            "News from the lock keeper")) {
      assertEquals(headline, title(headline + "\n\nBy Ida Marsh\nMay 3, 2019"));
      assertEquals(headline, title(headline + "\nMay 3, 2019\n\nBackground"));
    }
  }

  @Test
  void taglineBelowTheTitleIsText() {
    assertEquals("River Locks Alliance", title("River Locks Alliance\nboats for everybody"));
    assertEquals(
        "River Locks Alliance",
        title("River Locks Alliance\nFrom Wikipedia, the free encyclopedia"));
    assertNotEquals(
        "Dear friends of the lock", title("Dear friends of the lock\nit will be closed on Monday"));
  }

  @Test
  void titleOfAProfileIsTheNameWithoutItsAcronym() {
    assertEquals(
        "River Locks Alliance",
        title("Non-profit\n\nRiver Locks Alliance (RLA)\n\nFounded:\n1994"));
    assertEquals(
        "River Locks Alliance (USA)",
        title("Non-profit\n\nRiver Locks Alliance (USA)\n\nFounded:\n1994"));
    assertEquals(
        "River Locks Alliance (RLA) sues",
        title("River Locks Alliance (RLA) sues\n\nBy Ida Marsh"));
  }

  @Test
  void papersAreCalledByTheirLastWord() {
    for (String paper :
        List.of(
            "The Elm Valley Times",
            "Star-Ledger",
            "Journal & Courier",
            "Post",
            "THE ELM VALLEY GAZETTE",
            "Daily News of the Hills Today")) {
      assertTrue(Masthead.isPaper(paper), paper);
    }
    for (String other :
        List.of(
            "Times Square Alliance",
            "the elm valley times",
            "GAZETTE",
            "Star-ledger",
            "News-Post-Leader",
            "Friends in the Elm Valley Press",
            "")) {
      assertFalse(Masthead.isPaper(other), other);
    }
  }
}
