package org.lectern.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;

/// The phrases of a document that tell what it is about: those from which its topics were read in
/// its text. What many documents have is suggested to people who type.
final class TellingPhrases {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;

  private TellingPhrases() {}

  /// @return each once, in lower case without accents and signs
  static Collection<String> of(List<Fact> facts) {
    Set<String> phrases = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (fact.field() == FactField.TOPIC
          && fact.withdrawn() == null
          && fact.evidence().shown() != null) {
        List<String> words =
            Tokens.exact(fact.evidence().quote()).stream().map(Token::term).toList();
        if (words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS) {
          phrases.add(String.join(" ", words));
        }
      }
    }
    return phrases;
  }
}
