package org.lectern.server.page;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.Section;
import org.lectern.search.Snippet.Range;

/// Why a value is believed.
///
/// @param words the sentence, with the words that the value was read from marked
/// @param rule how it was read, in plain words
/// @param confidence how sure that is; empty where it is stated
/// @param place link into the text; absent where the words are not in the shown text
public record EvidenceView(
    List<Run> words, String rule, String confidence, @Nullable String place) {
  private static final int WIDEST = 220;

  public EvidenceView {
    words = List.copyOf(words);
  }

  static EvidenceView of(Fact fact, List<Section> sections) {
    Evidence.Shown shown = fact.evidence().shown();
    boolean inText =
        shown != null
            && shown.section() < sections.size()
            && shown.end() <= sections.get(shown.section()).text().length();
    return new EvidenceView(
        shown != null && inText
            ? sentence(sections.get(shown.section()).text(), shown.start(), shown.end())
            : List.of(new Run(oneLine(fact.evidence().quote()), true)),
        RuleWords.rule(fact),
        RuleWords.confidence(fact),
        shown != null && inText ? place(shown, sections) : null);
  }

  private static String place(Evidence.Shown shown, List<Section> sections) {
    String text = sections.get(shown.section()).text();
    return "#" + SectionView.paragraphId(shown.section(), text, shown.start());
  }

  /// The sentence, or sentences, around `[start, end)`, cut where it is long.
  static List<Run> sentence(String text, int start, int end) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text);
    int first = start == 0 ? 0 : sentences.preceding(Math.min(start + 1, text.length()));
    int last = end >= text.length() ? text.length() : sentences.following(Math.max(end - 1, 0));
    Range paragraph = paragraph(text, start);
    int from = Math.max(Math.max(first, paragraph.start()), start - WIDEST);
    int to = Math.min(Math.min(last, Math.max(paragraph.end(), end)), end + WIDEST);
    from = Math.clamp(from, 0, start);
    to = Math.clamp(to, end, text.length());
    String before =
        (from > Math.max(first, paragraph.start()) ? "…" : "")
            + oneLine(text.substring(from, start));
    String after =
        oneLine(text.substring(end, to)) + (to < Math.min(last, paragraph.end()) ? "…" : "");
    return List.of(
            new Run(before, false),
            new Run(oneLine(text.substring(start, end)), true),
            new Run(after, false))
        .stream()
        .filter(run -> !run.text().isEmpty())
        .toList();
  }

  private static Range paragraph(String text, int offset) {
    return SectionView.paragraphs(text).stream()
        .filter(range -> offset <= range.end())
        .findFirst()
        .orElseGet(() -> new Range(0, text.length()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
