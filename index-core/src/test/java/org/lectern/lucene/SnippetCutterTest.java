package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lectern.lucene.DocumentCodec.StoredSection;
import org.lectern.lucene.SearchedWords.Found;
import org.lectern.search.Snippet;

class SnippetCutterTest {
  private final StringBuilder text = new StringBuilder();
  private final List<StoredSection> sections = new ArrayList<>();

  private SnippetCutterTest section(@Nullable String heading, String words) {
    text.append(words).append(DocumentCodec.SECTION_END);
    sections.add(new StoredSection(heading, words.length(), List.of()));
    return this;
  }

  private List<Snippet> cut(String... words) {
    List<Found> found = new ArrayList<>();
    for (MatchResult match :
        Pattern.compile("(?:" + String.join("|", words) + ")").matcher(text).results().toList()) {
      int word = List.of(words).indexOf(match.group());
      found.add(new Found(word, found.size(), match.start(), match.end()));
    }
    return SnippetCutter.cut(new SectionedText(text.toString(), sections), found);
  }

  private static Snippet.Source source(int section, @Nullable String heading, int start) {
    return new Snippet.Source(section, heading, start);
  }

  @Test
  void namesTheSection() {
    section(
            null,
            "The fund buys land along rivers, and keeps it open to everybody who walks there.")
        .section("Empty", "")
        .section(
            "History", "Two anglers began it. A flood in 1974 had drowned the meadow, and more.");
    List<Snippet> cut = cut("rivers", "flood");
    assertEquals(
        List.of(source(0, null, 0), source(2, "History", 22)),
        cut.stream().map(Snippet::source).toList());
    assertEquals("A flood in 1974 had drowned the meadow, and more.", cut.getLast().text());
  }

  @Test
  void takesASentenceWholeWhereItFits() {
    String sentence =
        "Wages, child care and the fortunes of towns that once made things are the subjects of the"
            + " center, a progressive think tank in Ohio.";
    section(null, "It moved. " + sentence + " It is small, and has a garden of some eighty trees.");
    Snippet snippet = cut("think").getFirst();
    assertEquals(sentence, snippet.text());
    assertEquals(source(0, null, 10), snippet.source());
    assertEquals(List.of(false, false), List.of(snippet.cutStart(), snippet.cutEnd()));
  }

  @Test
  void saysWhereALongSentenceWasCut() {
    section(null, "Before this " + "there was that and ".repeat(40) + "a levee at the end of it.");
    Snippet begin = cut("Before").getFirst();
    assertEquals(List.of(false, true), List.of(begin.cutStart(), begin.cutEnd()));
    Snippet end = cut("levee").getFirst();
    assertEquals(List.of(true, false), List.of(end.cutStart(), end.cutEnd()));
    assertEquals(text.indexOf(end.text()), end.source().start());
  }

  @Test
  void aSecondPassageOfALongSentenceGoesOnBehindTheFirst() {
    section(
        null, "Levees " + "there was that and ".repeat(16) + "walls " + "and so on ".repeat(30));
    List<Snippet> cut = cut("Levees", "walls");
    assertEquals(2, cut.size());
    int end = cut.getFirst().text().length();
    assertEquals(end + 1, cut.getLast().source().start());
    assertEquals(true, cut.getLast().cutStart());
  }

  @Test
  void aShortSentenceTakesTheNextOneOnlyWhole() {
    section(null, "It saved a levee. It is small. " + "Then came that and ".repeat(40));
    assertEquals("It saved a levee. It is small.", cut("levee").getFirst().text());
  }

  @Test
  void abbreviationsEndNoSentence() {
    section(null, "The Corp. said so to Dr. Lane of the U.S. levee board in a letter.");
    assertEquals(0, cut("levee").getFirst().source().start());
  }

  @Test
  void noCharacterIsCutInTwo() {
    section(null, "zyloword7" + "\uD83D\uDE00".repeat(300));
    String cut = cut("zyloword7").getFirst().text();
    assertEquals(0, cut.substring(9).length() % 2);
  }

  @Test
  void withoutAWordItIsTheBeginning() {
    section("Work", "The fund buys land. It keeps it.");
    Snippet snippet = cut("levee").getFirst();
    assertEquals("The fund buys land. It keeps it.", snippet.text());
    assertEquals(source(0, "Work", 0), snippet.source());
  }
}
