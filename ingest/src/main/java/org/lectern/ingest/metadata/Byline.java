package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The line below the title that says who wrote an article and when: `By: Jane Doe | March 3,
/// 2019`.
///
/// @param line of the source
/// @param author `null` where none is printed
/// @param date when it was published, its offsets in its line; `null` where none is printed
/// @param dateLine the line that the date stands on
/// @param updated when it was changed; `null` where none is printed
/// @param by whether the line begins with "By"
record Byline(
    Line line,
    @Nullable Author author,
    @Nullable PrintedDate date,
    Line dateLine,
    @Nullable Updated updated,
    boolean by) {
  private static final int LONGEST = 160;
  private static final int LONGEST_REST = 70;
  private static final QuickPattern BY =
      QuickPattern.compile(
          "(?i)(?:(?:written|story|reported|posted|published|words|text) )?by(?:\\s*:\\s*|\\s+|$)");
  private static final QuickPattern UPDATED =
      QuickPattern.compile(
          "(?i)\\b(?:(?:last )?(?:updated|modified|revised|reviewed|edited|changed)|update)(?: on| at)?\\s*:?\\s*(?:\\p{L}{3,9}day,? )?"
              + PrintedDate.TIME
              + "$");
  private static final QuickPattern WEEKDAY =
      QuickPattern.compile(
          "(?i)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s*)");
  private static final QuickPattern LEAD =
      QuickPattern.compile(
          "(?i)(?:(?:published|posted|issued|released|first published|originally published|date|dated|publication date|date published|news|blog|(?:press|news|media) release|for (?:immediate )?release|article|report|statement|testimony|fact sheet|commentary|op-ed|opinion"
              + "|(?:policy|issue|research|data|legal|budget)?(?: ?brief| ?memo| ?note| ?paper| ?update| ?report)|working paper|white paper)(?:,? (?:no\\.?|number|#) ?\\d{1,4})?(?: on| at)?|on)?(?:\\s*[|·•]\\s*(?-i:\\p{Lu})[\\p{L}. ]{2,24}(?:, (?-i:\\p{Lu})[\\p{L}.]{1,14})?(?=\\s*[|·•]))?\\s*[:|—–·•,-]?\\s*"
              + PrintedDate.TIME
              + WEEKDAY.pattern()
              + "?[|—–·•,-]{0,2}\\s*");
  private static final QuickPattern NAME =
      QuickPattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*+(?: (?:(?:and|&|de|van|von|la|del|der|with) )?\\p{Lu}[\\p{L}'’.-]*+){0,7}"
              + "(?:, \\p{Lu}[\\p{L} .'’-]{1,40}){0,3}(?:,? (?:and|&) \\p{Lu}[\\p{L} .'’-]{1,40})?");
  private static final QuickPattern BREAK = QuickPattern.compile("[|—–·•\\[(/]| - |\\d");
  private static final QuickPattern JOB =
      QuickPattern.compile(
          ", (?:(?:[Ss]taff|[Ss]enior|[Nn]ational|[Ee]ducation|[Pp]olitical|[Gg]uest|[Ss]pecial|[Cc]ontributing|[Nn]ews|[Aa]ssociate|[Mm]anaging|[Oo]pinion|[Ss]tatehouse|[Cc]apitol) ?)*(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Cc]ontributor|[Ee]ditor|[Cc]olumnist|to the .*)$");

  private static final QuickPattern STAFF =
      QuickPattern.compile(
          "(?:Of [Tt]he |The )?(?:\\p{Lu}[\\p{L}.-]* ){0,3}(?:Staff|staff|News|Press|Bureau|Writer|Times|Herald|Service|Media)");
  private static final int LONGEST_NAMES = 90;
  private static final int LONGEST_DATED = 90;
  private static final int LONGEST_PAPER = 40;
  private static final QuickPattern AND = QuickPattern.compile(",? (?:and|&) |, ");
  private static final QuickPattern DATELINE =
      QuickPattern.compile(
          "\\p{Lu}{3}[\\p{Lu} .'’-]{0,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?: \\([^)]{1,30}\\))? ?[—–-]{1,2} ");
  private static final QuickPattern PARTED =
      QuickPattern.compile("\\s*(?:[|—–·•]| - |,)\\s*" + WEEKDAY.pattern() + "?$");

  /// For whom an author writes, in a column of its own.
  private static final QuickPattern FOR =
      QuickPattern.compile(
          "(?:\\s{2,}|\\t|, )(?:Special to|For|Staff|Guest|Contributing|The)\\b.*$");

  private static final QuickPattern LAST_WEEKDAY =
      QuickPattern.compile("[,\\s]" + WEEKDAY.pattern() + "$");
  private static final QuickPattern PUBLISHED =
      QuickPattern.compile("(?i)\\b(?:published|posted|on)(?: on)?:?\\s*$");
  private static final QuickPattern BY_AFTER = QuickPattern.compile("\\W{0,4}\\b(?:[Bb]y|BY):? ");

  /// Who wrote it.
  ///
  /// @param start offset in the line
  /// @param end where the words end that name them
  record Author(String name, int start, int end) {
    Author(String name, int start) {
      this(name, start, start + name.length());
    }
  }

  /// When it was changed, with the line that says so.
  record Updated(PrintedDate date, Line line) {}

  /// This byline with what only the line after it has.
  Byline with(Byline next) {
    boolean dated = date == null && next.date != null;
    return new Byline(
        line,
        author == null ? next.author : author,
        dated ? next.date : date,
        dated ? next.dateLine : dateLine,
        updated == null ? next.updated : updated,
        by);
  }

  /// Reads a line; empty where it is no byline.
  static Optional<Byline> of(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<PrintedDate> dates = new ArrayList<>();
    Updated updated = null;
    int from = 0;
    for (var date = PrintedDate.find(text, 0);
        date.isPresent();
        date = PrintedDate.find(text, date.get().end())) {
      if (UPDATED.matcher(text.substring(from, date.get().start())).find()) {
        updated = updated == null ? new Updated(date.get(), line) : updated;
      } else {
        dates.add(date.get());
      }
      from = date.get().end();
    }
    boolean dated = !dates.isEmpty() || updated != null;
    if (!dated) {
      QuickMatcher job = JOB.matcher(text);
      if (job.find() && PersonNames.isName(text.substring(0, job.start()))) {
        Author author = new Author(text.substring(0, job.start()), 0);
        return Optional.of(new Byline(line, author, null, line, null, true));
      }
    }
    if (dated && text.length() - from > LONGEST_REST) {
      return Optional.empty();
    }
    PrintedDate date = dates.isEmpty() ? null : dates.getFirst();
    return read(line, date, updated, dated ? start(dates, updated) : text.length());
  }

  /// Reads a line of nothing but names, which the next line shows to be a byline: it has a date, or
  /// begins as a report does: `DUBLIN — …`.
  static Optional<Byline> ofNames(Line line, Line next) {
    String text = line.text();
    if (text.length() > LONGEST_NAMES || text.indexOf(' ') < 0) {
      return Optional.empty();
    }
    String names = BylineNames.of(text).orElse(null);
    if (names == null) {
      return Optional.empty();
    }
    boolean dated = next.length() <= LONGEST_DATED && PrintedDate.find(next.text()).isPresent();
    boolean alone = AND.splitAsStream(text).allMatch(PersonNames::isName);
    return dated || (alone && DATELINE.matcher(next.text()).lookingAt())
        ? Optional.of(new Byline(line, new Author(names, 0, text.length()), null, line, null, true))
        : Optional.empty();
  }

  /// The byline that stands on a line, as the lines below it show.
  static Optional<Byline> at(List<Line> lines, int i) {
    Line line = lines.get(i);
    Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
    Optional<Byline> plain = of(line);
    if (plain.isPresent() || next == null) {
      return plain;
    }
    // The paper may stand between the name and the date.
    boolean between = i + 2 < lines.size() && mayBePaper(next.text());
    return ofNames(line, next)
        .or(() -> between ? ofNames(line, lines.get(i + 2)) : Optional.empty());
  }

  private static boolean mayBePaper(String line) {
    return line.startsWith("The ")
        && line.length() <= LONGEST_PAPER
        && NAME.matcher(line).matches();
  }

  private static int start(List<PrintedDate> dates, @Nullable Updated updated) {
    int first = dates.isEmpty() ? Integer.MAX_VALUE : dates.getFirst().start();
    return Math.min(first, updated == null ? Integer.MAX_VALUE : updated.date.start());
  }

  /// @param to where the first date begins
  private static Optional<Byline> read(
      Line line, @Nullable PrintedDate date, @Nullable Updated updated, int to) {
    String text = line.text();
    boolean dated = date != null || updated != null;
    QuickMatcher by = BY.matcher(text);
    if (by.lookingAt() && by.end() <= to) {
      String words = text.substring(by.end(), to);
      Author author = author(words, by.end());
      boolean empty = LEAD.matcher(words).matches();
      return author == null && !((empty || words.startsWith("|") || words.startsWith("…")) && dated)
          ? Optional.empty()
          : Optional.of(new Byline(line, author, date, line, updated, true));
    }
    if (!dated) {
      return Optional.empty();
    }
    String before = text.substring(0, to);
    boolean change = updated != null && UPDATED.matcher(before).find();
    String lead = change ? UPDATED.matcher(before).replaceFirst("") : before;
    Author author = null;
    if (!LEAD.matcher(lead).matches()) {
      author = named(lead);
      if (author == null) {
        return Optional.empty();
      }
    }
    int end = Math.max(date == null ? 0 : date.end(), updated == null ? 0 : updated.date.end());
    author = author == null ? after(text, end) : author;
    return Optional.of(new Byline(line, author, date, line, updated, author != null));
  }

  /// `Jane Doe | March 3, 2019`: a name alone before the date, parted from it.
  private static @Nullable Author named(String lead) {
    QuickMatcher parted = PARTED.matcher(lead);
    if (!parted.find()) {
      return null;
    }
    String name = FOR.matcher(lead.substring(0, parted.start())).replaceFirst("");
    return PersonNames.isName(name) ? new Author(name, 0) : null;
  }

  /// `March 3, 2019 by Jane Doe`.
  private static @Nullable Author after(String text, int from) {
    QuickMatcher by = BY_AFTER.matcher(text).region(from, text.length());
    return by.lookingAt() ? author(text.substring(by.end()), by.end()) : null;
  }

  private static @Nullable Author author(String words, int from) {
    QuickMatcher parted = BREAK.matcher(words);
    int end = parted.find() ? parted.start() : words.length();
    QuickMatcher change = UPDATED.matcher(words.substring(0, end));
    end = change.find() ? change.start() : end;
    QuickMatcher published = PUBLISHED.matcher(words.substring(0, end));
    end = published.find() ? published.start() : end;
    QuickMatcher weekday = LAST_WEEKDAY.matcher(words.substring(0, end));
    end = weekday.find() ? weekday.start() : end;
    int first = 0;
    while (first < end && !Character.isLetter(words.charAt(first))) {
      first++;
    }
    int start = first;
    while (end > start && !Character.isLetter(words.charAt(end - 1)) && !dot(words, end)) {
      end--;
    }
    String name = withoutJob(words.substring(start, end));
    boolean date = PrintedDate.find(name).isPresent() || LEAD.matcher(name).matches();
    Optional<String> names = date ? Optional.empty() : BylineNames.of(name);
    if (date || (names.isEmpty() && !NAME.matcher(name).matches())) {
      return null;
    }
    int last = from + start + name.length();
    return new Author(names.orElse(name), from + start, last);
  }

  /// The author without a job or a paper behind the name: `Jane Roe, Eagle Staff`, `Jane Roe,
  /// District Clerk`.
  private static String withoutJob(String author) {
    String name = JOB.matcher(author).replaceFirst("");
    int comma = name.indexOf(", ");
    boolean of =
        comma > 0
            && PersonNames.isName(name.substring(0, comma))
            && (STAFF.matcher(name.substring(comma + 2)).matches()
                || StaffRoles.whole(name.substring(comma + 2)).isPresent());
    return of ? name.substring(0, comma) : name;
  }

  /// The dot of "Jr." belongs to the name.
  private static boolean dot(String words, int end) {
    return words.charAt(end - 1) == '.' && words.startsWith("r.", end - 2);
  }
}
