package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The line below the title that says who wrote an article and when: `By: Jane Doe | March 3,
/// 2019`.
///
/// @param line of the source
/// @param author `null` where none is printed
/// @param date when it was published, its offsets in its line; `null` where none is printed
/// @param dateLine the line that the date stands on
/// @param by whether the line begins with "By"
record Byline(
    Line line, @Nullable Author author, @Nullable PrintedDate date, Line dateLine, boolean by) {
  private static final int LONGEST = 160;
  private static final Pattern BY = Pattern.compile("(?i)by(?:\\s*:\\s*|\\s+|$)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:(?:published|posted)(?: on| at)?|date|on)?\\s*:?\\s*"
              + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s*)?[|—–·•,-]{0,2}\\s*");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]*+(?: (?:(?:and|&|de|van|von|la) )?\\p{Lu}[\\p{L}'’.-]*+){0,7}"
              + "(?:, \\p{Lu}[\\p{L} ]{1,40})?");

  /// Who wrote it.
  ///
  /// @param start offset in the line
  record Author(String name, int start) {}

  /// This byline with the date of the line after it.
  Byline dated(Byline next) {
    return new Byline(line, author, next.date, next.line, by);
  }

  /// Reads a line; empty where it is no byline.
  static Optional<Byline> of(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher by = BY.matcher(text);
    boolean written = by.lookingAt();
    int from = written ? by.end() : 0;
    PrintedDate date = PrintedDate.find(text).orElse(null);
    int to = date == null ? text.length() : date.start();
    if (to < from || (date != null && text.length() - date.end() > 60)) {
      return Optional.empty();
    }
    String words = text.substring(from, to);
    if (!written) {
      return date != null && LEAD.matcher(words).matches()
          ? Optional.of(new Byline(line, null, date, line, false))
          : Optional.empty();
    }
    Author author = author(words, from);
    boolean empty = LEAD.matcher(words).matches();
    return author == null && !(empty && date != null)
        ? Optional.empty()
        : Optional.of(new Byline(line, author, date, line, true));
  }

  private static @Nullable Author author(String words, int from) {
    int start = 0;
    int end = words.length();
    for (int i = 0; i < end; i++) {
      if ("|—–·•".indexOf(words.charAt(i)) >= 0) {
        end = i;
      }
    }
    while (start < end && !Character.isLetter(words.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(words.charAt(end - 1)) && !dot(words, end)) {
      end--;
    }
    String name = words.substring(start, end);
    boolean date = PrintedDate.find(name).isPresent() || LEAD.matcher(name).matches();
    return !date && NAME.matcher(name).matches() ? new Author(name, from + start) : null;
  }

  /// The dot of "Jr." belongs to the name.
  private static boolean dot(String words, int end) {
    return words.charAt(end - 1) == '.' && words.startsWith("r.", end - 2);
  }
}
