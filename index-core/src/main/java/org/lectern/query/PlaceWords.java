package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.query.Query.Value;
import org.lectern.schema.Slug;
import org.lectern.schema.State;

/// Reads places. A name alone is not enough, since people, papers and universities are called after
/// places: it takes `in` or the like before it, a state behind a city, or capitals without another
/// capitalised word beside them. A postal code needs its capitals, or `in` or the like before it
/// and to be no word of English.
final class PlaceWords {
  /// The preposition that says where not.
  static final String OUTSIDE = "outside";

  /// Those that say where.
  static final Set<String> INSIDE =
      Set.of("in", "near", "from", "across", "around", "throughout", "within");

  private static final Set<String> PREPOSITIONS =
      Stream.concat(INSIDE.stream(), Stream.of(OUTSIDE)).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BASED = Set.of("based", "located", "headquartered");
  // Words that make another name of a place's.
  private static final Set<String> TAILS =
      Set.of(
          "post",
          "times",
          "tribune",
          "journal",
          "examiner",
          "monthly",
          "press",
          "university",
          "college",
          "institute",
          "city",
          "county",
          "state",
          "island");
  // Codes that hardly mean anything else when they stand alone.
  private static final Set<String> PLAIN_CODES =
      Set.of(
          ("AK AZ CA DC FL GA IA IL KS KY MI MN NC ND NE NH NJ NM NV NY OH PA RI SC SD TN TX UT VT"
                  + " WI WV WY")
              .split(" "));
  // Codes that are no words, abbreviations or names in small letters.
  private static final Set<String> SMALL_CODES =
      Set.of(
          ("AK AR AZ CA CT DC FL GA IA IL KS KY MD MI MN MO MT NC ND NE NH NJ NM NV NY RI SC SD TN"
                  + " TX UT VA VT WA WI WV WY")
              .split(" "));
  // No city's name has them, if it is not `of the`.
  private static final Set<String> NO_NAME =
      Set.of(
          "and", "or", "for", "with", "to", "by", "in", "is", "are", "was", "were", "who", "that");
  private static final int LONGEST_CITY = 4;

  private final TypedWords words;

  PlaceWords(TypedWords words) {
    this.words = words;
  }

  private record Found(Value value, int to) {}

  /// The place that begins at a word.
  ///
  /// @param named whether the words before name a value too, or a sort of organization
  Optional<FilterSpan> at(int at, boolean named) {
    if (BASED.contains(words.key(at)) && PREPOSITIONS.contains(words.key(at + 1))) {
      return behind(at, at + 2, true);
    }
    if (words.key(at).equals(OUTSIDE) && words.key(at + 1).equals("of")) {
      return behind(at, at + 2, named);
    }
    return PREPOSITIONS.contains(words.key(at)) ? behind(at, at + 1, named) : alone(at, named);
  }

  /// The place behind `in`.
  private Optional<FilterSpan> behind(int from, int preposition, boolean named) {
    int at = words.key(preposition).equals("the") ? preposition + 1 : preposition;
    Optional<Found> state = code(at, false).or(() -> smallCode(at)).or(() -> name(at));
    boolean comma = state.isPresent() && words.get(state.get().to - 1).ends();
    Optional<FilterSpan> city =
        comma ? withState(from, at).filter(span -> !isList(span.to())) : Optional.empty();
    if (city.isPresent()) {
      return city;
    }
    if (state.isPresent()) {
      boolean region = state.get().value().field() == QueryField.REGION;
      return region && at == preposition && !words.isCapital(at)
          ? Optional.empty()
          : state.map(found -> FilterSpan.of(words, from, found.to, found.value));
    }
    return at == preposition ? city(from, at, named) : Optional.empty();
  }

  /// Whether names before a word are a list of states: `Ohio, Michigan or Indiana`.
  private boolean isList(int at) {
    boolean joined = words.key(at).equals("and") || words.key(at).equals("or");
    return joined && State.ofCode(words.get(at - 1).text()).isEmpty();
  }

  /// A place without `in`.
  private Optional<FilterSpan> alone(int at, boolean named) {
    Optional<FilterSpan> city =
        words.isCapital(at) && FilterLexicon.place(words, at).isEmpty()
            ? withState(at, at)
            : Optional.empty();
    if (city.isPresent()) {
      return city;
    }
    boolean name = words.isCapital(at - 1) || words.key(at - 1).equals("of");
    boolean free = named || at == 0 || words.get(at - 1).ends() || !name;
    return code(at, true)
        .or(() -> free && words.isCapital(at) ? name(at) : Optional.empty())
        .filter(found -> !needsPreposition(found, at))
        .map(found -> FilterSpan.of(words, at, found.to, found.value));
  }

  /// `South` and `West` are directions, `Washington` is the government or its president.
  private boolean needsPreposition(Found found, int at) {
    return switch (words.keys(at, found.to)) {
      case "south", "west", "territories", "washington" -> true;
      default -> false;
    };
  }

  /// @param alone whether nothing else says that it is a place
  private Optional<Found> code(int at, boolean alone) {
    if (!words.isCapital(at) || followedByName(at)) {
      return Optional.empty();
    }
    String text = words.get(at).text();
    return State.ofCode(text)
        .filter(state -> state.code().equals(text))
        .filter(_ -> !alone || PLAIN_CODES.contains(text))
        .map(state -> new Found(new Value(QueryField.STATE, text), at + 1));
  }

  /// A code in small letters that is no word of English, behind `in` or the like.
  private Optional<Found> smallCode(int at) {
    String text = at < words.size() ? words.get(at).text() : "";
    String code = text.toUpperCase(Locale.ROOT);
    return SMALL_CODES.contains(code) && !text.equals(code) && !followedByName(at)
        ? Optional.of(new Found(new Value(QueryField.STATE, code), at + 1))
        : Optional.empty();
  }

  private Optional<Found> name(int at) {
    return FilterLexicon.place(words, at)
        .flatMap(found -> found.filter().map(value -> new Found(value, found.to())))
        .filter(found -> !followedByName(found.to - 1));
  }

  /// Whether a name goes on behind a word: `Georgia O'Keeffe`.
  private boolean followedByName(int last) {
    return words.goesOn(last)
        && (TAILS.contains(words.key(last + 1))
            || (words.isCapital(last + 1) && !isConnecting(last + 1)));
  }

  /// Small words are written with capitals in titles.
  private boolean isConnecting(int at) {
    return switch (words.key(at)) {
      case "founded", "established", "since", "after", "before", "and", "about", "on" -> true;
      default -> PREPOSITIONS.contains(words.key(at));
    };
  }

  private Optional<FilterSpan> city(int from, int at, boolean named) {
    Optional<FilterSpan> withState = withState(from, at);
    if (withState.isPresent()) {
      return withState;
    }
    List<FilterWords> readings = new ArrayList<>();
    for (int to = Math.min(words.size(), at + LONGEST_CITY); to > at; to--) {
      boolean capital = words.isCapital(at) && words.isCapital(to - 1);
      boolean small = !words.isCapital(at) && (to - at > 1 || named) && !words.isCapital(to);
      if ((capital || small) && !followedByName(to - 1)) {
        name(at, to)
            .map(name -> words.taken(new Value(QueryField.CITY, name), from, readEnd(name, at)))
            .ifPresent(readings::add);
      }
    }
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new FilterSpan(from, at + 1, readings));
  }

  /// A city with its state: `Chapel Hill, NC`. Where the index has no such place, the state alone.
  private Optional<FilterSpan> withState(int from, int at) {
    for (int end = at + 1; end < words.size() && end - at <= LONGEST_CITY; end++) {
      int last = end;
      // Without `in`, the state's name needs a comma: `University of North Carolina`.
      boolean joined = from < at || words.get(last - 1).ends();
      boolean alike = words.isCapital(last) || !words.isCapital(at);
      Optional<Found> state =
          code(end, false)
              .or(() -> from < at ? smallCode(last) : Optional.empty())
              .or(() -> joined && alike ? name(last) : Optional.empty());
      Optional<String> name = name(at, end);
      if (state.isPresent() && name.isPresent()) {
        Value value = state.get().value();
        if (value.field() != QueryField.STATE) {
          return Optional.empty();
        }
        State of = State.valueOf(value.value());
        String path =
            Slug.of(of.region().label())
                + "/"
                + of.code().toLowerCase(Locale.ROOT)
                + "/"
                + Slug.of(name.get());
        int to = state.get().to;
        return Optional.of(
            new FilterSpan(
                from,
                to,
                List.of(
                    words.taken(new Value(QueryField.PLACE, path), from, to),
                    words.taken(value, end, to))));
      }
    }
    return Optional.empty();
  }

  /// A city's name as typed.
  private Optional<String> name(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      String key = words.key(i);
      boolean letters = !key.isEmpty() && key.chars().allMatch(Character::isLetter);
      boolean part = letters && !NO_NAME.contains(key);
      if (!part || (i + 1 < to && words.get(i).ends())) {
        return Optional.empty();
      }
      if (i + 1 == to && key.equals("of")) {
        return Optional.empty();
      }
      name.append(i == from ? "" : " ").append(words.get(i).text());
    }
    return Optional.of(name.toString());
  }

  private static int readEnd(String name, int at) {
    return at + name.split(" ").length;
  }
}
