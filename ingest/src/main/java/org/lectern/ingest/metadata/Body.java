package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.ShownText;
import org.lectern.schema.Section;

/// The text of a page: lines into paragraphs, paragraphs below their headings, reference marks out.
final class Body {
  private static final int LONGEST_HEADING = 90;

  /// What a page of a wiki prints behind its headings.
  private static final QuickPattern EDIT =
      QuickPattern.compile("\\s*\\[edit(?: source)?(?: \\| edit source)?]$");

  /// What a sentence without a full stop tells: `Oak Fund is a 501(c)(4) organization`.
  private static final QuickPattern IS_A =
      QuickPattern.compile(
          "^(?!Who|What|Why|How|Where|When|Is |Are )\\p{Lu}[^?]{3,80} is an? (?!.*\\?$)");

  private static final int MOST_HEADING_WORDS = 14;

  /// Lines longer than this are not wrapped: each is a paragraph of its own.
  private static final int LONGEST_WRAPPED = 110;

  /// After a shorter line a capital begins a line of a list, such as a name with its role.
  private static final int SHORTEST_WRAPPED = 45;

  /// Lines that go on with nothing.
  private static final QuickPattern LABELLED =
      QuickPattern.compile(
          "(?:Issued|Dated|Released|Published|Posted|Date|Updated|Last updated|Phone|Tel|Telephone|Fax|E-?mail|Web|Web ?site|Address|EIN|Tax ID|Contact): "
              + "|(?:(?:This|The) )?(?:[Pp]age|[Ss]ite|[Aa]rticle|[Ee]ntry|[Pp]rofile) (?:was |is )?(?:last|most recently) "
              + "|Last (?:updated|modified|reviewed|edited|revised|changed)\\b");

  private final List<List<Line>> paragraphs;
  private final int references;

  Body(List<Line> lines, int references) {
    this.paragraphs = paragraphs(lines);
    this.references = references;
  }

  /// A line of a wiki without the link that edits it.
  static Line withoutEdit(Line line) {
    String text = line.text().endsWith("]") ? EDIT.matcher(line.text()).replaceFirst("") : "";
    return text.isEmpty() || text.length() == line.length()
        ? line
        : new Line(line.start(), text, line.afterBlank());
  }

  private static List<List<Line>> paragraphs(List<Line> lines) {
    List<List<Line>> paragraphs = new ArrayList<>();
    Line before = null;
    for (Line line : lines) {
      if (before == null || line.afterBlank() || !wrapped(before, line)) {
        paragraphs.add(new ArrayList<>());
      }
      paragraphs.getLast().add(line);
      before = line;
    }
    return paragraphs;
  }

  private static boolean wrapped(Line before, Line line) {
    boolean list =
        before.length() < SHORTEST_WRAPPED && Character.isUpperCase(line.text().charAt(0));
    return !list
        && !isRow(before.text())
        && !isRow(line.text())
        && !LABELLED.matcher(line.text()).lookingAt()
        && before.length() <= LONGEST_WRAPPED
        && line.length() <= LONGEST_WRAPPED
        && "-*•·–".indexOf(line.text().charAt(0)) < 0
        && !(isPerson(before.text()) && isPerson(line.text()));
  }

  /// A line of a list of people: `Jane Roe, director of trails and signs`.
  private static boolean isPerson(String text) {
    return text.indexOf(',') > 0
        && NameShape.begins(text, 0)
        && PersonLine.of(text).filter(person -> person.role() != null).isPresent();
  }

  /// A row of a table whose columns are parted by spaces.
  private static boolean isRow(String text) {
    int gap = text.indexOf("   ");
    return gap > 0 && text.length() - gap > 3;
  }

  List<Part> parts() {
    List<String> texts = paragraphs.stream().map(Body::joined).toList();
    List<ReferenceMarks.Found> marks = ReferenceMarks.in(texts, references);
    List<Part> parts = new ArrayList<>();
    Building building = new Building(null);
    int mark = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      int first = mark;
      while (mark < marks.size() && marks.get(mark).paragraph() == i) {
        mark++;
      }
      if (isHeading(i, texts)) {
        building.finish(parts);
        building = new Building(texts.get(i));
      } else {
        building.add(paragraphs.get(i), marks.subList(first, mark));
      }
    }
    building.finish(parts);
    return parts;
  }

  private static String joined(List<Line> paragraph) {
    return String.join(" ", paragraph.stream().map(Line::text).toList());
  }

  /// A short line without a full stop, alone between blank lines and before a paragraph of prose.
  private boolean isHeading(int i, List<String> texts) {
    String text = texts.get(i);
    if (paragraphs.get(i).size() > 1
        || text.length() > LONGEST_HEADING
        || i + 1 >= texts.size()
        || !isProse(texts.get(i + 1))
        || text.length() >= texts.get(i + 1).length()
        || PersonLine.of(text).filter(person -> person.role() != null).isPresent()) {
      return false;
    }
    if (IS_A.matcher(text).find()) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (Character.isUpperCase(first) || Character.isDigit(first))
        && ".,;!”\"".indexOf(last) < 0
        && (last != ':' || words(text) <= 4)
        && words(text) <= MOST_HEADING_WORDS;
  }

  private static boolean isProse(String text) {
    return text.length() > LONGEST_HEADING
        || (words(text) > 4 && ".!?”\"".indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  private static final QuickPattern SPACES = QuickPattern.compile(" +");

  private static int words(String text) {
    return SPACES.split(text, MOST_HEADING_WORDS + 2).length;
  }

  /// A section in the making.
  private static final class Building {
    private final @Nullable String heading;
    private final ShownText.Builder text = new ShownText.Builder();
    private final List<Section.Mark> marks = new ArrayList<>();

    Building(@Nullable String heading) {
      this.heading = heading;
    }

    void add(List<Line> paragraph, List<ReferenceMarks.Found> found) {
      int from = 0;
      int next = 0;
      for (int i = 0; i < paragraph.size(); i++) {
        Line line = paragraph.get(i);
        String gap = i > 0 ? " " : text.length() > 0 ? "\n\n" : "";
        // The gap stands for the line end and the blank lines before this line.
        text.add(gap, line.start() - gap.length());
        int at = 0;
        while (next < found.size() && found.get(next).start() < from + line.length()) {
          ReferenceMarks.Found mark = found.get(next++);
          int start = Math.max(at, mark.start() - from);
          text.add(line.text().substring(at, start), line.start() + at);
          marks.add(new Section.Mark(text.length(), mark.number()));
          at = Math.min(line.length(), mark.end() - from);
        }
        text.add(line.text().substring(at), line.start() + at);
        from += line.length() + 1;
      }
    }

    void finish(List<Part> parts) {
      if (heading != null || text.length() > 0) {
        parts.add(new Part(heading, text.build(), marks));
      }
    }
  }
}
