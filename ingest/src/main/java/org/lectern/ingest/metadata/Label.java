package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A label of an infobox, with or without its value on the same line.
///
/// @param printed as it stands there: `Year founded`
/// @param meaning what its value is
/// @param value offset in the line where the value begins; the line's length where there is none
/// @param year of its value, four digits, as in `Budget (2017)`; `null` where none is printed
record Label(String printed, LabelMeaning meaning, int value, @Nullable String year) {
  private static final QuickPattern LINE =
      QuickPattern.compile(
          "(\\p{Lu}[\\p{L}'’&/. -]{1,38}(?:\\((?:\\p{L}{1,3}|(?:FY ?)?\\d{4})\\))?)\\s?(?::(?!//)|\\t| {3,})\\s*");
  private static final Cues ENDS = Cues.of(":", "\t", "   ");
  private static final QuickPattern TAIL =
      QuickPattern.compile("\\s*\\((?:s|es|(?:fy ?)?\\d{4})\\)$");
  private static final QuickPattern YEAR = QuickPattern.compile("\\((?:FY ?)?(\\d{4})\\)$");
  static final int LONGEST = 40;
  private static final Set<String> HEADINGS =
      Set.of(
          "staff",
          "mission",
          "services",
          "purpose",
          "focus",
          "fields",
          "volunteers",
          "members",
          "membership",
          "education",
          "publication",
          "city",
          "state",
          "county",
          "country",
          "street",
          "site",
          "internet",
          "organized");

  /// The label that a line begins with, whether its meaning is known or not.
  static Optional<Label> of(Line line) {
    String text = line.text();
    String start = text.substring(0, Math.min(text.length(), 60));
    if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) || !ENDS.in(start)) {
      return Optional.empty();
    }
    QuickMatcher matcher = LINE.matcher(start + "\0");
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int value = Math.min(matcher.end(), line.length());
    boolean header = text.indexOf('\t') > 0 && isKnown(text.substring(value));
    return header ? Optional.empty() : Optional.of(of(matcher.group(1).strip(), value));
  }

  /// The known label that a line is, or begins with, though no colon tells it from its value:
  /// `Founded 1987`.
  static Optional<Label> withoutColon(Line line) {
    String text = line.text();
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), LONGEST); end > 2; end--) {
      boolean ends = end == text.length() || text.charAt(end) == ' ';
      if (ends && isKnown(text.substring(0, end)) && !isHeading(text, end)) {
        return Optional.of(of(text.substring(0, end), Math.min(end + 1, text.length())));
      }
    }
    return Optional.empty();
  }

  /// Whether a label without a colon is more likely the heading of a section: `Staff`, `Our
  /// members`.
  private static boolean isHeading(String text, int end) {
    boolean number = end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    return HEADINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT)) && !number;
  }

  /// The label that the source tells from its value: the heading of a table's row.
  static Label named(String printed) {
    String name = printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed;
    return of(name.strip(), printed.length());
  }

  private static Label of(String printed, int value) {
    QuickMatcher year = YEAR.matcher(printed);
    return new Label(printed, meaning(printed), value, year.find() ? year.group(1) : null);
  }

  private static LabelMeaning meaning(String printed) {
    return LabelMeaning.of(plain(printed))
        .orElse(Roles.isTitle(printed) ? LabelMeaning.ROLE : LabelMeaning.OTHER);
  }

  private static String plain(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2011', '-');
    return lower.endsWith(")") ? TAIL.matcher(lower).replaceAll("") : lower;
  }

  /// This label with the year of the label above it, unless it has one of its own.
  Label dated(@Nullable String above) {
    return year == null ? new Label(printed, meaning, value, above) : this;
  }

  /// Whether the label is one that infoboxes have.
  boolean isKnown() {
    return isKnown(printed);
  }

  private static boolean isKnown(String printed) {
    return LabelMeaning.of(plain(printed)).isPresent() || Roles.isTitle(printed);
  }
}
