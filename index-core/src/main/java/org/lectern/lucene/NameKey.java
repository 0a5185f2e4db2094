package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Word;

/// One spelling of a name, to tell whether a query *is* the name of an organization or a title:
/// folded words without a leading article and a trailing legal form.
final class NameKey {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "incorporated", "llc", "ltd", "corp", "corporation", "co");

  private NameKey() {}

  static String of(String name) {
    return of(Tokens.exact(name).stream().map(Token::term).toList());
  }

  /// @param name its folded words
  static String of(List<String> name) {
    List<String> words = new ArrayList<>(name);
    if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
      words.removeFirst();
    }
    if (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /// The folded words of the name that a query may be: nothing but words, or phrases.
  static Optional<List<String>> words(org.lectern.query.Query tree) {
    List<String> parts = new ArrayList<>();
    if (!(tree instanceof Bag(var clauses))) {
      return Optional.empty();
    }
    for (org.lectern.query.Query clause : clauses) {
      switch (clause) {
        case Word(var text) -> parts.add(text);
        case Phrase(var text) -> parts.add(text);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(Tokens.exact(String.join(" ", parts)).stream().map(Token::term).toList());
  }
}
