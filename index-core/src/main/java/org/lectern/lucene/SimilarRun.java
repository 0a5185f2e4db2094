package org.lectern.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.lectern.lucene.TellingWords.Telling;
import org.lectern.schema.Summary;
import org.lectern.search.SimilarDocuments;
import org.lectern.search.SimilarDocuments.Similar;

/// Finds the documents that share the telling words of one.
final class SimilarRun {
  private static final List<String> FIELDS =
      List.of(FieldNames.TITLE, FieldNames.HEADING, FieldNames.BODY);

  /// Fewer words in common are chance.
  private static final int LEAST_SHARED = 3;

  private static final int MOST_SHOWN = 6;

  /// How many more are looked at, since versions are passed over.
  private static final int SPARE = 10;

  private final Snapshot snapshot;
  private final int limit;
  private final IndexSearcher searcher;

  SimilarRun(Snapshot snapshot, int limit, Duration budget) {
    this.snapshot = snapshot;
    this.limit = limit;
    this.searcher = snapshot.searcher(new Deadline(budget));
  }

  /// @param doc number of the document that the others are like
  SimilarDocuments like(int doc) throws IOException {
    List<Similar> found = new ArrayList<>();
    try {
      List<Telling> words =
          TellingWords.of(
              DocumentCodec.document(snapshot.reader().storedFields(), doc),
              searcher.getIndexReader());
      if (words.size() >= LEAST_SHARED) {
        collect(doc, words, found);
      }
      return new SimilarDocuments(found, false);
    } catch (ExitingReaderException | Deadline.MetException _) {
      return new SimilarDocuments(found, true);
    }
  }

  private void collect(int doc, List<Telling> words, List<Similar> found) throws IOException {
    VersionGroups versions = snapshot.versions();
    Set<Integer> listed = new HashSet<>();
    listed.add(versions.groupOf(doc));
    for (ScoreDoc other : searcher.search(query(words), limit + 1 + SPARE).scoreDocs) {
      if (found.size() == limit) {
        return;
      }
      if (other.doc == doc) {
        continue;
      }
      int group = versions.groupOf(other.doc);
      if (listed.add(group) || group == VersionGroups.NONE) {
        Summary summary = DocumentCodec.summary(snapshot.reader().storedFields(), other.doc);
        found.add(new Similar(summary, shared(other.doc, words)));
      }
    }
  }

  /// Of the document's words at least some, each in any of the fields.
  private static BooleanQuery query(List<Telling> words) {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder().setMinimumNumberShouldMatch(LEAST_SHARED);
    for (Telling word : words) {
      CombinedFieldQuery.Builder anywhere = new CombinedFieldQuery.Builder(word.stem());
      FIELDS.forEach(field -> anywhere.addField(field, Ranking.DEFAULTS.of(field)));
      query.add(new BoostQuery(anywhere.build(), word.share()), Occur.SHOULD);
    }
    return query.build();
  }

  private List<String> shared(int doc, List<Telling> words) throws IOException {
    LeafReaderContext leaf = snapshot.leaves().get(ReaderUtil.subIndex(doc, snapshot.leaves()));
    List<String> shared = new ArrayList<>();
    for (Telling word : words) {
      if (shared.size() < MOST_SHOWN && has(leaf, doc - leaf.docBase, word.stem())) {
        shared.add(word.spelling());
      }
    }
    return shared;
  }

  private static boolean has(LeafReaderContext leaf, int doc, String stem) throws IOException {
    for (String field : FIELDS) {
      PostingsEnum postings = leaf.reader().postings(new Term(field, stem), PostingsEnum.NONE);
      if (postings != null && postings.advance(doc) == doc) {
        return true;
      }
    }
    return false;
  }
}
