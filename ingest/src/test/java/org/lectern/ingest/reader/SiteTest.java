package org.lectern.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// What stands around the text of a page: its site, its small print, boxes beside the text.
final class SiteTest {
  private static PolicyDocument page(String title, String body) {
    return Documents.ofText(
        "<!doctype html><html><head><title>"
            + title
            + "</title></head><body>"
            + body
            + "</body></html>");
  }

  private static List<String> facts(PolicyDocument page, FactField field) {
    return page.facts().stream()
        .filter(fact -> fact.field() == field)
        .map(fact -> fact.value())
        .toList();
  }

  private static final String TEXT =
      "<h1>Who we are</h1><p>We mend the locks of the old canal, one after the other.</p>";

  @Test
  void titleNamesTheSiteWhereThePageConfirmsIt() {
    String home = "<header><a href='/'>Lock Fund</a></header><main>" + TEXT + "</main>";
    Map<String, List<String>> values = PageValues.of(page("Who we are | Lock Fund", home));
    assertEquals(List.of("Lock Fund"), values.get("publisher"));
    assertEquals(List.of("Lock Fund"), values.get("organization"));
    String other = "<main>" + TEXT + "</main>";
    assertEquals(
        List.of(), PageValues.of(page("Who we are | Boats for all", other)).get("publisher"));
  }

  @Test
  void smallPrintIsReadButNotShown() {
    String footer =
        "<footer><p>Lock Fund is a 501(c)(3) nonprofit. EIN 52-1234567</p><p>© 2024 Lock Fund</p></footer>";
    PolicyDocument page = page("Who we are | Lock Fund", "<main>" + TEXT + "</main>" + footer);
    assertEquals(List.of("nonprofit/501c3"), PageValues.of(page).get("type"));
    assertEquals(List.of("521234567"), facts(page, FactField.TAX_ID));
    assertFalse(page.sections().toString().contains("501(c)"));
  }

  @Test
  void sponsorOfTheSmallPrintIsAnother() {
    String footer = "<footer>A sponsored project of Big Fund, a 501(c)(3). EIN 52-1234567</footer>";
    PolicyDocument page = page("Who we are", "<main>" + TEXT + "</main>" + footer);
    assertEquals(List.of(), facts(page, FactField.TAX_ID));
    assertEquals(List.of(), PageValues.of(page).get("type"));
  }

  @Test
  void bannerOfAnAuthority() {
    String banner = "<div class='banner'>An official website of the State of Ohio</div>";
    PolicyDocument page =
        page(
            "About the Lock Board",
            banner + "<h1>About the Lock Board</h1><p>The board keeps the keys.</p>");
    assertEquals(List.of("official"), PageValues.of(page).get("voice"));
  }

  @Test
  void boxesOfLabelsBesideTheTextStay() {
    String rows =
        "<dt>Type</dt><dd>Trade association</dd><dt>Founded</dt><dd>1953</dd><dt>President</dt><dd>Ida Marsh</dd>";
    String prose =
        "<p>" + "The Lock Exchange speaks for barge owners of three states. ".repeat(6) + "</p>";
    PolicyDocument page =
        page(
            "Lock Exchange",
            "<article><h1>Lock Exchange</h1><aside><dl>"
                + rows
                + "</dl></aside>"
                + prose
                + "</article>");
    assertEquals(List.of("1953"), PageValues.of(page).get("founded"));
    String field =
        "<div class='field'><div class='field__label'>%s</div><div class='field__item'>%s</div></div>";
    String fields =
        field.replaceFirst("%s", "Type").replace("%s", "Super PAC")
            + field.replaceFirst("%s", "Year founded").replace("%s", "2015");
    PolicyDocument drupal =
        page(
            "Lock Majority",
            "<main><h1>Lock Majority</h1>"
                + fields
                + "<div class='body'>"
                + prose
                + "</div></main>");
    assertEquals(List.of("2015"), PageValues.of(drupal).get("founded"));
    assertEquals(List.of("political-committee/pac"), PageValues.of(drupal).get("type"));
  }

  @Test
  void tableOfMarkdownIsAnInfobox() {
    String head = "For-profit\n\n# Lock Row\n\n";
    String bold = "| | |\n|---|---|\n| **Type** | Law firm |\n| **Founded** | 2003 |\n";
    String named = "| Field | Value |\n|---|---|\n| Type | Law firm |\n| Founded | 2003 |\n";
    for (String table : List.of(bold, named)) {
      Map<String, List<String>> values =
          PageValues.of(
              Documents.ofText(head + table + "\nLock Row writes **letters** for barges.\n"));
      assertEquals(List.of("2003"), values.get("founded"), table);
      assertEquals(List.of("Lock Row"), values.get("title"), table);
    }
    PolicyDocument people =
        Documents.ofText(
            "# Crew\n\n| who | what |\n|---|---|\n| Ida Marsh | cook |\n| Abel Toth | mate |\n");
    assertTrue(people.sections().getFirst().text().contains("Ida Marsh | cook"));
  }

  @Test
  void organizerOfAnEvent() {
    String event =
        "<script type='application/ld+json'>{\"@type\":\"Event\",\"name\":\"Lock Day\",\"organizer\":"
            + "{\"@type\":\"Organization\",\"name\":\"Lock Fund\"}}</script>";
    PolicyDocument page =
        page("Lock Day", event + "<h1>Lock Day</h1><p>Come and see how a lock is emptied.</p>");
    assertEquals(List.of("Lock Fund"), PageValues.of(page).get("organization"));
  }

  @Test
  void organizationOfASiteIsThatOfItsAboutPageWhateverItsHeading() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NGO\",\"name\":\"Lock Fund\",\"foundingDate\":\"2007-09-01\",\"nonprofitStatus\":\"Nonprofit501c3\"}</script>";
    String text =
        "<main><h1>Small locks</h1><p>We mend what is too small for the agencies.</p></main>";
    PolicyDocument about = page("About | Lock Fund", data + text);
    assertEquals(List.of("Lock Fund"), PageValues.of(about).get("organization"));
    assertEquals(List.of("2007"), PageValues.of(about).get("founded"));
    assertEquals(List.of("nonprofit/501c3"), PageValues.of(about).get("type"));
    assertEquals(List.of(), PageValues.of(page("Small locks", data + text)).get("founded"));
  }
}
