package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of a list of places, between two separators.
///
/// @param start offset in the whole text, UTF-16 units
/// @param comma whether a comma stands before it
record PlacePart(String text, int start, boolean comma) {
  private static final QuickPattern SEPARATOR =
      QuickPattern.compile(
          "(?:\\s*(?:,|;|\\||•|·|\\n)\\s*(?:and |& )?(?:in )?|\\s+(?:and|&|plus|/)\\s+(?:in )?)");

  static List<PlacePart> of(String text, int from, int to) {
    List<PlacePart> parts = new ArrayList<>();
    QuickMatcher separator = SEPARATOR.matcher(text).region(from, to);
    int start = from;
    boolean comma = false;
    while (separator.find()) {
      boolean joins = separator.group().indexOf(',') >= 0;
      if (joins || !insideCountry(text, start, separator.end(), to)) {
        strip(text, start, separator.start(), comma).ifPresent(parts::add);
        start = separator.end();
        comma = joins;
      }
    }
    strip(text, start, to, comma).ifPresent(parts::add);
    return List.copyOf(parts);
  }

  /// Whether "and" stands inside of a name: `Trinidad and Tobago`.
  private static boolean insideCountry(String text, int start, int from, int to) {
    QuickMatcher next = SEPARATOR.matcher(text).region(from, to);
    int end = next.find() ? next.start() : to;
    return CountryNames.code(text.substring(start, end).strip()).isPresent();
  }

  private static Optional<PlacePart> strip(String text, int from, int to, boolean comma) {
    int start = from;
    int end = to;
    while (start < end && Line.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Line.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return start < end
        ? Optional.of(new PlacePart(text.substring(start, end), start, comma))
        : Optional.empty();
  }

  int end() {
    return start + text.length();
  }

  /// Where the name that it begins with ends, without the full stop that ends the sentence.
  int endOf(String name) {
    int dot = name.indexOf('.');
    boolean stop = dot == name.length() - 1 && dot == text.length() - 1;
    boolean word = stop && !isAbbreviated(name);
    return word ? end() - 1 : end();
  }

  private static boolean isAbbreviated(String name) {
    String bare = name.substring(0, name.length() - 1);
    return StateNames.named(bare).isEmpty()
        && CountryNames.code(bare).isEmpty()
        && RegionNames.region(bare).isEmpty()
        && Gazetteer.get().named(bare).isEmpty();
  }
}
