package org.lectern.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lectern.schema.Region;
import org.lectern.schema.State;

/// How people name the values of filters, by the keys of the words.
final class FilterLexicon {
  private static final String FILE = "filter-words.tsv";
  private static final int LONGEST = 6;
  private static final Query NOTHING = new Query.Everything();

  private static final Map<String, Query> NAMES = names();
  private static final Map<String, Query> PLACES = places();

  private FilterLexicon() {}

  /// What stands at a place among words.
  ///
  /// @param filter empty where the words are known to mean something else
  /// @param to one behind the last word
  record Found(Optional<Query.Value> filter, int to) {}

  /// The longest name of a type, kind or topic that begins at a word.
  static Optional<Found> name(TypedWords words, int at) {
    return longest(NAMES, words, at);
  }

  /// The longest name of a state or region that begins at a word.
  static Optional<Found> place(TypedWords words, int at) {
    return longest(PLACES, words, at);
  }

  private static Optional<Found> longest(Map<String, Query> names, TypedWords words, int at) {
    for (int to = Math.min(words.size(), at + LONGEST); to > at; to--) {
      Query found = names.get(words.keys(at, to));
      if (found != null) {
        return Optional.of(
            new Found(
                found instanceof Query.Value value ? Optional.of(value) : Optional.empty(), to));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Query> names() {
    Map<String, Query> names = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(FilterLexicon.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            String[] cells = line.split("\t", -1);
            Query filter =
                QueryField.of(cells[0])
                    .<Query>map(field -> new Query.Value(field, cells[1]))
                    .orElse(NOTHING);
            for (String words : cells[2].split("\\|")) {
              names.put(words, filter);
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " cannot be read", unreadable);
    }
    return names;
  }

  private static Map<String, Query> places() {
    Map<String, Query> places = new HashMap<>();
    for (State state : State.values()) {
      Query.Value value = new Query.Value(QueryField.STATE, state.code());
      String name = Characters.lowerCase(state.label());
      places.put(name, value);
      places.put(name + " state", value);
      places.put("state of " + name, value);
    }
    places.put("washington dc", new Query.Value(QueryField.STATE, "DC"));
    places.put("washington d c", new Query.Value(QueryField.STATE, "DC"));
    places.put("virgin islands", new Query.Value(QueryField.STATE, "VI"));
    for (Region region : Region.values()) {
      places.put(
          Characters.lowerCase(region.label()), new Query.Value(QueryField.REGION, region.label()));
    }
    return places;
  }
}
