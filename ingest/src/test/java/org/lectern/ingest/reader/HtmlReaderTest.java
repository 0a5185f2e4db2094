package org.lectern.ingest.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

final class HtmlReaderTest {
  private static final String PROSE =
      "<p>The ditch board met on Tuesday and voted to lend the growers its only backhoe.</p>";

  private static PolicyDocument read(String html) {
    return Documents.ofText("<!doctype html>" + html);
  }

  private static String text(byte[] html) {
    return Documents.facts(
            assertInstanceOf(ExtractedDocument.class, Documents.extractions(html).getFirst()))
        .sections()
        .getFirst()
        .text();
  }

  private static Fact fact(PolicyDocument document, FactField field) {
    return document.facts().stream()
        .filter(fact -> fact.field() == field)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void encodingIsToldAsBrowsersDo() {
    String page = "<html><meta charset=%s><p>Café “Ž”";
    assertEquals("Café “Ž”", text(page.replace("%s", "utf-8").getBytes(UTF_8)));
    assertEquals("Café “Ž”", text(("\ufeff" + page.replace("%s", "latin1")).getBytes(UTF_8)));
    Charset windows = Charset.forName("windows-1252");
    assertEquals("Café “Ž”", text(page.replace("%s", "ISO-8859-1").getBytes(windows)));
    assertEquals("Café “Ž”", text("<html><p>Café “Ž”".getBytes(windows)));
    assertEquals("Café “Ž”", text("<html><p>Café “Ž”".getBytes(UTF_16)));
    assertEquals("Caf\ufffd", text("<html><meta charset=utf-8><p>Café".getBytes(ISO_8859_1)));
    assertEquals("Дом", text("<meta charset='koi8-r'><p>Дом".getBytes(Charset.forName("koi8-r"))));
  }

  @Test
  void quoteIsTheSourceWithItsMarkup() {
    PolicyDocument page =
        read(
            "<h1>About the R&eacute;gie Fund</h1><p>We are glad. <b>R&eacute;gie Fund</b> was "
                + "founded in <i>19</i>88 by our friends. We lend tools, and our tools are good.");
    assertEquals("the R&eacute;gie Fund", fact(page, FactField.ORGANIZATION).evidence().quote());
    assertEquals(
        "R&eacute;gie Fund</b> was founded in <i>19</i>88",
        fact(page, FactField.FOUNDED).evidence().quote());
  }

  @Test
  void entitiesAreFoundWithAndWithoutTheirSemicolon() {
    PolicyDocument page =
        read(
            "<p>Fish &amp chips &copy2020 &#8211; AT&T &lt;b&gt; &notanentity; x&nbsp;&nbsp;y</p>");
    assertEquals("Fish & chips ©2020 – AT&T <b> ¬anentity; x y", page.sections().getFirst().text());
  }

  @Test
  void breaksEndTheLinesOfEntriesButNotThoseOfText() {
    String entry = "<p><strong>Ruth Okada</strong><br>Treasurer<br><em>Ely Food Shelf</em></p>";
    assertEquals("Ruth Okada\n\nTreasurer\n\nEly Food Shelf", firstText(PROSE + entry, PROSE));
    String wrapped =
        "<p>The board of<br>Ely met,<br>and we lend<br>tools. What a growers' board votes on a Tuesday<br>Is law.</p>";
    assertEquals(
        "The board of Ely met, and we lend tools. What a growers' board votes on a Tuesday Is law.",
        firstText(PROSE + wrapped, PROSE));
    assertEquals(
        "Ruth Okada, treasurer",
        people("<h1>Our Officers</h1>" + entry + entry.replace("Ruth Okada", "Vacant")));
  }

  /// The text behind these words.
  private static String firstText(String html, String before) {
    String text = read(html).sections().getFirst().text();
    return text.substring(before.replaceAll("<[^>]*>", "").length()).strip();
  }

  private static String people(String html) {
    return read(html).facts().stream()
        .filter(fact -> fact.field() == FactField.PERSON)
        .map(Fact::label)
        .collect(joining("; "));
  }

  @Test
  void officersBesideAParagraphAreText() {
    String about = "<div class=box><h3>About</h3><div>" + PROSE + "</div></div>";
    String officers =
        "<div class=grid><h3>Officers</h3><ul>"
            + Stream.of("President", "Ruth Okada", "Vice president", "Sam Pell", "Treasurer")
                .map(line -> "<li>" + line + " of the ditch</li>")
                .collect(joining())
            + "</ul></div>";
    List<String> headings =
        read("<h1>Ditch club</h1><div>" + about + officers + "</div>").sections().stream()
            .map(section -> String.valueOf(section.heading()))
            .toList();
    assertTrue(headings.contains("Officers"), headings.toString());
  }

  @Test
  void headingsAreTextWhereAPageHasNothingElse() {
    String cards =
        Stream.of("Chair", "Ruth Okada", "Treasurer", "Sam Pell", "Secretary", "Ann Lee")
            .map(line -> "<h4>" + line + "</h4>")
            .collect(joining());
    assertEquals(6, read("<h1>Our Committee</h1>" + cards).sections().size());
    assertEquals(
        1, read("<h1>Our Committee</h1>" + PROSE.repeat(2) + "<h4>Tools</h4>").sections().size());
  }

  @Test
  void misspelledDoctypeIsOneOfAPage() {
    String page = "<doctype html> <html> <head> <title>Ditch</title> </head> <body>" + PROSE;
    assertEquals("Ditch", Documents.ofText(page).summary().title());
  }

  @Test
  void canonicalAddressMakesTheIdentity() {
    String head = "<link rel=canonical href='http://Example.org/a'>";
    assertEquals(Digest.id("https://example.org/a"), read(head + PROSE).id());
    assertEquals("http://Example.org/a", read(head + PROSE).source().uri());
    assertNull(read("<link rel=canonical href='javascript:alert(1)'>" + PROSE).summary().url());
    assertEquals(
        "https://example.org/b",
        read("<!-- saved from url=(0021)https://example.org/b --><html>" + PROSE).summary().url());
  }

  @Test
  void siteThatDescribesItselfIsNotWhatItsPagesAreAbout() {
    PolicyDocument page =
        read(
            "<title>Elm Street Council</title><script type='application/ld+json'>{\"@type\":"
                + "\"Organization\",\"name\":\"Watchdog\",\"foundingDate\":\"1999\"}</script><h1>Elm"
                + " Street Council</h1>"
                + PROSE);
    assertEquals(
        "Elm Street Council", Objects.requireNonNull(page.summary().organization()).name());
    assertNull(page.summary().founded());
  }

  @Test
  void hostilePagesAreHarmless() {
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          assertEquals("deep", text(("<html>" + "<div>".repeat(100_000) + "deep").getBytes(UTF_8)));
          assertEquals(
              10_000_000,
              text(("<html><p>" + "word ".repeat(2_000_000) + "x").getBytes(UTF_8)).length() - 1);
          assertEquals(
              "a page with more than 200000 tags is not read",
              assertInstanceOf(
                      UnreadableDocument.class,
                      Documents.extractions("<p>".repeat(200_001).getBytes(UTF_8)).getFirst())
                  .reason());
          Documents.extractions(
              ("<html><table>" + "<b><p><a href=x>x<tr><i>".repeat(2000)).getBytes(UTF_8));
          Documents.extractions(
              ("<html>" + "<!-- -- > <p title='\"><script>".repeat(9) + "x").getBytes(UTF_8));
        });
  }

  @Test
  void htmlIsToldByItsFirstTag() {
    assertTrue(Documents.ofText("<!-- x --><DIV>" + PROSE).sections().size() == 1);
    assertEquals("a < b", Documents.ofText("a < b").summary().title());
  }

  @Test
  void whatAServerWouldHaveFilledInHidesNoPage() {
    String prose = "The ditch board met on Tuesday and voted to lend the growers its only backhoe.";
    for (String begin :
        new String[] {
          "<?php $title = 'Ditches'; include 'head.php'; ?>\n\n",
          "<?xml version=\"1.0\"?>\n<!-- a --><!-- b -->\n"
        }) {
      assertEquals(prose, text((begin + "<ul></ul><p>" + prose).getBytes(UTF_8)), begin);
    }
    assertTimeout(
        Duration.ofSeconds(2), () -> Documents.ofText("<!---->".repeat(585) + " Ditches\n"));
  }

  @Test
  void peopleWithAnAddressToWriteToAreNoMenu() {
    PolicyDocument page =
        read(
            "<h1>Ditch board</h1><p>We lend the growers our backhoe, and mend what they break.</p>"
                + "<ul><li>Chair, <a href='mailto:chair@ditch.example'>Ida Marsh</a></li>"
                + "<li>Treasurer, <a href='mailto:money@ditch.example'>Abel Toth</a></li>"
                + "<li>Secretary, <a href='MAILTO:pen@ditch.example'>Sam Pell</a></li></ul>");
    String shown = page.sections().getLast().text();
    assertTrue(shown.contains("Treasurer, Abel Toth"), shown);
  }

  @Test
  void pageThatIsAllMenuIsShownAsItIs() {
    assertEquals(
        "Kim Marsh is our chair.",
        text(
            "<html><div class=menu-container><p>Kim Marsh is our chair.</p></div>"
                .getBytes(UTF_8)));
  }

  @Test
  void oneOfSeveralArticlesIsNotThePage() {
    String cards =
        "<article><h2>Rusk</h2><p>Rusk is a quiet cat of nine who likes to sit on the bread.</p></article>"
            + "<article><h2>Our mission</h2><p>We have found homes for cats since 1990, and no cat is turned away.</p></article>";
    String text = read(cards).sections().toString();
    assertTrue(text.contains("Rusk is") && text.contains("since 1990"), text);
  }
}
