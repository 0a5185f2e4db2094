package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Reference;

/// The list of references at the end of a page: numbered, or a line for each link.
///
/// @param start index of the line with its heading, or of its first entry where it has none
/// @param end index of the first line after it
record ReferenceList(List<Reference> references, int start, int end) {
  private static final Set<String> HEADINGS =
      Set.of(
          "references",
          "reference",
          "notes",
          "footnotes",
          "endnotes",
          "sources",
          "citations",
          "works cited",
          "sources cited",
          "bibliography",
          "notes and references",
          "references and notes",
          "notes and sources",
          "sources and notes",
          "external links",
          "further reading",
          "links");
  private static final Cues HEADING_WORDS =
      Cues.of(
          "reference", "note", "source", "citation", "cited", "bibliography", "link", "reading");
  private static final int LONGEST_HEADING = 22;
  private static final int LONGEST_LINK = 600;
  private static final QuickPattern QUOTED = QuickPattern.compile("[“\"].{3,200}?[”\"]");
  private static final QuickPattern BULLET = QuickPattern.compile("(?:[-*•·–▪◦]|\\^)\\s+");

  private static final QuickPattern EDIT = QuickPattern.compile("\\s*\\[edit]$");
  private static final QuickPattern BEGIN = QuickPattern.compile("^[#*=\\s]+");
  private static final QuickPattern END = QuickPattern.compile("[:*=\\s]+$");

  /// The last such list.
  static Optional<ReferenceList> of(List<Line> lines) {
    for (int i = lines.size() - 2; i >= 0; i--) {
      if (lines.get(i).length() < LONGEST_HEADING + 7 && isHeading(lines.get(i).text())) {
        ReferenceList list = after(lines, i + 1, i);
        if (list.references.isEmpty()) {
          list = links(lines, i);
        }
        if (!list.references.isEmpty()) {
          return Optional.of(list);
        }
      }
    }
    return withoutHeading(lines);
  }

  private static boolean isHeading(String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (!HEADING_WORDS.in(plain)) {
      return false;
    }
    String bare =
        END.matcher(BEGIN.matcher(EDIT.matcher(plain).replaceFirst("")).replaceFirst(""))
            .replaceFirst("");
    return HEADINGS.contains(bare);
  }

  /// Numbered entries at the end of a page whose heading is lost: most of them lead somewhere.
  private static Optional<ReferenceList> withoutHeading(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (Entry.of(lines.get(i).text()).number == 1) {
        ReferenceList list = after(lines, i, i);
        long leading =
            list.references.stream()
                .filter(one -> one.url() != null || one.accessed() != null)
                .count();
        boolean last =
            lines.subList(list.end, lines.size()).stream().allMatch(line -> line.length() < 120);
        long cited =
            list.references.stream()
                .filter(one ->
                    one.url() != null
                        || one.accessed() != null
                        || one.published() != null
                        || QUOTED.matcher(one.text()).lookingAt())
                .count();
        int size = list.references.size();
        boolean enough = size > 1 && last && (leading * 2 > size || (leading > 0 && cited == size));
        return enough ? Optional.of(list) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Entries without numbers, one a line, each with an address; they are numbered in their order.
  private static ReferenceList links(List<Line> lines, int heading) {
    List<Reference> references = new ArrayList<>();
    int at = heading + 1;
    for (; at < lines.size(); at++) {
      String text = BULLET.matcher(lines.get(at).text()).replaceFirst("");
      Optional<String> url = LinkTarget.in(text);
      // A wiki prints its notes behind a caret, also those that lead nowhere.
      boolean note = lines.get(at).text().startsWith("^ ");
      if ((url.isEmpty() && !note) || text.length() > LONGEST_LINK || Furniture.is(text)) {
        break;
      }
      references.add(reference(references.size() + 1, text, url.orElse(null)));
    }
    return new ReferenceList(List.copyOf(references), heading, at);
  }

  /// @param from index of the line of the first entry
  private static ReferenceList after(List<Line> lines, int from, int heading) {
    List<Reference> references = new ArrayList<>();
    StringBuilder entry = new StringBuilder();
    int number = 0;
    int at = from;
    for (; at < lines.size(); at++) {
      Line line = lines.get(at);
      Entry next = Entry.of(line.text());
      boolean begins = next.number == number + 1;
      if (begins) {
        add(references, number, entry);
        number = next.number;
        entry.append(next.text);
      } else if (number > 0
          && (!line.afterBlank() || entry.isEmpty())
          && !Furniture.is(line.text())) {
        entry.append(entry.isEmpty() ? "" : " ").append(line.text());
      } else {
        break;
      }
    }
    add(references, number, entry);
    return new ReferenceList(List.copyOf(references), heading, at);
  }

  private static void add(List<Reference> references, int number, StringBuilder entry) {
    if (number > 0 && !entry.isEmpty()) {
      String text = entry.toString().strip();
      references.add(reference(number, text, LinkTarget.in(text).orElse(null)));
      entry.setLength(0);
    }
  }

  /// An entry with what it says of the work that it cites, and the day on which it was looked at.
  static Reference reference(int number, String text, @Nullable String url) {
    CitedWork work = CitedWork.of(text, url);
    return new Reference(
        number,
        text,
        url,
        work.title(),
        work.publisher(),
        work.published(),
        accessed(text).map(PrintedDate::date).orElse(null));
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
