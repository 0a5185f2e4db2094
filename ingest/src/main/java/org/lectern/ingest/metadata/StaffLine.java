package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Part;

/// A line of the page, as a list of people has it.
///
/// @param section of the shown text
/// @param start offset in the section's text
/// @param heading the section whose heading the line is; `null` where it is none
record StaffLine(String text, int section, int start, @Nullable Integer heading) {
  private static final QuickPattern PRONOUNS =
      QuickPattern.compile(
          "(?i)\\(?(?:she|he|they|ze|xe|ella|él|elle)(?: ?[/,|] ?\\p{L}{2,6}){1,3}\\)?");
  private static final QuickPattern LAST_PRONOUNS =
      QuickPattern.compile(
          " \\(?(?:she|he|they|ze|xe|ella|él|elle)(?:/\\p{L}{2,6}){1,3}\\)?$| ['’]\\d\\d$");

  /// How to reach somebody, or until when they serve.
  private static final QuickPattern REACHED =
      QuickPattern.compile(
          "(?<=[^\\s:])(?:\\s?[,;–—-])? (?:<?[\\w.+-]{1,64}(?:@| ?[\\[({] ?(?:at|AT|@) ?[\\])}] ?)[\\w.-]{3,64}>?"
              + "|(?:Tel|Telephone|Phone|Cell|Mobile|Office|Fax|E-?[Mm]ail|Web ?[Ss]ite)(?: Number)?\\.?: .*"
              + "|Term (?:[Ee]xpires|[Ee]nds):? .*)$");

  private static final Cues REACHES = Cues.of("@", "at ]", "(at)", "[at]", ": ", "Term ");

  /// Facts stand in the first part of a text; boards at the end of long pages are still reached.
  private static final int MOST = 3_000;

  private static final int LONGEST_ENTRY = 240;
  private static final int LONGEST_CAPITALS = 40;
  private static final int LONGEST_HEADING = 50;

  /// The first [#MOST] lines of a page, headings among them.
  static List<StaffLine> of(Reading reading) {
    List<StaffLine> lines = new ArrayList<>();
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < parts.size() && lines.size() < MOST; i++) {
      String heading = parts.get(i).heading();
      if (heading != null) {
        lines.add(new StaffLine(heading, i, 0, i));
      }
      for (Piece line : Piece.lines(parts.get(i).text().text())) {
        if (!PRONOUNS.matcher(line.text()).matches()) {
          lines.add(new StaffLine(plain(line.text()), i, line.start(), null));
        }
      }
    }
    return lines.subList(0, Math.min(lines.size(), MOST));
  }

  /// A line without the pronouns, the year of a class, the address or the mark at its end.
  private static String plain(String text) {
    String line = text;
    if (line.length() <= LONGEST_ENTRY && line.indexOf('|') < 0 && REACHES.in(line)) {
      QuickMatcher reached = REACHED.matcher(line);
      line = reached.find() ? line.substring(0, reached.start()) : line;
    }
    int end = line.length();
    while (end > 1 && " *".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    line = line.substring(0, end);
    if (line.indexOf('/') < 0 && line.indexOf('\'') < 0 && line.indexOf('’') < 0) {
      return line;
    }
    QuickMatcher last = LAST_PRONOUNS.matcher(line);
    return last.find() ? line.substring(0, last.start()) : line;
  }

  /// Whether it may tell who is listed below.
  boolean isHeading() {
    boolean capitals =
        text.length() < LONGEST_CAPITALS && text.equals(text.toUpperCase(Locale.ROOT));
    boolean named =
        text.length() < LONGEST_HEADING
            && Character.isLetter(last())
            && StaffHeading.of(text) != StaffHeading.OTHER;
    return heading != null || capitals || named;
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /// Where its words end in the section's text.
  int end() {
    return start + text.length();
  }
}
