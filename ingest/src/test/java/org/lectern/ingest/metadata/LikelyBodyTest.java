package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// Whom a page has most to do with, where no plainer rule says it; a tilde is the end of a line.
final class LikelyBodyTest {
  private static void assertOrganization(String expected, String page) {
    assertEquals(expected, PageValues.organization(PageValues.page(page)), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Donate~~Red Barn PAC is formed to elect people who milk under the law of the state.~~Gifts are not tax-deductible, as our page says. Red Barn PAC may have to print the name of who gives. | Red Barn PAC",
        "Bread for all. Always.~~Elm Bakers' Union (EBU)~~EBU is the town's own union of bakers. We still grow, and we bake.~~Join us!~~EBU work by night. Our ovens are old. | Elm Bakers' Union",
        "ELMW Members Choose a Board~~ELMW~~Press Release~~In May, ELMW members voted. The new officers begin in June. | ELMW",
        "Post History~~The Ruth Okada Legion Post 5 bought a barn in 1921. Post 5 has 90 members. Post 5 is a group of bakers. | Ruth Okada Legion Post 5",
        "Ohio State Association of Creameries~~2025-26~~HB 10 - Butter rates~~HB 12 - Milk in schools~~SB 9 - Cream | Ohio State Association of Creameries",
      })
  void whatComesBackAndIsSpokenForIsTheOne(String page, String expected) {
    assertOrganization(expected, page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "BDLD is seasonal in older milkers~~BDLD is common among milkers. We found that BDLD has many causes. BDLD was worse in winter, and in summer BDLD was rare.",
        "Butter Rules in Brief~~The BPRA gives makers certain rights. The BPRA limits what dairies may do. Rules differ by county.",
        "How to join a guild~~A guild has dues. Makers join the Ohio Cream Guild or the Iowa Cream Guild, and some join both. Ask what we asked: who pays?",
        "A walk in May~~I went by the Elm County Courthouse and the Ely Public Library, and I thought of the Grange Hall, where my aunt sang with the Bakers Union.",
        "Fares go up in June~~The Elm City Council voted on Monday. Fares had not gone up since 1990.",
        "Ruth Okada~~Ruth Okada bakes. She is a member of the Ohio Bakers Association, the Iowa Bakers Association and the Elm Oven Society, and went to the University of Iowa.",
        "Why ovens fail~~The Federal Oven Commission tests ovens. The Federal Oven Commission has three labs. Ovens fail in heat.",
      })
  void pagesAboutNobodyHaveNone(String page) {
    assertOrganization("", page);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Marsh of Oak Fund, Oak Fund",
    "Vermont Office of Bread, Vermont Office of Bread",
    "How the Oak Fund, Oak Fund",
  })
  void whoIsOfABodyIsNoPartOfItsName(String run, String name) {
    assertEquals(name, BodyForm.ofRun(run));
  }

  @Test
  void itIsLessSureThanWhatPlainerRulesFind() {
    PolicyDocument page =
        PageValues.page(
            "Donate~~Red Barn PAC is formed to elect people who milk.~~Red Barn PAC may print our names.");
    Fact fact =
        page.facts().stream()
            .filter(one -> one.field() == FactField.ORGANIZATION)
            .findFirst()
            .orElseThrow();
    assertEquals("organization: signs of the page", fact.rule());
    assertTrue(fact.confidence() >= 0.65 && fact.confidence() < 0.9, fact.toString());
    assertEquals("Red Barn PAC", fact.evidence().quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the 50th Anniversary of the Elm County Chamber of Commerce on Thursday | Elm County Chamber of Commerce",
        "Join the Bakers Guild and the Millers Guild | Bakers Guild; Millers Guild",
        "said NCLM Executive Director Ida Marsh | NCLM; Ida Marsh",
        "the Elm Historical Society Board of Directors | Elm Historical Society",
        "the Elm Historical Society & Museum | Elm Historical Society & Museum",
        "the Department of Fish and Game sells licenses | Department of Fish and Game",
        "All Elm Bakers' Union Local 12 ovens | All Elm Bakers' Union Local 12",
        "ECRC Council Story Map | ECRC Council",
        "Welcome to Mt. Elm Bakers Church | Mt. Elm Bakers Church",
        "the Elm Dairy Commission Act | ``",
        "It rained on Monday | It; Monday",
      })
  void namesOfBodiesAreCutOutOfCapitals(String text, String expected) {
    assertEquals(
        expected,
        BodyNames.in(text).stream().map(BodyNames.Found::name).collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "record official | Honoring the Elm Bakers Guild~~Senate Resolution No. 12~~WHEREAS, The Elm Bakers Guild bakes; and~~WHEREAS, Bread is good; now, therefore, be it~~RESOLVED, That this Legislative Body eat.",
        "record unknown | On Bread~~WHEREAS, Bread is dear; and~~WHEREAS, Ovens are old;~~RESOLVED, That the Elm Bakers Guild buy one.",
        "about self | Executive Board~~Ida Marsh - President~~Ida has baked since her youth, and her rye is known.~~Sam Pell - Treasurer~~Sam counts.",
        "about self | Bread for all. Always.~~Elm Bakers' Union (EBU)~~EBU is the town's own union of bakers. We still grow, and we bake.~~Join us!~~EBU work by night. Our ovens are old.",
      })
  void kindAndVoiceFollowWhoseThePageIs(String expected, String page) {
    assertEquals(expected, PageValues.kindAndVoice(PageValues.page(page)), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Donate~~Red Barn PAC is formed to elect people who milk.~~Gifts are not tax-deductible. | Donate",
        "Bread for all. Always.~~Elm Bakers' Union~~We bake. | Bread for all. Always.",
        "Case Work: Land~A Halt to New Kilns in Elm County~LOCATION: Elm County, NM~START DATE: May 2013~CLIENTS: Elm Potters~STATUS: Open~SUMMARY:~Kilns smoke. | Case Work: Land",
        "The Elm Fund was founded in 1990.~~It gives. | ``",
      })
  void theFirstLineThatIsNoSentenceIsTheTitle(String page, String expected) {
    String title = PageValues.page(page).summary().title();
    assertEquals(expected, title == null ? "" : title, page);
  }
}
