package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Section;
import org.lectern.search.Snippet.Range;

/// A part of a document's text.
///
/// @param id names it within the page: `part-2`
/// @param heading absent for what stands before any heading
public record SectionView(String id, @Nullable String heading, List<ParagraphView> paragraphs) {
  private static final Pattern BREAK = Pattern.compile("\\s*\\n\\s*\\n\\s*|\\s*\\n\\s*");

  /// A paragraph.
  ///
  /// @param id names it within the page: `part-2-3`
  public record ParagraphView(String id, List<PieceView> pieces) {
    public ParagraphView {
      pieces = List.copyOf(pieces);
    }
  }

  /// A piece of text, or the mark of a reference behind it.
  ///
  /// @param reference number of the reference; 0 for text
  /// @param id names the mark within the page; empty for text
  /// @param known whether the reference is in the list
  public record PieceView(String text, boolean marked, int reference, String id, boolean known) {
    public boolean isText() {
      return reference == 0;
    }
  }

  public SectionView {
    paragraphs = List.copyOf(paragraphs);
  }

  /// The paragraph of a section in which an offset stands.
  static String paragraphId(int section, String text, int offset) {
    int number = 1;
    for (Range paragraph : paragraphs(text)) {
      if (offset <= paragraph.end()) {
        break;
      }
      number++;
    }
    return "part-" + (section + 1) + "-" + number;
  }

  /// The paragraphs of a text, from first to last character.
  static List<Range> paragraphs(String text) {
    List<Range> paragraphs = new ArrayList<>();
    Matcher gap = BREAK.matcher(text);
    int start = 0;
    while (gap.find()) {
      if (gap.start() > start) {
        paragraphs.add(new Range(start, gap.start()));
      }
      start = gap.end();
    }
    if (start < text.length()) {
      paragraphs.add(new Range(start, text.length()));
    }
    return paragraphs;
  }

  /// @param number of the section in the document, from 0
  /// @param references the numbers that the list of references has
  static SectionView of(
      int number, Section section, QueryMarks marks, MarkIds ids, List<Integer> references) {
    String text = section.text();
    List<Range> words = marks.in(text);
    List<ParagraphView> paragraphs = new ArrayList<>();
    List<Range> ranges = paragraphs(text);
    for (int i = 0; i < ranges.size(); i++) {
      // What stands between two paragraphs belongs to the first.
      int next = i + 1 < ranges.size() ? ranges.get(i + 1).start() : text.length() + 1;
      int from = i == 0 ? 0 : ranges.get(i).start();
      List<Section.Mark> here =
          section.marks().stream().filter(mark -> mark.at() >= from && mark.at() < next).toList();
      String id = "part-" + (number + 1) + "-" + (i + 1);
      Pieces pieces = new Pieces(text, words, ids, references);
      paragraphs.add(new ParagraphView(id, pieces.of(ranges.get(i), here)));
    }
    return new SectionView("part-" + (number + 1), section.heading(), paragraphs);
  }

  /// Cuts a paragraph where words of the query and marks of references stand.
  private record Pieces(String text, List<Range> words, MarkIds ids, List<Integer> references) {
    List<PieceView> of(Range paragraph, List<Section.Mark> marks) {
      List<PieceView> pieces = new ArrayList<>();
      int done = paragraph.start();
      for (Section.Mark mark : marks) {
        int at = Math.clamp(mark.at(), done, paragraph.end());
        text(done, at, pieces);
        boolean known = references.contains(mark.number());
        String id = ids.next(mark.number());
        pieces.add(new PieceView(Integer.toString(mark.number()), false, mark.number(), id, known));
        done = at;
      }
      text(done, paragraph.end(), pieces);
      return pieces;
    }

    private void text(int start, int end, List<PieceView> pieces) {
      List<Range> inside =
          words.stream()
              .filter(word -> word.start() < end && word.end() > start)
              .map(word ->
                  new Range(
                      Math.max(word.start(), start) - start, Math.min(word.end(), end) - start))
              .toList();
      for (Run run : Run.of(text.substring(start, end), inside)) {
        pieces.add(new PieceView(run.text(), run.marked(), 0, "", false));
      }
    }
  }
}
