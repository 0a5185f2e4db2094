package org.lectern.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Other words for what somebody typed: acronyms and what they stand for, states and their codes.
///
/// The rules are lines of `synonyms.txt`, which says how they are written.
public final class Synonyms {
  private static final String CAPITALS = " (capitals)";
  private static final Synonyms STANDARD = read("synonyms.txt");

  /// What a rule lets look for besides.
  ///
  /// @param capitals whether the words have to be typed so
  private record Rule(List<String> others, boolean capitals) {}

  /// Words of a text for which there are others.
  ///
  /// @param positions of the words, as [Token#position()] gives them, rising
  /// @param others what is looked for besides, as a rule writes it
  public record Match(List<Integer> positions, List<String> others) {
    public Match {
      positions = List.copyOf(positions);
      others = List.copyOf(others);
    }
  }

  private final Map<String, List<Rule>> rules = new LinkedHashMap<>();
  private int longest;

  private Synonyms() {}

  /// The words of a text for which there are others, in the order of their first words.
  public static List<Match> in(String text) {
    return STANDARD.matches(text);
  }

  private List<Match> matches(String text) {
    boolean small = text.chars().anyMatch(Character::isLowerCase);
    List<Token> words = telling(text, small);
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
        List<Token> run = words.subList(from, to);
        String typed = text.substring(run.getFirst().start(), run.getLast().end());
        boolean capitals = small && typed.equals(typed.toUpperCase(Locale.ROOT));
        List<String> others =
            rules.getOrDefault(key(run), List.of()).stream()
                .filter(rule -> capitals || !rule.capitals)
                .flatMap(rule -> rule.others.stream())
                .distinct()
                .toList();
        if (!others.isEmpty()) {
          matches.add(new Match(run.stream().map(Token::position).toList(), others));
        }
      }
    }
    return matches;
  }

  /// The stems of a text.
  ///
  /// @param capitals whether stop words that are typed in capitals count, as they stand
  private static List<Token> telling(String text, boolean capitals) {
    Map<Integer, Token> stems = new LinkedHashMap<>();
    Tokens.stemmed(text).forEach(stem -> stems.put(stem.position(), stem));
    List<Token> words = new ArrayList<>();
    for (Token token : Tokens.exact(text)) {
      String typed = text.substring(token.start(), token.end());
      Token stem = stems.get(token.position());
      if (stem != null) {
        words.add(stem);
      } else if (capitals && typed.length() > 1 && typed.equals(typed.toUpperCase(Locale.ROOT))) {
        words.add(token);
      }
    }
    return words;
  }

  private static String key(List<Token> words) {
    return String.join(" ", words.stream().map(Token::term).toList());
  }

  private static Synonyms read(String name) {
    Synonyms synonyms = new Synonyms();
    try (InputStream file = Synonyms.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(synonyms::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " cannot be read", unreadable);
    }
    return synonyms;
  }

  private void add(String line) {
    List<String> sides = List.of(line.split(" > ", -1));
    if (sides.size() == 2) {
      String typed = sides.getFirst();
      boolean capitals = typed.endsWith(CAPITALS);
      add(
          capitals ? typed.substring(0, typed.length() - CAPITALS.length()) : typed,
          List.of(sides.getLast().split(" = ", -1)),
          capitals);
      return;
    }
    List<String> forms = List.of(line.split(" = ", -1));
    if (sides.size() > 2 || forms.size() < 2) {
      throw new IllegalArgumentException("a rule is a = b or a > b, got: " + line);
    }
    for (String form : forms) {
      List<String> others = forms.stream().filter(other -> !key(other).equals(key(form))).toList();
      add(form, others, false);
    }
  }

  private void add(String typed, List<String> others, boolean capitals) {
    List<Token> words = telling(typed, capitals);
    List<Rule> same = rules.computeIfAbsent(key(words), _ -> new ArrayList<>());
    Rule rule = new Rule(others, capitals);
    if (!same.contains(rule)) {
      same.add(rule);
    }
    longest = Math.max(longest, words.size());
  }

  private static String key(String form) {
    return key(telling(form, false));
  }
}
