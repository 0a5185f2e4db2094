package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.search.IndexState;

/// The index at one commit, with what is worked out once for all searches of it.
final class Snapshot {
  private final DirectoryReader reader;
  private final IndexState state;
  private final Columns columns;
  private final Bars bars = new Bars();
  private final Map<String, GlobalOrdinals> ordinals = new ConcurrentHashMap<>();
  private final Map<String, String> labels = new ConcurrentHashMap<>();
  private final NameIndexes indexes;
  private volatile List<Names> names = List.of();

  /// @param columns of all segments, kept from one snapshot to the next
  /// @param indexes of all segments, kept as well
  Snapshot(DirectoryReader reader, IndexState state, Columns columns, NameIndexes indexes) {
    this.reader = reader;
    this.state = state;
    this.columns = columns;
    this.indexes = indexes;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexState state() {
    long suggestions = names.stream().mapToLong(Names::size).sum();
    return new IndexState(state.documents(), state.generation(), state.commit(), suggestions);
  }

  Bars bars() {
    return bars;
  }

  Columns columns() {
    return columns;
  }

  List<LeafReaderContext> leaves() {
    return reader.leaves();
  }

  /// A searcher that stops at the deadline. Both means are needed: one alone lets a search run on
  /// for up to a tenth of a second.
  IndexSearcher searcher(Deadline deadline) {
    try {
      IndexReader exitable = ExitableDirectoryReader.wrap(reader, deadline);
      IndexSearcher searcher = new IndexSearcher(exitable);
      searcher.setTimeout(deadline);
      return configured(searcher);
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be read", failed);
    }
  }

  private static IndexSearcher configured(IndexSearcher searcher) {
    searcher.setSimilarity(Ranking.similarity());
    // Filters differ with every request; a cache shared by all engines would mostly be written to.
    searcher.setQueryCache(null);
    return searcher;
  }

  GlobalOrdinals ordinals(String field) {
    return ordinals.computeIfAbsent(
        field,
        name -> {
          try {
            return GlobalOrdinals.of(name, leaves());
          } catch (IOException failed) {
            throw new UncheckedIOException("the index cannot be read", failed);
          }
        });
  }

  /// Whether the names were asked for before.
  boolean hasNames() {
    return !names.isEmpty();
  }

  /// The names that are suggested, field by field.
  synchronized List<Names> names() throws IOException {
    if (names.isEmpty()) {
      List<Names> made = new ArrayList<>();
      for (NamedField field : NamedField.values()) {
        made.add(Names.of(field, this, indexes));
      }
      names = List.copyOf(made);
    }
    return names;
  }

  Optional<PolicyDocument> document(String id) throws IOException {
    int doc = first(LuceneWriter.idTerm(id));
    return doc < 0
        ? Optional.empty()
        : Optional.of(DocumentCodec.document(reader.storedFields(), doc));
  }

  /// The number of the document with this id; below 0 if there is none.
  int number(String id) throws IOException {
    return first(LuceneWriter.idTerm(id));
  }

  private int first(Term term) throws IOException {
    IndexSearcher searcher = configured(new IndexSearcher(reader));
    ScoreDoc[] docs = searcher.search(new TermQuery(term), 1).scoreDocs;
    return docs.length == 0 ? -1 : docs[0].doc;
  }

  /// How people read a value of an open list: what the first document that has it says.
  String label(Term value, Labels labelled) {
    return labels.computeIfAbsent(
        value.toString(),
        _ -> {
          try {
            int doc = first(value);
            return doc < 0
                ? value.text()
                : labelled.of(DocumentCodec.summary(reader.storedFields(), doc));
          } catch (IOException failed) {
            throw new UncheckedIOException("the index cannot be read", failed);
          }
        });
  }

  /// Finds a label in a document.
  interface Labels {
    String of(Summary summary);
  }
}
