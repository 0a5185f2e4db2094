package org.lectern.lucene;

import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// How hits are ordered by relevance.
///
/// Words are scored by BM25F over title, organization, headings and body: a word counts by field
/// weight before term frequency saturates. Source: Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework: BM25 and Beyond", 2009.
final class Ranking {
  /// Weight of a word in each ranked field; 1 or more, the body is 1.
  static final Map<String, Float> FIELD_WEIGHTS =
      Map.of(
          FieldNames.TITLE,
          2f,
          FieldNames.ORGANIZATION,
          2f,
          FieldNames.HEADING,
          1f,
          FieldNames.BODY,
          1f);

  /// Weight of a word in what stands beside the text: profile and references.
  static final float BESIDE_WEIGHT = 0.2f;

  /// What a document is multiplied by that has all the words.
  static final float ALL_WORDS_FACTOR = 1.1f;

  /// What is added for a document about the organization that the query names; more than words
  /// give.
  static final float ORGANIZATION_NAMED = 100;

  /// What is added for a document whose title the query is.
  static final float TITLE_NAMED = 50;

  /// Weight of two neighbouring words of the query that stand close together.
  static final float PROXIMITY_WEIGHT = 0.05f;

  /// How far apart they may stand: moves of words, as Lucene counts them.
  static final int PROXIMITY_SLOP = 4;

  /// In longer queries neighbours say little.
  static final int MOST_WORDS_FOR_PROXIMITY = 32;

  private static final float K1 = 1.2f;
  private static final float B = 0.75f;

  private Ranking() {}

  static Similarity similarity() {
    return new BM25Similarity(K1, B);
  }
}
