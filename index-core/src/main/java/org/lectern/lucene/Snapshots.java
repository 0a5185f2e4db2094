package org.lectern.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.lectern.search.IndexState;
import org.lectern.search.InvalidCursorException;

/// Holds the snapshot that searches use now, and changes it for a newer one; a snapshot is closed
/// when the last search lets go of it.
final class Snapshots implements Closeable {
  /// Opens the directory of the index.
  interface Opening {
    Directory open() throws IOException;
  }

  private final Opening opening;
  private final String where;
  private final @Nullable Path folder;
  private final Columns columns = new Columns();
  private final NameIndexes names = new NameIndexes();
  private final Object refreshing = new Object();
  private final PointsInTime points;
  private @Nullable Directory directory;
  private volatile Snapshot current;

  /// @param where the index lies, for messages
  /// @param folder that must be there before the directory is opened, since opening would make it
  /// @param points those that cursors lead back to
  Snapshots(Opening opening, String where, @Nullable Path folder, PointsInTime points)
      throws IOException {
    this.points = points;
    this.opening = opening;
    this.where = where;
    this.folder = folder;
    this.current = empty();
    refresh();
  }

  private Snapshot empty() throws IOException {
    Directory nothing = new ByteBuffersDirectory();
    new IndexWriter(nothing, new IndexWriterConfig()).close();
    return new Snapshot(DirectoryReader.open(nothing), new IndexState(0, 0, "", 0), columns, names);
  }

  /// Searches go on meanwhile.
  boolean refresh() throws IOException {
    points.prune();
    synchronized (refreshing) {
      if (directory == null) {
        if (folder != null && !Files.isDirectory(folder)) {
          return false;
        }
        directory = opening.open();
      }
      DirectoryReader newer;
      if (current.state().generation() > 0) {
        newer = DirectoryReader.openIfChanged(current.reader());
      } else {
        newer = DirectoryReader.indexExists(directory) ? DirectoryReader.open(directory) : null;
      }
      if (newer == null) {
        return false;
      }
      take(newer);
      return true;
    }
  }

  private void take(DirectoryReader newer) throws IOException {
    try {
      IndexCommit commit = newer.getIndexCommit();
      IndexVersions.check(commit.getUserData(), where);
      IndexState state = new IndexState(newer.numDocs(), commit.getGeneration(), id(newer), 0);
      Snapshot next = new Snapshot(newer, state, columns, names);
      if (current.hasNames()) {
        // Whoever types next need not wait for what an update brought.
        next.names();
      }
      // Nor whoever searches next.
      next.preparation().follow(current.preparation());
      replace(next);
    } catch (IOException | RuntimeException refused) {
      newer.close();
      throw refused;
    }
  }

  private synchronized void replace(Snapshot next) throws IOException {
    Snapshot before = current;
    current = next;
    before.replaced();
    before.reader().decRef();
  }

  // Not of the generation alone: an index that was built anew begins at 1 again.
  private static String id(DirectoryReader reader) {
    return reader instanceof StandardDirectoryReader standard
        ? StringHelper.idToString(standard.getSegmentInfos().getId())
        : "";
  }

  synchronized Snapshot acquire() {
    if (!current.reader().tryIncRef()) {
      throw new IllegalStateException("the engine is closed");
    }
    return current;
  }

  /// The snapshot of a commit.
  ///
  /// @throws InvalidCursorException if it is there no longer
  Snapshot acquire(String commit) throws IOException {
    Snapshot now = acquire();
    if (now.state().commit().equals(commit)) {
      return now;
    }
    release(now);
    return points
        .acquire(commit)
        .orElseThrow(() ->
            new InvalidCursorException(
                "cursor-expired",
                "the index has changed since, and as it was for this cursor it is kept no longer;"
                    + " start anew with the same search without a cursor"));
  }

  /// Keeps a snapshot for the cursor of a next page.
  void keep(Snapshot snapshot) throws IOException {
    points.keep(snapshot);
  }

  void release(Snapshot snapshot) {
    try {
      snapshot.reader().decRef();
    } catch (IOException failed) {
      throw new UncheckedIOException("the index cannot be closed", failed);
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (refreshing) {
      closeCurrent();
      if (folder != null && directory != null) {
        directory.close();
      }
    }
  }

  private synchronized void closeCurrent() throws IOException {
    points.close();
    current.reader().close();
  }
}
