package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Finds titles that have words which begin as typed: those first that begin so themselves, then
/// the shorter ones, in the order of the alphabet.
final class FoundTitles {
  private static final String EXACT = FieldNames.exact(FieldNames.TITLE);
  private static final List<String> ARTICLES = List.of("", "the ", "a ", "an ");
  private static final int CHECKED_EVERY = 1024;

  private final IndexSearcher searcher;
  private final List<TypedWord> typed;
  private final int limit;
  private final Deadline deadline;

  /// A title.
  ///
  /// @param rank the lower the better
  /// @param words folded
  /// @param doc one that has it
  record Title(long rank, String words, int doc) {}

  /// @param typed at least one word
  /// @param limit of the titles
  /// @param deadline after which what was found so far must do
  FoundTitles(IndexSearcher searcher, List<TypedWord> typed, int limit, Deadline deadline) {
    this.searcher = searcher;
    this.typed = typed;
    this.limit = limit;
    this.deadline = deadline;
  }

  /// The best titles, each once.
  List<Title> best() throws IOException {
    Weight weight =
        searcher.createWeight(searcher.rewrite(query()), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Title> all = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        add(leaf, scorer.iterator(), all);
      }
    }
    all.sort(Comparator.comparingLong(Title::rank).thenComparing(Title::words));
    Map<String, Title> distinct = new LinkedHashMap<>();
    all.forEach(title -> distinct.putIfAbsent(title.words(), title));
    return distinct.values().stream().limit(limit).toList();
  }

  private Query query() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (TypedWord word : typed) {
      Term term = new Term(EXACT, word.text());
      all.add(
          word.near()
              .<Query>map(near -> new AutomatonQuery(term, near.automaton()))
              .orElseGet(() -> new PrefixQuery(term)),
          Occur.FILTER);
    }
    return all.build();
  }

  private void add(LeafReaderContext leaf, DocIdSetIterator matching, List<Title> all)
      throws IOException {
    SortedDocValues order = DocValues.getSorted(leaf.reader(), FieldNames.TITLE_ORDER);
    NumericDocValues length = leaf.reader().getNormValues(EXACT);
    Bits live = leaf.reader().getLiveDocs();
    Starts starts = starts(order);
    // By rank, then ordinal.
    TreeMap<Long, Integer> best = new TreeMap<>();
    int seen = 0;
    for (int doc = matching.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matching.nextDoc()) {
      if (++seen % CHECKED_EVERY == 0 && deadline.shouldExit()) {
        break;
      }
      if ((live == null || live.get(doc)) && order.advanceExact(doc)) {
        int ordinal = order.ordValue();
        long norm = length != null && length.advanceExact(doc) ? length.longValue() & 0xFF : 0;
        long rank = (starts.has(ordinal) ? 0L : 1L << Byte.SIZE) | norm;
        long key = rank << Integer.SIZE | ordinal;
        if (best.size() < limit || key < best.lastKey()) {
          best.putIfAbsent(key, doc);
          if (best.size() > limit) {
            best.pollLastEntry();
          }
        }
      }
    }
    for (Map.Entry<Long, Integer> one : best.entrySet()) {
      String words = order.lookupOrd((int) (long) one.getKey()).utf8ToString();
      all.add(new Title(one.getKey() >> Integer.SIZE, words, leaf.docBase + one.getValue()));
    }
  }

  /// The ordinals of the titles that begin as typed, from each to the next but one.
  private record Starts(List<Integer> ends) {
    boolean has(int ordinal) {
      for (int i = 0; i < ends.size(); i += 2) {
        if (ordinal >= ends.get(i) && ordinal < ends.get(i + 1)) {
          return true;
        }
      }
      return false;
    }
  }

  private Starts starts(SortedDocValues order) throws IOException {
    String words = String.join(" ", typed.stream().map(TypedWord::text).toList());
    List<Integer> ends = new ArrayList<>();
    for (String article : ARTICLES) {
      BytesRef from = new BytesRef(article + words);
      BytesRef to = new BytesRef(from.length + 1);
      System.arraycopy(from.bytes, from.offset, to.bytes, 0, from.length);
      // No byte of UTF-8 is greater.
      to.bytes[from.length] = (byte) 0xFF;
      to.length = from.length + 1;
      ends.add(place(order, from));
      ends.add(place(order, to));
    }
    return new Starts(ends);
  }

  private static int place(SortedDocValues order, BytesRef words) throws IOException {
    int place = order.lookupTerm(words);
    return place < 0 ? -place - 1 : place;
  }
}
