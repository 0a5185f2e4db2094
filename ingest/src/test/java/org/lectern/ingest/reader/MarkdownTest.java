package org.lectern.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;

final class MarkdownTest {
  private static final String PAGE =
      """
      ---
      title: "Who Owns the Ditch"
      date: 2019-04-02
      author: Petra Voss
      url: https://ditchnotes.example/who-owns
      tags: [water, law]
      ---
      The **ditch** belongs to *nobody*, says [the county](https://county.example/d?x=1).[^a]
      It was dug by hand.

      ## What the law says

      - A `right_of_way` lasts as long as the water runs.
      - Two * two is four, and snake_case stays.

      > "Dig your own," the judge said.

      ```
      code stays
      ```

      [^a]: County records. Accessed May 2, 2018. https://county.example/records
      """;

  @Test
  void frontMatterIsYamlTomlOrJson() {
    String toml =
        """
        +++
        title = "Housing for all"
        date = 2019-01-10

        [author]
        title = "Ms"
        +++
        """;
    String json =
        """
        {
          "thumbnail": {
            "title": "A picture",
            "url": "https://pictures.example/1"
          },
          "title": "Housing for all",
          "date": "2019-01-10",
          "draft": false
        }
        """;
    for (String front : List.of(toml, json)) {
      PolicyDocument page = Documents.ofText(front + "\nWe met, all of us, on Monday.\n");
      var values = PageValues.of(page);
      assertEquals(List.of("Housing for all"), values.get("title"), front);
      assertEquals(List.of("2019-01-10"), values.get("published"), front);
      assertNull(page.summary().url(), front);
      assertEquals("We met, all of us, on Monday.", page.sections().getFirst().text(), front);
    }
  }

  @Test
  void blocksOfHtmlAreHeadingsAndParagraphs() {
    PolicyDocument page =
        Documents.ofText(
            """
            # Ditch Board

            <div class="six">
              <h3 class="sub">Officers &amp; <b>Staff</b></h3>
              <ul>
                <li>Ruth Okada, Chair</li>
                <li>Sol <em>Ibarra</em>, Treasurer</li><li>Lena Marsh, Secretary</li>
              </ul>
            </div>
            <!-- <div>not shown</div> -->
            A &lt; B, A&amp;M, AT&T, \\<div> and a<br>line &notaname; stay.
            """);
    Section section = page.sections().getFirst();
    assertEquals("Officers & Staff", section.heading());
    assertEquals(
        """
        Ruth Okada, Chair

        Sol Ibarra, Treasurer

        Lena Marsh, Secretary

        A < B, A&M, AT&T, <div> and a line &notaname; stay.\
        """,
        section.text());
  }

  @Test
  void entryOfADirectoryStatesItsOrganization() {
    String page =
        """
        ---
        type: Community-Based Organization
        title: "Tidepool Law Center" # as the card shows it
        acronym: TLC
        website_url: https://tidepoollaw.example/
        founded: 1994-05-02
        ein: 93-1234567
        location: 12 Quay Street, Astoria, OR 97103
        ---
        Lawyers for people who fish, and for those who can fish no longer.
        """;
    PolicyDocument entry = Documents.ofText(page);
    var values = PageValues.of(entry);
    assertEquals(List.of("Tidepool Law Center"), values.get("title"));
    assertEquals(List.of("profile"), values.get("kind"));
    assertEquals(List.of("Tidepool Law Center"), values.get("organization"));
    assertEquals(List.of("1994"), values.get("founded"));
    assertEquals(List.of("west/or/astoria"), values.get("place"));
    assertEquals(List.of("https://tidepoollaw.example/"), values.get("website"));
    assertEquals(
        List.of("931234567", "TLC"), List.of(value(entry, "TAX_ID"), value(entry, "ALIAS")));
  }

  private static String value(PolicyDocument document, String field) {
    return document.facts().stream()
        .filter(fact -> fact.field() == FactField.valueOf(field))
        .map(Fact::value)
        .findFirst()
        .orElse("");
  }

  @Test
  void pageOfAnOrganizationIsNoEntry() {
    String page =
        """
        ---
        layout: page
        name: "Visit #1"
        city: Astoria
        state: Oregon
        ---
        # A day by the river
        We walked to the old cannery and back, all of us.
        """;
    var values = PageValues.of(Documents.ofText(page));
    assertEquals(List.of(), values.getOrDefault("place", List.of()));
    assertEquals(List.of(), values.getOrDefault("organization", List.of()));
    assertEquals(
        List.of("west/or/astoria"),
        PageValues.of(Documents.ofText(page.replace("layout: page", "layout: organization")))
            .get("place"));
  }

  @Test
  void linesOfALetterheadStandAloneAboveTheTitle() {
    String page =
        """
        ![Seal](/img/seal.png)

        **Ohio Department of River Locks**
        *Office of the Commissioner, Boats and Barges*

        # State to open 14 locks

        **News release · Columbus · April 22, 2022**

        The Department will open fourteen locks before summer, the **Commissioner**
        *herself* said today. Landowners may call the Department at 614-555-0108.

        The Department was formed in 1991, when the legislature took locks out of the parks agency.
        """;
    var document = Documents.ofText(page);
    var values = PageValues.of(document);
    assertEquals(List.of("State to open 14 locks"), values.get("title"));
    assertEquals(List.of("Ohio Department of River Locks"), values.get("organization"));
    assertTrue(document.sections().getLast().text().contains("the Commissioner herself said"));
  }

  @Test
  void aListOfObjectsIsNoFrontMatter() {
    String records = "{\n  \"title\": \"One\"\n}\n{\n  \"title\": \"Two\"\n}\n";
    assertFalse(MarkdownReader.hasObject(records));
    assertFalse(MarkdownReader.hasObject("{\n  \"title\": \"One\"\n}\n"));
  }

  @Test
  void frontMatterStatesAndSignsGo() {
    PolicyDocument page = Documents.ofText(PAGE);
    var values = PageValues.of(page);
    assertEquals(List.of("Who Owns the Ditch"), values.get("title"));
    assertEquals(List.of("2019-04-02"), values.get("published"));
    assertEquals(List.of("Petra Voss"), values.get("byline"));
    assertEquals(List.of("https://ditchnotes.example/who-owns"), values.get("url"));
    assertEquals(
        "The ditch belongs to nobody, says the county. It was dug by hand.",
        page.sections().getFirst().text());
    assertEquals(List.of(new Section.Mark(45, 1)), page.sections().getFirst().marks());
    assertEquals("What the law says", page.sections().get(1).heading());
    assertEquals(
        "A right_of_way lasts as long as the water runs.\n\nTwo * two is four, and snake_case"
            + " stays.\n\n\"Dig your own,\" the judge said.\n\ncode stays",
        page.sections().get(1).text());
    assertEquals("https://county.example/records", page.references().getFirst().url());
    assertEquals("2018-05-02", String.valueOf(page.references().getFirst().accessed()));
  }

  @Test
  void valuesOfFrontMatterMayStandBelowTheirNames() {
    String page =
        """
        ---
        excerpt: >-
          Nobody knows.
        title: >-
          Who owns
          the ditch?
        author: |
          Petra Voss
        ---
        The ditch belongs to nobody.
        """;
    var values = PageValues.of(Documents.ofText(page));
    assertEquals(List.of("Who owns the ditch?"), values.get("title"));
    assertEquals(List.of("Petra Voss"), values.get("byline"));
  }

  @Test
  void firstHeadingIsTheTitle() {
    PolicyDocument page = Documents.ofText("# A Title\n\nSome text here.\n\nSub\n---\nMore.\n");
    assertEquals("A Title", page.summary().title());
    assertEquals("Sub", page.sections().get(1).heading());
  }

  @Test
  void proseWithANumberSignIsText() {
    String prose = "Item #1\n\nWe met on June 1.\n";
    assertEquals("We met on June 1.", Documents.ofText(prose).sections().getFirst().text());
  }

  @Test
  void linkThatSaysNoMoreThanWebsiteIsItsAddress() {
    String box =
        """
        # Ditch Owners League

        | | |
        |---|---|
        | **Founded** | 1911 |
        | **Location** | Boise, Idaho |
        | **Website** | %s |

        The Ditch Owners League is an association of farmers who own a ditch.
        """;
    assertEquals(
        "https://ditch.example",
        Documents.ofText(box.replace("%s", "[Official website](https://ditch.example)")).website());
    assertEquals(
        "www.ditch.example",
        Documents.ofText(box.replace("%s", "[www.ditch.example](https://a.example/out)"))
            .website());
    assertNull(Documents.ofText(box.replace("%s", "[none yet](https://ditch.example)")).website());
  }

  @Test
  void pageOfHtmlBelowFrontMatterIsReadAsOne() {
    String front = "---\ntitle: Ditch club\nurl: https://ditchnotes.example/club\n---\n";
    String html =
        """
        {% include menu.html %}
        <nav><a href="/">Home</a></nav>
        <div>
          <p>The ditch board met on Tuesday and voted to lend its backhoe.</p>

          <select><option>English</option><option>Cree</option></select>
          <ul><li>Ruth Okada</li><li>Sam Pell</li></ul>
        </div>
        """;
    PolicyDocument page = Documents.ofText(front + html);
    assertEquals("Ditch club", page.summary().title());
    assertEquals("https://ditchnotes.example/club", page.summary().url());
    assertTrue(
        page.sections().getFirst().text().endsWith("its backhoe.\n\nRuth Okada\n\nSam Pell"));
    assertFalse(page.sections().getFirst().text().contains("Home"));
    PolicyDocument markdown = Documents.ofText(front + html + "\n- *Ann Lee*\n");
    assertTrue(markdown.sections().getFirst().text().endsWith("Ann Lee"));
    assertTrue(markdown.sections().getFirst().text().contains("{% include menu"));
  }

  @Test
  void picturesAreNoText() {
    String page =
        "# Ditch club\n\n[![Logo of the club](logo.png \"Logo\")](https://club.example/)\n\n![A ditch](ditch.png) We dig. [See it](ditch.html).\n";
    assertEquals("We dig. See it.", Documents.ofText(page).sections().getFirst().text());
  }

  @Test
  void shownBreaksEndTheLinesOfEntries() {
    String page = "# Ditch club\n\n**Ruth Okada**  \nTreasurer<br>*Ely Mills*\nin Ely\n";
    assertEquals(
        "Ruth Okada\n\nTreasurer\n\nEly Mills in Ely",
        Documents.ofText(page).sections().getFirst().text());
  }
}
