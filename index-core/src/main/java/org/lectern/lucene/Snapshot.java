package org.lectern.lucene;

import static org.lectern.lucene.IndexAccess.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
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
  private final Preparation preparation = new Preparation(this);
  private volatile List<Names> names = List.of();
  private volatile @Nullable VersionGroups versions;

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

  /// A searcher that throws at the deadline: a [Deadline.MetException] between documents, Lucene's
  /// `ExitingReaderException` between the terms of the index.
  IndexSearcher searcher(Deadline deadline) {
    IndexSearcher searcher =
        new TimeLimitingSearcher(
            reading(() -> ExitableDirectoryReader.wrap(reader, deadline)), deadline);
    searcher.setSimilarity(Ranking.similarity());
    // Filters differ with every request; a cache shared by all engines would mostly be written to.
    searcher.setQueryCache(null);
    return searcher;
  }

  /// Makes what is worked out by field, for those who cannot wait for it.
  Preparation preparation() {
    return preparation;
  }

  GlobalOrdinals ordinals(String field) {
    return ordinals.computeIfAbsent(
        field, name -> reading(() -> GlobalOrdinals.of(name, leaves())));
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

  /// Lets go of what only the newest index is asked for: nobody goes on typing in an older one.
  synchronized void replaced() {
    names = List.of();
  }

  /// Which documents are versions of each other.
  VersionGroups versions() throws IOException {
    VersionGroups found = versions;
    return found == null ? firstVersions() : found;
  }

  private synchronized VersionGroups firstVersions() throws IOException {
    VersionGroups found = versions == null ? VersionGroups.of(leaves()) : versions;
    versions = found;
    return found;
  }

  /// Finds single documents.
  DocumentLookup lookup() {
    return new DocumentLookup(reader);
  }

  /// How people read a value of an open list: what the first document that has it says.
  String label(Term value, Labels labelled) {
    return labels.computeIfAbsent(
        value.toString(),
        _ ->
            reading(() -> {
              OptionalInt doc = lookup().first(value);
              return doc.isEmpty()
                  ? value.text()
                  : labelled.of(DocumentCodec.summary(reader.storedFields(), doc.getAsInt()));
            }));
  }

  /// Finds a label in a document.
  interface Labels {
    String of(Summary summary);
  }
}
