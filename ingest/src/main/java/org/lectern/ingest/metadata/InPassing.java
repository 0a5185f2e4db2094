package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Organizations that an article names once, when it has long called its own one by the same noun:
/// "the league" stays the Oak Tax League where the League of Women Voters is named near the end,
/// unless the next sentences of that paragraph say "the league" again.
final class InPassing {
  private static final int OFTEN = 2;
  private final Map<String, Integer> said = new HashMap<>();
  private final Map<String, Integer> paragraphs = new HashMap<>();

  /// Counts the nouns that a sentence says of the article's own organization.
  void read(Collection<String> nouns, Sentence sentence) {
    for (String noun : nouns) {
      if (sentence.text().contains("he " + noun)) {
        said.merge(noun, 1, Integer::sum);
      }
    }
  }

  /// Whether another one of this noun, named in the sentence, may be passed over: the first one.
  boolean is(String noun, Sentence sentence) {
    return said.getOrDefault(noun, 0) >= OFTEN
        && !sentence.text().contains("he " + noun + " ")
        && paragraphs.putIfAbsent(noun, sentence.paragraph()) == null;
  }

  /// Whether the noun may be either of the two.
  boolean isAmbiguous(String noun, Sentence sentence) {
    Integer paragraph = paragraphs.get(noun);
    return paragraph != null
        && paragraph == sentence.paragraph()
        && sentence.text().contains("he " + noun);
  }
}
