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
    return of(words(name));
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

  /// A name as printed, without what its key leaves out.
  static String bare(String name) {
    List<Token> words = Tokens.exact(name);
    int from = words.size() > 1 && ARTICLES.contains(words.getFirst().term()) ? 1 : 0;
    int to = words.size();
    if (to - from > 1 && LEGAL_FORMS.contains(words.getLast().term())) {
      to--;
    }
    return words.isEmpty()
        ? name
        : name.substring(words.get(from).start(), words.get(to - 1).end());
  }

  /// The name that a query may be: nothing but words, or phrases.
  static Optional<String> text(org.lectern.query.Query tree) {
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
    return Optional.of(String.join(" ", parts));
  }

  /// The folded words of a name.
  static List<String> words(String name) {
    return Tokens.exact(name).stream().map(Token::term).toList();
  }
}
