package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Reference;

/// The numbered list of references at the end of a page.
///
/// @param start index of the line with its heading
/// @param end index of the first line after it
record ReferenceList(List<Reference> references, int start, int end) {
  private static final Set<String> HEADINGS =
      Set.of("references", "notes", "footnotes", "endnotes", "sources", "citations", "works cited");

  /// The last such list.
  static Optional<ReferenceList> of(List<Line> lines) {
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (lines.get(i).length() < 16 && isHeading(lines.get(i).text())) {
        ReferenceList list = after(lines, i);
        if (!list.references.isEmpty()) {
          return Optional.of(list);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isHeading(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    return HEADINGS.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain);
  }

  private static ReferenceList after(List<Line> lines, int heading) {
    List<Reference> references = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int number = 0;
    int at = heading + 1;
    for (; at < lines.size(); at++) {
      Line line = lines.get(at);
      Entry next = Entry.of(line.text());
      if (next.number == number + 1) {
        add(references, number, entry);
        number = next.number;
        entry.append(next.text);
      } else if (number > 0 && !line.afterBlank() && !Furniture.is(line.text())) {
        entry.append(' ').append(line.text());
      } else {
        break;
      }
    }
    add(references, number, entry);
    return new ReferenceList(List.copyOf(references), heading, at);
  }

  private static void add(List<Reference> references, int number, StringBuilder entry) {
    if (number > 0) {
      String text = entry.toString().strip();
      references.add(reference(number, text, LinkTarget.in(text).orElse(null)));
      entry.setLength(0);
    }
  }

  /// An entry with the day on which its page was looked at.
  static Reference reference(int number, String text, @Nullable String url) {
    return new Reference(number, text, url, accessed(text).map(PrintedDate::date).orElse(null));
  }

  private static Optional<PrintedDate> accessed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = Math.max(lower.indexOf("accessed "), lower.indexOf("retrieved "));
    if (at < 0) {
      return Optional.empty();
    }
    String after = text.substring(at, Math.min(text.length(), at + 60));
    return PrintedDate.find(after).filter(date -> date.start() <= 16);
  }

  /// A line with a number before it: `12. …`, `12) …`, `[12] …`.
  private record Entry(int number, String text) {
    private static final Entry NONE = new Entry(-1, "");

    static Entry of(String line) {
      int start = line.startsWith("[") ? 1 : 0;
      int end = start;
      while (end < line.length() && end < start + 4 && isDigit(line.charAt(end))) {
        end++;
      }
      boolean closed =
          end > start
              && end < line.length()
              && (start == 1 ? "]" : ".)").indexOf(line.charAt(end)) >= 0;
      if (!closed || (end + 1 < line.length() && line.charAt(end + 1) != ' ')) {
        return NONE;
      }
      int number = Integer.parseInt(line.substring(start, end));
      return new Entry(number, line.substring(end + 1).strip());
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
