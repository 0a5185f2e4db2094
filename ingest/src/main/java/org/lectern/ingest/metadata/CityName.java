package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// What stands before a state: a city, perhaps after a street, or something wider.
///
/// @param name as the gazetteer spells it, else as printed; `null` where it is no city
/// @param isKnown whether the gazetteer has it in that state
/// @param isNone whether it is nothing that lies in a state either
record CityName(@Nullable String name, boolean isKnown, boolean isNone) {
  private static final int MOST_WORDS = 5;
  private static final QuickPattern CITY =
      QuickPattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’ –-]{1,40}");
  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "(?i)(?:(?:the|greater|metro|metropolitan|downtown|central|northern|southern|eastern|western|upstate|rural"
              + "|northeastern|northwestern|southeastern|southwestern|coastal|near"
              + "|(?:city|town|village|borough) of) )+");
  private static final QuickPattern SAYING =
      QuickPattern.compile(
          "(?i)(?:(?:international|internationally|global|globally|worldwide|nationwide|based|headquartered"
              + "|headquarters|hq|located|largely|mainly|primarily|mostly|chiefly|in|across|throughout"
              + "|(?:city|town|village|borough) of)[ :]+)+");
  private static final QuickPattern AFTER =
      QuickPattern.compile("(?i)(?: (?:metropolitan|metro|bay))?(?: area| region| metro)$");
  private static final QuickPattern STREET =
      QuickPattern.compile(
          "(?i)(?:.*\\d.*|p\\.? ?o\\.? box.*|.*\\b(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|suite|floor|blvd\\.?|boulevard|drive"
              + "|plaza|building|lane|highway|hwy|nw|ne|sw|se|n\\.w\\.)$)");
  private static final QuickPattern WIDER =
      QuickPattern.compile(
          "(?i).*\\b(?:county|counties|parish|region|area|bay|valley area|metro)$");
  private static final QuickPattern NO_CITY =
      QuickPattern.compile(
          ".*\\b(?:University|College|Institute|Foundation|Association|Society|Center|Centre|Council|Company"
              + "|Inc|LLC|Corp|Committee|Department|Office|Hospital|School|Schools|Museum|Church|Court"
              + "|Campus|Chapter|Headquarters|"
              + PrintedDate.MONTH_NAMES
              + ")\\b.*");
  private static final QuickPattern ZIP = QuickPattern.compile("[,.]? \\d{5}(?:-\\d{4})?$");
  private static final QuickPattern POSTCODE = QuickPattern.compile(" [A-Z]{1,2}\\d[\\dA-Z ]*$");
  private static final CityName NONE = new CityName(null, false, true);

  static CityName of(String printed, State state) {
    String text = bare(printed);
    for (String one : List.of(printed, text)) {
      Optional<Gazetteer.Entry> known = Gazetteer.get().in(state, one);
      if (known.isPresent()) {
        return new CityName(known.get().name(), true, false);
      }
    }
    if (STREET.matcher(text).matches()) {
      return afterStreet(text, state);
    }
    if (WIDER.matcher(printed).matches()) {
      return new CityName(null, false, false);
    }
    boolean city =
        CITY.matcher(text).matches()
            && !NO_CITY.matcher(text).matches()
            && text.split(" ", -1).length <= MOST_WORDS;
    return city ? new CityName(Gazetteer.cased(text), false, false) : NONE;
  }

  /// The longest end of the words that is a city of the state: `12 Main St Dayton`.
  private static CityName afterStreet(String text, State state) {
    for (int gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
      Optional<Gazetteer.Entry> known = Gazetteer.get().in(state, text.substring(gap + 1));
      if (known.isPresent()) {
        return new CityName(known.get().name(), true, false);
      }
    }
    return NONE;
  }

  Place in(State state) {
    return name == null ? Place.of(state) : Place.of(state, name);
  }

  /// A name without what only surrounds it: `Greater Boston`, `the Chicago area`, `largely in the
  /// U.S.`; unchanged where the whole is a name itself: `The Woodlands`, `West Virginia`.
  static String bare(String printed) {
    // One word surrounds nothing.
    boolean single = printed.indexOf(' ') < 0 && printed.indexOf(':') < 0;
    if (single || isName(printed)) {
      return printed;
    }
    QuickMatcher saying = SAYING.matcher(printed);
    String said = saying.lookingAt() ? printed.substring(saying.end()) : printed;
    QuickMatcher before = BEFORE.matcher(said);
    String inner = before.lookingAt() ? said.substring(before.end()) : said;
    String core = endsWider(inner) ? AFTER.matcher(inner).replaceFirst("") : inner;
    if (isName(said)) {
      return said;
    }
    return isName(inner) ? inner : isName(core) ? core : said;
  }

  /// Whether the last letter is that of "area", "region" or "metro".
  private static boolean endsWider(String text) {
    return !text.isEmpty() && "aAnNoO\n\r".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isName(String text) {
    return StateNames.named(text).isPresent()
        || !Gazetteer.get().named(text).isEmpty()
        || CountryNames.code(text).isPresent();
  }

  /// A city and its state without a comma: `Austin TX 78701`, `Austin Texas`.
  ///
  /// @param label whether a postal code is enough for a city that the gazetteer lacks
  static Optional<Place> withState(String printed, boolean label) {
    if (printed.indexOf(' ') < 0) {
      return Optional.empty();
    }
    String text = bare(ZIP.matcher(printed).replaceFirst(""));
    for (int gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', gap + 1)) {
      String end = text.substring(gap + 1);
      State state = StateNames.printed(end, true).orElse(null);
      if (state != null) {
        CityName city = of(text.substring(0, gap), state);
        boolean code = label && end.equals(state.code()) && city.name != null;
        if (city.isKnown || code) {
          return Optional.of(city.in(state));
        }
      }
    }
    return Optional.empty();
  }

  /// A city that a country follows.
  static Optional<String> abroad(String printed) {
    String text = POSTCODE.matcher(bare(printed)).replaceFirst("");
    boolean city =
        CITY.matcher(text).matches()
            && !STREET.matcher(text).matches()
            && !NO_CITY.matcher(text).matches()
            && StateNames.named(text).isEmpty();
    return city ? Optional.of(Gazetteer.cased(text)) : Optional.empty();
  }
}
