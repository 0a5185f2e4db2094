package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Analyzers;
import org.lectern.schema.Kind;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// The organization whose name a query is, or is for the most part: the longest run of its words
/// that is a name in the index and makes at least half of them, stop words not counted.
///
/// Two words are often a name and a topic (*school choice*): as part of a query they are taken for
/// the name where at least a quarter of the documents that have them side by side are about it. One
/// word is a name only where nothing else was typed. A name that goes on in the query to be part of
/// another one is not meant.
///
/// @param typed all that was typed as a name, to tell whether it is a title; null if it is none
/// @param name of the organization; null if none is named
/// @param whole whether the name is all that was typed
record NamedOrganization(@Nullable String typed, @Nullable String name, boolean whole) {
  static final NamedOrganization NONE = new NamedOrganization(null, null, false);

  // Longer queries are sentences.
  private static final int MOST_WORDS = 24;
  private static final int LONGEST_NAME = 12;
  private static final int MOST_OTHERS = 4;

  static NamedOrganization of(org.lectern.query.Query tree, IndexSearcher searcher)
      throws IOException {
    Optional<List<String>> words = NameKey.words(tree).filter(all -> !all.isEmpty());
    if (words.isEmpty()) {
      return NONE;
    }
    List<String> all = words.get();
    String typed = NameKey.of(all);
    String whole = known(all, searcher);
    if (whole != null || all.size() > MOST_WORDS) {
      return new NamedOrganization(typed, whole, whole != null);
    }
    return new NamedOrganization(typed, part(all, searcher), false);
  }

  private static @Nullable String part(List<String> all, IndexSearcher searcher)
      throws IOException {
    long telling = telling(all);
    for (int length = Math.min(all.size() - 1, LONGEST_NAME); length > 1; length--) {
      for (int from = 0; from + length <= all.size(); from++) {
        List<String> run = all.subList(from, from + length);
        long own = telling(run);
        if (own > 1 && 2 * own >= telling) {
          String name = known(run, searcher);
          if (name != null
              && (own > 2 || isMostlyName(name, searcher))
              && !goesOn(all, from, from + length, searcher)) {
            return name;
          }
        }
      }
    }
    return null;
  }

  private static long telling(List<String> words) {
    return words.stream().filter(word -> !Analyzers.isStopWord(word)).count();
  }

  /// The name in the index that these words are; `and` may stand for a sign that names have.
  private static @Nullable String known(List<String> words, IndexSearcher searcher)
      throws IOException {
    List<String> without = words.stream().filter(word -> !word.equals("and")).toList();
    for (List<String> spelling : List.of(words, without)) {
      String name = NameKey.of(spelling);
      if (!name.isEmpty() && searcher.getIndexReader().docFreq(organization(name)) > 0) {
        return name;
      }
    }
    return null;
  }

  private static boolean isMostlyName(String name, IndexSearcher searcher) throws IOException {
    long about = searcher.getIndexReader().docFreq(organization(name));
    return searcher.count(WordQueries.phrase(name, Ranking.DEFAULTS)) <= MOST_OTHERS * about;
  }

  /// Whether the words behind or before a name are in the index a longer one together with it:
  /// somebody who types *common ground housing* does not mean Common Ground.
  private static boolean goesOn(List<String> all, int from, int to, IndexSearcher searcher)
      throws IOException {
    boolean behind = to < all.size() && isInName(all.subList(from, to + 1), searcher);
    return behind || (from > 0 && isInName(all.subList(from - 1, to), searcher));
  }

  private static boolean isInName(List<String> words, IndexSearcher searcher) throws IOException {
    String text = String.join(" ", words);
    return !Analyzers.isStopWord(words.getFirst())
        && !Analyzers.isStopWord(words.getLast())
        && searcher.count(WordQueries.phrase(FieldNames.ORGANIZATION, text)) > 0;
  }

  private static Term organization(String name) {
    return new Term(FieldNames.ORGANIZATION_KEY, name);
  }

  /// What puts documents first that are about the organization, its own and profiles of it before
  /// those of others; or whose title was typed.
  List<Query> first() {
    List<Query> first = new ArrayList<>();
    if (typed != null) {
      first.add(raised(new TermQuery(new Term(FieldNames.TITLE_KEY, typed)), Ranking.TITLE_NAMED));
    }
    if (name != null) {
      Query about = new TermQuery(organization(name));
      first.add(raised(about, Ranking.ORGANIZATION_NAMED));
      first.add(raised(own(about), Ranking.OWN_DOCUMENT));
    }
    return first;
  }

  private static Query own(Query about) {
    Query own =
        WordQueries.any(
            List.of(
                new TermQuery(new Term(FieldNames.VOICE, Voice.SELF.slug())),
                new TermQuery(new Term(FieldNames.KIND, Kind.PROFILE.slug()))));
    return WordQueries.all(List.of(about, own));
  }

  private static Query raised(Query query, float boost) {
    return new BoostQuery(new ConstantScoreQuery(query), boost);
  }

  /// Says in words that a hit is about it, or has the title that was typed.
  Optional<String> reason(Summary hit) {
    boolean about =
        name != null
            && hit.organization() != null
            && NameKey.of(hit.organization().name()).equals(name);
    if (about) {
      return Optional.of("the organization's name is " + (whole ? "" : "in ") + "what you typed");
    }
    return hit.title() != null && NameKey.of(hit.title()).equals(typed)
        ? Optional.of("the title is what you typed")
        : Optional.empty();
  }
}
