package org.lectern.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.schema.State;

/// The places of the United States that are known by name, from the resource `places.tsv`: a line a
/// place, with the postal code of its state, its name and a `*` where the name alone stands for it;
/// `#` begins a comment.
///
/// Source: GeoNames, see `META-INF/NOTICE`.
final class Gazetteer {
  private static final QuickPattern MARKS = QuickPattern.compile("\\p{M}+");

  private final Map<String, List<Entry>> byKey = new HashMap<>();

  /// A place of that name.
  ///
  /// @param alone whether the name stands for it where no state is printed: `Chicago`
  record Entry(State state, String name, boolean alone) {}

  /// Read at the first use.
  private static final class Shipped {
    static final Gazetteer PLACES = read();
  }

  static Gazetteer get() {
    return Shipped.PLACES;
  }

  /// The places with this name, whatever its case, accents, full stops and hyphens; `St.` is
  /// `Saint`, `Ft.` is `Fort`, `Mt.` is `Mount`.
  List<Entry> named(String name) {
    return byKey.getOrDefault(key(name), List.of());
  }

  /// The place with this name in a state.
  Optional<Entry> in(State state, String name) {
    for (Entry entry : named(name)) {
      if (entry.state == state) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// The place that a name alone stands for.
  Optional<Entry> alone(String name) {
    for (Entry entry : named(name)) {
      if (entry.alone) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// The keys of all names.
  Set<String> keys() {
    return byKey.keySet();
  }

  private static Gazetteer read() {
    Gazetteer places = new Gazetteer();
    try (InputStream stream = Gazetteer.class.getResourceAsStream("places.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("the resource places.tsv is missing");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          places.add(new Entry(State.valueOf(columns[0]), columns[1], columns.length > 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    places.add("New York City", State.NY, "New York");
    places.add("NYC", State.NY, "New York");
    places.add("Bronx", State.NY, "The Bronx");
    places.add("Agana", State.GU, "Hagåtña");
    places.byKey.replaceAll((_, entries) -> List.copyOf(entries));
    return places;
  }

  private void add(Entry entry) {
    byKey.computeIfAbsent(key(entry.name), _ -> new ArrayList<>(1)).add(entry);
  }

  private void add(String alias, State state, String name) {
    byKey.computeIfAbsent(key(alias), _ -> new ArrayList<>(1)).add(new Entry(state, name, true));
  }

  /// What all spellings of a name have in common.
  static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String plain = plain(name);
    int word = 0;
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '–') {
        shorten(key, word);
        if (key.length() > word && i < plain.length()) {
          key.append(' ');
        }
        word = key.length();
      } else if (c != '.' && c != '\'' && c != '’' && c != '‘') {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  private static void shorten(StringBuilder key, int word) {
    if (key.length() == word || "sfm".indexOf(key.charAt(word)) < 0) {
      return;
    }
    String last = key.substring(word);
    String abbreviated =
        switch (last) {
          case "saint" -> "st";
          case "sainte" -> "ste";
          case "fort" -> "ft";
          case "mount" -> "mt";
          default -> last;
        };
    key.replace(word, key.length(), abbreviated);
  }

  private static String plain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 0x7f) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return name;
  }

  /// The name as the gazetteer spells it; of a place that it lacks, words in capitals as people
  /// write them: `McAllen`, `O'Fallon`, `Isle of Palms`.
  String spelled(State state, String name) {
    return in(state, name).map(Entry::name).orElseGet(() -> cased(name));
  }

  /// A name in capitals as people write it; another one as it is.
  static String cased(String name) {
    if (name.length() < 3 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder cased = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      cased.append(isCapital(name, i) ? c : Character.toLowerCase(c));
    }
    return SMALL
        .matcher(cased.toString())
        .replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
  }

  private static final QuickPattern SMALL =
      QuickPattern.compile("(?<=\\S )(?:Of|The|By|On|In|And|At)(?= )");

  private static boolean isCapital(String name, int i) {
    if (i == 0 || " -.".indexOf(name.charAt(i - 1)) >= 0) {
      return true;
    }
    boolean afterMc = i >= 2 && name.startsWith("MC", i - 2) && begins(name, i - 2);
    boolean afterO = i >= 2 && "'’".indexOf(name.charAt(i - 1)) >= 0 && begins(name, i - 2);
    return (afterMc && i + 1 < name.length()) || afterO;
  }

  private static boolean begins(String name, int i) {
    return i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
  }
}
