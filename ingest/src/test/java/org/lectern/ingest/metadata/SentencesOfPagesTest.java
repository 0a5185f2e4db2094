package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

final class SentencesOfPagesTest {
  private static PolicyDocument about(String text) {
    return Documents.ofText("Who We Are\n\n" + text + "\n\nOur members keep the lights on.\n");
  }

  private static PolicyDocument news(String byline, String text) {
    return Documents.ofText("Bridges are old\n\n" + byline + "\n\n" + text + "\n");
  }

  @Test
  void theBelongsToANameThatHasItInMidSentence() {
    assertEquals(
        new OrganizationName("reading-room", "The Reading Room"),
        about("Dr. Ida Marsh came here as founder of The Reading Room.").summary().organization());
    assertEquals(
        new OrganizationName("harbor-institute", "Harbor Institute"),
        about("The Harbor Institute is a research organization. At the Harbor Institute we read.")
            .summary()
            .organization());
  }

  @Test
  void organizationIsFoundedAndBased() {
    PolicyDocument page =
        about(
            "Harbor Institute is a nonprofit institute based in Mobile, Alabama. The institute was established in 1991 by Ida Marsh.");
    assertEquals(1991, page.summary().founded());
    assertEquals(List.of(Place.of(State.AL, "Mobile")), page.summary().places());
    assertEquals(List.of(new Person("Ida Marsh", "founder")), page.people());
    assertEquals(
        1991,
        about(
                "Founded in 1991, Harbor Institute is small. Harbor Institute is a think tank and institute.")
            .summary()
            .founded());
  }

  @Test
  void whereAPersonLivesAndWhatElseWasFoundedIsNotTheOrganizations() {
    PolicyDocument page =
        about(
            "Ida Marsh is the founder of Harbor Institute. She is originally from Tulsa, Oklahoma, founded"
                + " a bakery in 1980 and lives in Salem, Oregon with her partner (Lou). Our reading program"
                + " was founded in 2004. We moved to Austin, Texas in 2010. Harbor Institute works with schools based in Reno, Nevada.");
    assertEquals("Harbor Institute", Documents.organization(page).name());
    assertEquals(List.of(new Person("Ida Marsh", "founder")), page.people());
    assertNull(page.summary().founded());
    assertEquals(List.of(), page.summary().places());
    assertEquals(List.of(), page.summary().types());
  }

  @Test
  void formerFounderTellsNothing() {
    assertNull(about("Previously she was founder of Harbor Institute.").summary().organization());
  }

  @Test
  void bylinesArePrintedInManyWays() {
    String text = "A bridge fell, said Ida Marsh, an engineer of the county.";
    for (String line :
        List.of(
            "By: Jane Doe | March 3, 2019",
            "By Jane Doe — Mar. 3, 2019 4 min read",
            "by Jane Doe\n\nSunday, March 3 2019",
            "By Jane Doe • 2019-03-03")) {
      PolicyDocument page = news(line, text);
      assertEquals("Jane Doe", page.byline(), line);
      assertEquals("2019-03-03", String.valueOf(page.summary().published()), line);
      assertEquals(Kind.NEWS, page.summary().kind());
      assertEquals(Voice.PRESS, page.summary().voice());
    }
    assertNull(news("By: | March 3, 2019", text).byline());
    assertEquals("2010-06-30", String.valueOf(news("JUNE 30, 2010", text).summary().published()));
  }

  @Test
  void articleIsAboutWhoActsAndComesBack() {
    PolicyDocument page =
        news(
            "By: | March 3, 2019",
            "The Night Train Foundation will run trains in the western United States. It was warned"
                + " by the Slow Rail Association.\n\nThe foundation started in 2 towns, says Ida"
                + " Marsh, director of trains. This year the foundation launched a network.");
    assertEquals("Night Train Foundation", Documents.organization(page).name());
    assertEquals(List.of(Place.of(Region.WEST)), page.summary().places());
    assertEquals(List.of(new Person("Ida Marsh", "director of trains")), page.people());
    assertNull(page.summary().founded());
  }

  @Test
  void proseStatesNothing() {
    PolicyDocument page =
        Documents.ofText(
            "It rained on the roofs of the town and in the streets for most of\nthe day.\n");
    assertEquals(Kind.OTHER, page.summary().kind());
    assertEquals(Voice.UNKNOWN, page.summary().voice());
    assertNull(page.summary().title());
    assertNull(page.summary().organization());
    assertEquals("en", page.language());
    assertEquals(1, page.facts().size());
  }
}
