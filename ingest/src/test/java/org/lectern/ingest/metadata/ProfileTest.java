package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.State;

final class ProfileTest {
  private static final String LEAD =
      "\n\nCopper Basin Alliance is a group of miners and ranchers that share one river.\n";

  private static PolicyDocument profile(String infobox) {
    return Documents.ofText("Other Group\n\nCopper Basin Alliance\n\n" + infobox + LEAD);
  }

  @Test
  void valueStandsOnTheSameLineTheNextOrAfterABlankOne() {
    for (String gap : List.of(" ", "\n", "\n\n", "\r\n\r\n", "\u00a0")) {
      PolicyDocument document =
          profile("Headquarters:" + gap + "BUTTE, MT\n\nFormation:" + gap + "1974");
      assertEquals(List.of(Place.of(State.MT, "Butte")), document.summary().places());
      assertEquals(1974, document.summary().founded());
    }
  }

  @Test
  void labelWithoutValueDoesNotSwallowTheNextLabel() {
    PolicyDocument document =
        profile("Location:\n\nType:\n\nAdvocacy Coalition\n\nFounder:\n\nFounded:");
    assertEquals(List.of(), document.summary().places());
    assertEquals("Advocacy Coalition", document.summary().typeText());
    assertEquals(List.of(OrganizationType.MOVEMENT_OR_COALITION), document.summary().types());
    assertEquals(List.of(), document.people());
    assertNull(document.summary().founded());
  }

  @Test
  void lastLabelWithoutValueLeavesTheHeadingAlone() {
    PolicyDocument document = profile("Type:\n\nCharity\n\nFounder:\n\nEarly History");
    assertEquals(List.of(), document.people());
    assertEquals("Early History", document.sections().getFirst().heading());
  }

  @Test
  void foundersStandOneALine() {
    PolicyDocument document =
        profile("Founders:\n\nIda Marsh\nLeo P. Quill\n\nChairman:\n\nRosa Teller");
    assertEquals(
        List.of(
            new Person("Ida Marsh", "founder"),
            new Person("Leo P. Quill", "founder"),
            new Person("Rosa Teller", "chairman")),
        document.people());
  }

  @Test
  void yearIsFoundAmongOtherWords() {
    for (String year :
        List.of("1916 [55]", "July 13, 1916; 109 years ago", "1916; 8 years ago (2017)")) {
      assertEquals(1916, profile("Year founded:\n" + year + "\nType:\nClub").summary().founded());
    }
  }

  @Test
  void placesArePrintedInManyWays() {
    assertEquals(List.of(Place.of(State.DC, "Washington")), places("Washington, D.C., U.S."));
    assertEquals(List.of(Place.of(State.NY, "New York")), places("New York, N.Y."));
    assertEquals(List.of(Place.of(State.GA)), places("Georgia"));
    assertEquals(
        List.of(Place.of(State.OR, "Salem")), places("12 Elm Street, Salem, Oregon 97301"));
    assertEquals(List.of("canada/toronto"), profilePaths("Toronto, Canada"));
    assertEquals(List.of(), places("Nowhere in particular"));
  }

  private static List<Place> places(String printed) {
    return profile("Location:\n\n" + printed + "\n\nType:\n\nClub").summary().places();
  }

  private static List<String> profilePaths(String printed) {
    return places(printed).stream().map(place -> place.path().getLast()).toList();
  }

  @Test
  void taxStatusIsFinerThanTheKindLine() {
    PolicyDocument document =
        Documents.ofText(
            "Non-profit\n\nOak Fund, Inc.\n\nTax-Exempt Status:\n\n501(c)(4)\n\nWebsite:\n\noak.example\n"
                + LEAD);
    assertEquals(List.of(OrganizationType.NONPROFIT_501C4), document.summary().types());
    assertEquals("oak_example", Documents.organization(document).id());
    assertEquals(Kind.PROFILE, document.summary().kind());
    assertEquals("oak.example", document.website());
  }

  @Test
  void evidenceIsTheLabelWithItsValue() {
    var founded =
        profile("Type:\n\nClub\n\nFounded:\n\n1999").facts().stream()
            .filter(fact -> fact.field() == FactField.FOUNDED)
            .findFirst()
            .orElseThrow();
    assertEquals("Founded:\n\n1999", founded.evidence().quote());
    assertEquals("infobox label Founded", founded.rule());
    assertNull(founded.evidence().shown());
  }

  @Test
  void marksRiseAndOtherNumbersStay() {
    PolicyDocument document =
        Documents.ofText(
            """
            Non-profit

            Lantern Society

            Lantern Society has worked in 3 counties for 2 years. 1 It lit 4 streets 2 and it
            repaired “every lamp.” 3 4 Title IX. 5 of 9 members agreed.

            References

            1. One. Accessed May 1, 2020. https://a.example/1.
            2. Two. https://a.example/2
            3. Three. https://web.example/?u=x
            4. Four. https://www.google.com/url?q=https%3A%2F%2Fb.example%2Ffour&sa=t
            5. Five.
            """);
    Section lead = document.sections().getFirst();
    assertEquals(
        "Lantern Society has worked in 3 counties for 2 years. It lit 4 streets and it repaired"
            + " “every lamp.” Title IX. 5 of 9 members agreed.",
        lead.text());
    assertEquals(List.of(1, 2, 3, 4), lead.marks().stream().map(Section.Mark::number).toList());
    assertEquals("b.example", document.references().get(3).host().orElseThrow());
    assertEquals("2020-05-01", String.valueOf(document.references().getFirst().accessed()));
    assertEquals("https://a.example/1", document.references().getFirst().url());
  }

  @Test
  void statusIsThatOfTheTaxWhateverItsLabel() {
    assertEquals(
        List.of("501(c)(4)"),
        PageValues.facts(profile("Founded:\n1974\n\nStatus:\n501(c)(4)"), FactField.TAX_STATUS));
    assertEquals(
        List.of(),
        PageValues.facts(profile("Founded:\n1974\n\nStatus:\nActive"), FactField.TAX_STATUS));
  }

  @Test
  void lastOfTheLinksBelowIsTheSite() {
    for (String links :
        List.of(
            "Suggest an edit to this entry · Report a broken link · The Basin Atlas",
            "Edit this profile | The Basin Atlas")) {
      PolicyDocument page = profile("Founded:\n1974\n\n" + links);
      assertEquals("The Basin Atlas", page.summary().publisher(), links);
      assertEquals(false, page.sections().toString().contains("Atlas"), links);
    }
    assertNull(
        profile("Founded:\n1974\n\nSuggest an edit · Print · Report a broken link")
            .summary()
            .publisher());
  }

  @Test
  void linkedAddressBesideItsLabelIsText() {
    String page =
        "<html><body><main><p>Non-profit</p><h1>Elm Fund</h1><p><b>Website:</b> <a href='https://a.example/out'>www.elmfund.example.org</a></p><p><b>Founded:</b> 1974</p><p>%s</p><p>Elm Fund is a fund that lends boats to schools and to whoever else asks for one.</p></main></body></html>";
    PolicyDocument read =
        Documents.ofText(
            page.replace("%s", "Tags: <a href='/b'>Boats and the harbors they sail to</a>"));
    assertEquals("www.elmfund.example.org", read.website());
    assertEquals(false, read.sections().toString().contains("Tags"));
  }

  @Test
  void digitOfAnAcronymCountsItsLetter() {
    String lead = "\n\nCopper County Child Care Circle (C5) lends cribs. C5 was formed in 1998.\n";
    PolicyDocument page =
        Documents.ofText(
            "Other Group\n\nCopper County Child Care Circle\n\nLocation: Butte, MT" + lead);
    assertEquals(List.of("C5"), PageValues.distinct(page, FactField.ALIAS));
    assertEquals(1998, page.summary().founded());
  }

  @Test
  void groupBelongsToTheTypeOfABoxThatRunsOn() {
    PolicyDocument page =
        Documents.ofText(
            "Non-profit Elm Fund Website: elm.example.org Location: Akron, OH Type: Boat Lending Group Executive Director: Ida Marsh\n\nElm Fund is a fund that lends boats.\n");
    assertEquals("Boat Lending Group", page.summary().typeText());
    assertEquals(List.of(new Person("Ida Marsh", "executive director")), page.people());
  }

  @Test
  void lineOfNameAndRoleNeedsNoLabel() {
    PolicyDocument page =
        Documents.ofText(
            "Elm Fund\n\n2004\n\nAKRON, OH\n\nLeo Quill, president\n\nwww.elmfund.example.org\n\nNon-profit\n\nElm Fund is a fund that lends boats to whoever wants one.\n");
    assertEquals(List.of(new Person("Leo Quill", "president")), page.people());
  }

  @Test
  void peerKeepsThePlaceOfTheTitle() {
    assertEquals(
        List.of(new Person("Lord Ashdown of Kent", "president")),
        profile("Founded:\n1974\n\nPresident:\n\nLord Ashdown of Kent").people());
    assertEquals(
        List.of(new Person("Leo Quill", "president")),
        profile("Founded:\n1974\n\nPresident:\n\nLeo Quill of Kent").people());
  }

  @Test
  void entryOfADatabaseSaysThisOrganization() {
    String entry =
        """
        GRANTFINDER    Search   Saved lists   Help   Log out

        Funder profile                      [Print] [Add to list]

        River Locks Foundation

        Established      1961
        City             Milwaukee
        State            WI

        The foundation favors schools that stand beside a lock, and those that will.
        This organization is a 501(c)(3) private foundation.
        """;
    PolicyDocument page = Documents.ofText(entry);
    assertEquals("River Locks Foundation", page.summary().title());
    assertEquals(List.of("501(c)(3)"), PageValues.facts(page, FactField.TAX_STATUS));
    assertEquals(
        List.of(),
        PageValues.facts(
            Documents.ofText(entry.replace("This org", "Another org")), FactField.TAX_STATUS));
  }

  @Test
  void siteOfAProfileSaysWhoItIs() {
    String profile =
        """
        Non-profit

        River Locks Alliance

        Website:
        locks.example

        The River Locks Alliance keeps locks open through the winter, and is paid by the boat.
        """;
    for (String line :
        List.of(
            "© 2021 The Basin Atlas",
            "Entry from The Basin Atlas, a directory of public bodies in the plains",
            "The Basin Atlas takes corrections by post.",
            "The Basin Atlas - who does what in the plains",
            "The Basin Atlas. Entries may be reused with credit.",
            "Last reviewed May 2020 | The Basin Atlas: a guide to groups of the plains | Submit a tip",
            "The Basin Atlas is written by volunteers in three countries.")) {
      PolicyDocument page = Documents.ofText(profile + "\n" + line + "\n");
      assertEquals("The Basin Atlas", page.summary().publisher(), line);
    }
    for (String line :
        List.of(
            "© 2021 River Locks Alliance",
            "Water from The Basin Atlas is green.",
            "Ruth Okada - who keeps the locks",
            "The Basin Atlas - Who Does What",
            "The Basin Atlas is a boat.")) {
      assertNull(Documents.ofText(profile + "\n" + line + "\n").summary().publisher(), line);
    }
  }
}
