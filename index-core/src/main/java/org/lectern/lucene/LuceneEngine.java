package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.IndexState;
import org.lectern.search.OrganizationFile;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.SimilarDocuments;
import org.lectern.search.Spelling;
import org.lectern.search.Suggestions;
import org.lectern.search.Versions;

/// Searches a folder that holds a Lucene index, and follows its commits.
public final class LuceneEngine implements SearchEngine {
  // A bare word is one clause for each field that it is looked for in.
  private static final int MOST_CLAUSES = 16_384;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Snapshots snapshots;
  private final Ranking ranking;

  private LuceneEngine(Snapshots snapshots, Ranking ranking) {
    this.snapshots = snapshots;
    this.ranking = ranking;
  }

  /// Opens an index to read, with the usual limits of cursors.
  ///
  /// @see #open(Path, CursorLimits)
  public static LuceneEngine open(Path folder) {
    return open(folder, CursorLimits.USUAL);
  }

  /// Opens an index to read. A missing or empty folder is an empty index; it is not created.
  ///
  /// @throws org.lectern.search.IndexVersionException if another version wrote it
  /// @throws UncheckedIOException if the folder cannot be read
  public static LuceneEngine open(Path folder, CursorLimits cursors) {
    return open(folder, cursors, Ranking.DEFAULTS);
  }

  /// The same, ranked by other weights.
  public static LuceneEngine open(Path folder, Ranking ranking) {
    return open(folder, CursorLimits.USUAL, ranking);
  }

  private static LuceneEngine open(Path folder, CursorLimits cursors, Ranking ranking) {
    try {
      return new LuceneEngine(
          new Snapshots(
              () -> FSDirectory.open(folder),
              folder.toString(),
              folder,
              new PointsInTime(cursors, System::nanoTime)),
          ranking);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the index in " + folder + " cannot be read", unreadable);
    }
  }

  static LuceneEngine open(Directory directory) throws IOException {
    return open(directory, new PointsInTime(CursorLimits.USUAL, System::nanoTime));
  }

  static LuceneEngine open(Directory directory, PointsInTime points) throws IOException {
    return new LuceneEngine(
        new Snapshots(() -> directory, directory.toString(), null, points), Ranking.DEFAULTS);
  }

  /// Takes up what was committed since; searches that are running keep their view.
  ///
  /// @return whether there was something new
  /// @throws org.lectern.search.IndexVersionException if another version has written it since
  /// @throws UncheckedIOException if the folder cannot be read
  public boolean refresh() {
    return IndexAccess.reading(snapshots::refresh);
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    Optional<String> commit = request.cursor().map(CursorCodec::commit);
    return read(
        commit,
        snapshot -> {
          FormerIds former = new FormerIds(snapshot);
          SearchResponse response =
              former.told(new SearchRun(snapshot, former.replaced(request), ranking).response());
          if (response.next().isPresent()) {
            snapshots.keep(snapshot);
          }
          return response;
        });
  }

  @Override
  public Optional<Facet.Values> values(
      SearchRequest request, FacetField facet, String prefix, int limit) {
    return read(snapshot ->
        new SearchRun(snapshot, new FormerIds(snapshot).replaced(request), ranking)
            .values(facet, prefix, limit));
  }

  @Override
  public Suggestions suggest(String typed, int limit) {
    return read(snapshot -> new SuggestRun(snapshot, limit).suggestions(typed));
  }

  @Override
  public List<Spelling> spellings(List<String> words, Duration deadline) {
    return read(snapshot -> new Spellings(snapshot, new Deadline(deadline)).of(words));
  }

  @Override
  public Optional<PolicyDocument> document(String id) {
    return read(snapshot -> snapshot.lookup().document(id));
  }

  @Override
  public Optional<OrganizationFile> organization(String id) {
    return read(snapshot -> new OrganizationLookup(snapshot.reader()).file(id));
  }

  @Override
  public List<String> organizationsOnceCalled(String id) {
    return read(snapshot -> new OrganizationLookup(snapshot.reader()).current(id));
  }

  @Override
  public Optional<SimilarDocuments> similar(String id, int limit, Duration deadline) {
    return read(snapshot -> {
      OptionalInt doc = snapshot.lookup().first(DocumentLookup.id(id));
      return doc.isEmpty()
          ? Optional.empty()
          : Optional.of(new SimilarRun(snapshot, limit, deadline).like(doc.getAsInt()));
    });
  }

  @Override
  public Optional<Versions> versions(String id, int limit) {
    return read(snapshot -> {
      OptionalInt doc = snapshot.lookup().first(DocumentLookup.id(id));
      return doc.isEmpty()
          ? Optional.empty()
          : Optional.of(new VersionList(snapshot).of(doc.getAsInt(), limit));
    });
  }

  @Override
  public boolean prepare(Duration longest) {
    return read(snapshot -> {
      try {
        snapshot.preparation().await(new Deadline(longest));
        snapshot.names();
        return true;
      } catch (Deadline.MetException _) {
        return false;
      }
    });
  }

  @Override
  public IndexState state() {
    return read(Snapshot::state);
  }

  private interface Reading<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    return read(Optional.empty(), reading);
  }

  /// @param commit the one to read; the newest where absent
  private <T> T read(Optional<String> commit, Reading<T> reading) {
    Snapshot snapshot =
        commit.isEmpty()
            ? snapshots.acquire()
            : IndexAccess.reading(() -> snapshots.acquire(commit.get()));
    try {
      return IndexAccess.reading(() -> reading.of(snapshot));
    } finally {
      snapshots.release(snapshot);
    }
  }

  @Override
  public void close() {
    try {
      snapshots.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the index cannot be closed", unreadable);
    }
  }
}
