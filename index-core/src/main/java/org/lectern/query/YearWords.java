package org.lectern.query;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads years and spans of years: `founded after 1990`, `news since 2021`, `in the 1990s`.
final class YearWords {
  private static final Set<String> FOUNDED =
      Set.of("founded", "established", "formed", "started", "launched", "incorporated");
  private static final Set<String> PUBLISHED = Set.of("published", "released", "dated", "printed");
  private static final Set<String> ENDS = Set.of("since", "after", "before", "until", "by");
  private static final Set<String> JOINTS = Set.of("and", "but");
  private static final Pattern YEAR = Pattern.compile("1[6-9]\\d\\d|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("((?:1[6-9]|20)\\d)0[’']?s");
  private static final Pattern YEARS =
      Pattern.compile("(1[6-9]\\d\\d|20\\d\\d)[-–](1[6-9]\\d\\d|20\\d\\d)");

  private final TypedWords words;
  private final boolean dated;

  /// @param dated whether the query asks for a kind of document that has a date
  YearWords(TypedWords words, boolean dated) {
    this.words = words;
    this.dated = dated;
  }

  private record Years(@Nullable Integer from, @Nullable Integer to, int end) {}

  /// The years that begin at a word, with the word that says what they are the years of.
  Optional<FilterSpan> at(int at) {
    String first = words.key(at);
    if (FOUNDED.contains(first)) {
      return span(QueryField.FOUNDED, at, expression(at + 1, true));
    }
    if (PUBLISHED.contains(first)) {
      return span(QueryField.PUBLISHED, at, expression(at + 1, true));
    }
    return dated ? span(QueryField.PUBLISHED, at, expression(at, false)) : Optional.empty();
  }

  private Optional<FilterSpan> span(QueryField field, int at, Optional<Years> found) {
    return found
        .filter(years -> years.from == null || years.to == null || years.from <= years.to)
        .map(years ->
            FilterSpan.of(
                words, at, years.end, new Query.Range(field, text(years.from), text(years.to))));
  }

  private static @Nullable String text(@Nullable Integer year) {
    return year == null ? null : year.toString();
  }

  /// @param bare whether a year without `in`, `since` and the like will do
  private Optional<Years> expression(int at, boolean bare) {
    return one(at, bare).map(this::withOtherEnd);
  }

  /// `after 1990 and before 2000`.
  private Years withOtherEnd(Years first) {
    int next = JOINTS.contains(words.key(first.end)) ? first.end + 1 : first.end;
    return ENDS.contains(words.key(next))
        ? one(next, false)
            .filter(second ->
                first.to == null ? second.from == null : first.from == null && second.to == null)
            .map(second ->
                first.to == null
                    ? new Years(first.from, second.to, second.end)
                    : new Years(second.from, first.to, second.end))
            .orElse(first)
        : first;
  }

  private Optional<Years> one(int at, boolean bare) {
    int next = words.key(at + 1).equals("the") ? at + 2 : at + 1;
    return switch (words.key(at)) {
      case "in", "during" -> years(next);
      case "since" -> years(next).map(years -> new Years(years.from, null, years.end));
      case "after" -> years(next).map(years -> new Years(plus(years.to, 1), null, years.end));
      case "before" -> years(next).map(years -> new Years(null, plus(years.from, -1), years.end));
      case "until", "by" -> years(next).map(years -> new Years(null, years.to, years.end));
      case "between" -> two(next, "and");
      case "from" -> two(next, "to").or(() -> years(next));
      default -> bare ? years(at) : Optional.empty();
    };
  }

  private static @Nullable Integer plus(@Nullable Integer year, int more) {
    return year == null ? null : year + more;
  }

  private Optional<Years> two(int at, String joint) {
    return words.key(at + 1).equals(joint)
        ? years(at)
            .flatMap(
                first -> years(at + 2).map(second -> new Years(first.from, second.to, second.end)))
        : Optional.empty();
  }

  /// A year, a decade, or two years with a dash.
  private Optional<Years> years(int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    String text = words.get(at).text();
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      int first = Integer.parseInt(decade.group(1)) * 10;
      return Optional.of(new Years(first, first + 9, at + 1));
    }
    Matcher both = YEARS.matcher(text);
    if (both.matches()) {
      return Optional.of(
          new Years(Integer.parseInt(both.group(1)), Integer.parseInt(both.group(2)), at + 1));
    }
    return YEAR.matcher(text).matches()
        ? Optional.of(new Years(Integer.parseInt(text), Integer.parseInt(text), at + 1))
        : Optional.empty();
  }
}
