package org.lectern.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.lectern.lucene.DocumentCodec.Shown;
import org.lectern.lucene.SearchedWords.Found;
import org.lectern.search.Explanation;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.Snippet;
import org.lectern.search.Sort;

/// Makes hits of the documents that a search found: what they are, snippets, and why they are
/// there. Where the time is up, hits come without snippets and reasons.
final class HitDressing {
  /// A search that used up its time gets a little more, so that most of its hits are dressed.
  private static final Duration GRACE = Duration.ofMillis(15);

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Deadline deadline;
  private final IndexSearcher searcher;
  private boolean cutShort;

  /// @param searching the deadline of the search
  HitDressing(Snapshot snapshot, SearchRequest request, Deadline searching) {
    this.snapshot = snapshot;
    this.request = request;
    this.deadline = searching.orAtLeast(GRACE);
    this.searcher = snapshot.searcher(deadline);
  }

  /// Whether there was no time for some of it.
  boolean isCutShort() {
    return cutShort;
  }

  /// @param query that found the documents
  List<Hit> hits(Matching matching, List<FieldDoc> top, Query query, HitLeaders leaders)
      throws IOException {
    ScoreDoc[] docs = top.toArray(ScoreDoc[]::new);
    Optional<SearchedWords> words =
        inTime(() -> {
          if (request.sort() != Sort.RELEVANCE) {
            TopFieldCollector.populateScores(docs, searcher, query);
          }
          return SearchedWords.of(matching.bare(), searcher, deadline);
        });
    Optional<Reasons> reasons =
        words.map(known -> new Reasons(matching.named(), matching.bare(), known));
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      boolean inTime = words.isPresent() && hasTime();
      Shown stored = stored(doc.doc, inTime);
      int[] behind = leaders.behind(doc.doc);
      Dress dress =
          words.isEmpty() || reasons.isEmpty()
              ? Dress.NONE
              : inTime(() -> dress(doc.doc, stored, words.get(), reasons.get())).orElse(Dress.NONE);
      hits.add(
          new Hit(
              stored.summary(),
              dress.snippets,
              score(doc),
              dress.why,
              leaders.more(doc.doc),
              behind.length,
              inTime ? new VersionList(snapshot).first(behind, Hit.MOST_ELSEWHERE) : List.of(),
              request.explain()
                  ? inTime(() -> explanation(searcher.explain(query, doc.doc)))
                  : Optional.empty()));
    }
    return hits;
  }

  private record Dress(List<Snippet> snippets, List<String> why) {
    private static final Dress NONE = new Dress(List.of(), List.of());
  }

  /// @param inTime whether there is time for snippets, so that the text is needed
  private Shown stored(int doc, boolean inTime) throws IOException {
    StoredFields fields = snapshot.reader().storedFields();
    return inTime && request.highlight()
        ? DocumentCodec.shown(fields, doc)
        : new Shown(DocumentCodec.summary(fields, doc), SectionedText.NONE);
  }

  private Dress dress(int doc, Shown stored, SearchedWords words, Reasons reasons)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    List<Found> found = words.find(leaf, doc - leaf.docBase);
    return new Dress(
        request.highlight() ? SnippetCutter.cut(stored.text(), found) : List.of(),
        reasons.of(new Reasons.Seen(stored.summary(), leaf, doc - leaf.docBase, found)));
  }

  private <T> Optional<T> inTime(IndexAccess.Reading<T> work) throws IOException {
    if (hasTime()) {
      try {
        return Optional.of(work.read());
      } catch (ExitingReaderException | Deadline.MetException _) {
        // Said below.
      }
    }
    cutShort = true;
    return Optional.empty();
  }

  private boolean hasTime() {
    cutShort |= deadline.shouldExit();
    return !cutShort;
  }

  private static Explanation explanation(org.apache.lucene.search.Explanation lucene) {
    return new Explanation(
        lucene.getValue().floatValue(),
        lucene.getDescription(),
        Arrays.stream(lucene.getDetails()).map(HitDressing::explanation).toList());
  }

  private float score(ScoreDoc doc) {
    if (request.sort() == Sort.RELEVANCE) {
      return (Float) ((FieldDoc) doc).fields[0];
    }
    return Float.isNaN(doc.score) ? 0 : doc.score;
  }
}
