package org.lectern.lucene;

import static org.lectern.lucene.IndexAccess.reading;
import static org.lectern.lucene.IndexAccess.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DamagedIndexException;
import org.lectern.search.DocumentWriter;
import org.lectern.search.OrganizationIndex;

/// Writes documents into a folder that holds a Lucene index.
///
/// What is not yet committed is remembered beside the index, so that look-ups see it; past
/// [#MOST_PENDING] documents the index is opened anew instead, at the first look-up that needs it:
/// most are answered by [SeenIds], and opening costs a segment.
public final class LuceneWriter implements DocumentWriter {
  static final int MOST_PENDING = 50_000;
  // A flush holds about twice the buffer for a moment: no more than a quarter of a small heap.
  private static final double BUFFER_MEGABYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() / 1048576.0 / 8, 16, 64);

  private final Directory directory;
  private final IndexWriter writer;
  // Made when it is first asked: a run in which nothing changed never does.
  private volatile @Nullable SeenIds seen;
  private DirectoryReader reader;
  private @Nullable String mark;

  // Written since `reader` was opened: by id, `null` for a removed document.
  private final Map<String, @Nullable Fingerprint> pending = new HashMap<>();
  private final Map<String, String> pendingIds = new HashMap<>();
  private boolean forgotten;
  private final TouchedKeys touched = new TouchedKeys();
  private final OrganizationIndex organizations = new WrittenOrganizations(this, touched);

  private LuceneWriter(Directory directory, boolean rebuild) throws IOException {
    this.directory = directory;
    if (!rebuild && DirectoryReader.indexExists(directory)) {
      Map<String, String> commit = SegmentInfos.readLatestCommit(directory).getUserData();
      IndexVersions.check(commit, directory.toString());
      mark = IndexVersions.mark(commit);
      if (!IndexVersions.isResolved(commit)) {
        touched.addAll();
      }
    }
    IndexWriterConfig config = config();
    config.setOpenMode(
        rebuild ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    writer = new IndexWriter(directory, config);
    reader = DirectoryReader.open(writer);
  }

  /// How every index is written.
  static IndexWriterConfig config() {
    IndexWriterConfig config = new IndexWriterConfig(FieldAnalyzers.perField());
    config.setSimilarity(Ranking.similarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(false);
    return config;
  }

  /// Opens an index to write, making the folder and the index where there is none.
  ///
  /// @throws org.lectern.search.IndexVersionException if another version wrote it
  /// @throws DamagedIndexException if it is none, or no longer one
  /// @throws UncheckedIOException if the folder cannot be written
  public static LuceneWriter open(Path folder) {
    return open(folder, false);
  }

  /// Opens an index to write, throwing away what is in it, whichever version wrote it; the old
  /// documents stay to be read until the first commit.
  ///
  /// @throws UncheckedIOException if the folder cannot be written
  public static LuceneWriter rebuild(Path folder) {
    return open(folder, true);
  }

  private static LuceneWriter open(Path folder, boolean rebuild) {
    try {
      Directory directory = FSDirectory.open(Files.createDirectories(folder));
      try {
        return open(directory, rebuild);
      } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
        if (!rebuild) {
          throw new DamagedIndexException(
              String.format(
                  Locale.ROOT,
                  "the index in %s is damaged; make it anew with: lectern ingest --rebuild --data DIR PATH...",
                  folder),
              e);
        }
        // Lucene reads even an index that it is to replace: nothing of this one can be kept.
        for (String file : directory.listAll()) {
          directory.deleteFile(file);
        }
        return open(directory, true);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("the index in " + folder + " cannot be written", unwritable);
    }
  }

  static LuceneWriter open(Directory directory, boolean rebuild) throws IOException {
    return new LuceneWriter(directory, rebuild);
  }

  /// @param keys the terms of its organization's keys
  record LuceneDocument(String id, Fingerprint print, Document document, List<String> keys)
      implements Prepared {}

  @Override
  public Prepared prepare(PolicyDocument document) {
    Fingerprint print = new Fingerprint(document.source().sha256(), document.source().extraction());
    Document fields = new Document();
    List<String> keys = DocumentFields.add(fields, document);
    return new LuceneDocument(document.id(), print, fields, keys);
  }

  @Override
  public synchronized void put(Prepared prepared) {
    LuceneDocument document = (LuceneDocument) prepared;
    touched.add(document.keys());
    SeenIds ids = seen();
    if (ids.mayHave(document.id())) {
      touch(document.id());
      writing(() -> writer.updateDocument(DocumentLookup.id(document.id()), document.document()));
    } else {
      // Nothing to replace: Lucene need not look for it in every segment.
      writing(() -> writer.addDocument(document.document()));
      ids.add(document.id());
    }
    ids.add(document.print().sha256());
    pending.put(document.id(), document.print());
    pendingIds.put(document.print().sha256(), document.id());
    forgetIfMany();
  }

  /// The keys that a document has, which is about to lose them.
  private void touch(String id) {
    writing(() -> touched.add(new MemberIndex(reader).keys(id)));
  }

  @Override
  public OrganizationIndex organizations() {
    return organizations;
  }

  private void forgetIfMany() {
    if (pending.size() >= MOST_PENDING) {
      pending.clear();
      pendingIds.clear();
      forgotten = true;
    }
  }

  private void catchUp() {
    if (forgotten) {
      writing(this::reopen);
    }
  }

  @Override
  public synchronized void delete(String id) {
    touch(id);
    writing(() -> writer.deleteDocuments(DocumentLookup.id(id)));
    pending.put(id, null);
    forgetIfMany();
  }

  @Override
  public Optional<Fingerprint> fingerprint(String id) {
    // Without the lock, which the writing thread holds most of the time.
    return seen().mayHave(id) ? stored(id) : Optional.empty();
  }

  private SeenIds seen() {
    SeenIds ids = seen;
    return ids == null ? firstSeen() : ids;
  }

  private synchronized SeenIds firstSeen() {
    SeenIds ids = seen == null ? reading(() -> SeenIds.of(reader)) : seen;
    seen = ids;
    return ids;
  }

  private synchronized Optional<Fingerprint> stored(String id) {
    if (pending.containsKey(id)) {
      return Optional.ofNullable(pending.get(id));
    }
    catchUp();
    return reading(() -> new DocumentLookup(reader).fingerprint(id));
  }

  @Override
  public synchronized Optional<String> idOf(String sha256) {
    String id = pendingIds.get(sha256);
    if (id != null && fingerprint(id).filter(print -> print.sha256().equals(sha256)).isPresent()) {
      return Optional.of(id);
    }
    if (!seen().mayHave(sha256)) {
      return Optional.empty();
    }
    catchUp();
    // A document that was replaced or removed since is made of other bytes now.
    return reading(() -> new DocumentLookup(reader).madeOf(sha256))
        .filter(found -> !pending.containsKey(found));
  }

  @Override
  public synchronized Optional<PolicyDocument> document(String id) {
    if (!seen().mayHave(id)) {
      return Optional.empty();
    }
    if (pending.containsKey(id) || forgotten) {
      writing(this::reopen);
    }
    return reading(() -> new DocumentLookup(reader).document(id));
  }

  @Override
  public synchronized Optional<String> mark() {
    return Optional.ofNullable(mark);
  }

  @Override
  public synchronized void commit(String newMark) {
    mark = newMark;
    commit();
  }

  @Override
  public synchronized void rollback() {
    if (writer.isOpen()) {
      writing(() -> {
        reader.close();
        writer.rollback();
        directory.close();
      });
    }
  }

  @Override
  public synchronized void commit() {
    writing(() -> {
      writer.setLiveCommitData(IndexVersions.with(mark, touched.isEmpty()).entrySet());
      writer.commit();
      reopen();
    });
  }

  /// Commits and lets go of the index.
  @Override
  public synchronized void close() {
    if (!writer.isOpen()) {
      return;
    }
    if (writer.hasUncommittedChanges()) {
      commit();
    }
    writing(() -> {
      reader.close();
      writer.close();
      directory.close();
    });
  }

  /// What was written when it was last opened.
  DirectoryReader reader() {
    return reader;
  }

  /// Takes up all that has been written.
  void reopen() throws IOException {
    DirectoryReader changed = DirectoryReader.openIfChanged(reader, writer);
    if (changed != null) {
      reader.close();
      reader = changed;
    }
    pending.clear();
    pendingIds.clear();
    forgotten = false;
  }
}
