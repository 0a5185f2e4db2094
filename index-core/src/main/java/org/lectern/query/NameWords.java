package org.lectern.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lectern.query.Query.Value;

/// Reads the names of types, kinds and topics.
final class NameWords {
  /// Words that say of organizations and documents only that they are some.
  private static final Set<String> ANY =
      Set.of("groups", "group", "organizations", "organization", "orgs", "policy", "issues");

  private static final Set<String> ABOUT = Set.of("about", "on", "regarding", "concerning");
  private static final Set<String> BOUNDS =
      Set.of(
          "in",
          "near",
          "from",
          "across",
          "around",
          "since",
          "after",
          "before",
          "founded",
          "published");

  private final TypedWords words;

  NameWords(TypedWords words) {
    this.words = words;
  }

  /// Whether the query asks for a kind of document.
  boolean hasKind() {
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      boolean kind =
          FilterLexicon.name(words, i)
              .flatMap(FilterLexicon.Found::filter)
              .filter(value -> value.field() == QueryField.KIND)
              .flatMap(_ -> at(at))
              .isPresent();
      if (kind) {
        return true;
      }
    }
    return false;
  }

  static boolean isAny(String key) {
    return ANY.contains(key);
  }

  /// The type or kind that begins at a word.
  Optional<FilterSpan> at(int at) {
    Optional<FilterLexicon.Found> found = FilterLexicon.name(words, at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    int to = found.get().to();
    if (found.get().filter().isEmpty()) {
      return Optional.of(new FilterSpan(at, to, List.of()));
    }
    Value value = found.get().filter().get();
    if (value.field() == QueryField.TYPE && !isName(at, to)) {
      return Optional.of(FilterSpan.of(words, at, to, value));
    }
    return value.field() == QueryField.KIND && !isName(at, to)
        ? kind(value, at, to)
        : Optional.empty();
  }

  /// Whether capitals show the words to be part of a name: `Fox News`, `Labor Union Local`.
  private boolean isName(int from, int to) {
    boolean before = words.isCapital(from - 1) && !words.get(from - 1).ends();
    boolean behind =
        words.goesOn(to - 1) && words.isCapital(to) && !bound(to) && !isAny(words.key(to));
    boolean code = words.get(from).text().matches("[A-Z0-9(].*[A-Z0-9)]s?");
    return words.isCapital(from) && !code && (before || behind);
  }

  private boolean bound(int at) {
    return BOUNDS.contains(words.key(at)) || ABOUT.contains(words.key(at));
  }

  /// Kinds are named at the start, with `about` or the like behind them, or at the end.
  private Optional<FilterSpan> kind(Value value, int from, int to) {
    boolean about = ABOUT.contains(words.key(to)) && words.goesOn(to);
    boolean starts = from == 0 && (about || words.key(to).equals("of") || bound(to));
    boolean ends = to == words.size() || bound(to);
    boolean plural = words.key(to - 1).endsWith("s");
    return starts || (ends && plural)
        ? Optional.of(FilterSpan.of(words, from, about && starts ? to + 1 : to, value))
        : Optional.empty();
  }

  /// The topic that begins at a word, where nothing else than values stands beside it.
  ///
  /// @param free whether a value, or nothing, stands before the word
  /// @param named whether a value, or nothing, stands behind the words up to this one
  Optional<FilterSpan> topic(int at, boolean free, IntPredicate named) {
    boolean about = ABOUT.contains(words.key(at));
    int from = about ? at + 1 : at;
    if (!about && !free) {
      return Optional.empty();
    }
    return FilterLexicon.name(words, from)
        .flatMap(found ->
            found
                .filter()
                .filter(value -> value.field() == QueryField.TOPIC)
                .flatMap(value -> {
                  int to = isAny(words.key(found.to())) ? found.to() + 1 : found.to();
                  boolean alone = to > found.to() || named.test(to) || bound(to);
                  return alone && !(words.isCapital(from) && isName(from, to))
                      ? Optional.of(FilterSpan.of(words, at, to, value))
                      : Optional.empty();
                }));
  }
}
