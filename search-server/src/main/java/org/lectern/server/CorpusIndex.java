package org.lectern.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.ingest.IngestRequest;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.lucene.PlainLucene;
import org.lectern.lucene.Ranking;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.search.SearchEngine;
import org.lectern.store.Ledger;
import org.lectern.store.Store;

/// The corpus of a collection, read as `lectern ingest` reads it, in a temporary data folder and in
/// plain Lucene.
///
/// @param names the collection's `_id` for each document's id
record CorpusIndex(
    TemporaryFolder folder, SearchEngine engine, PlainLucene plain, Map<String, String> names)
    implements AutoCloseable {
  /// @throws IOException if the temporary folder cannot be made
  /// @throws CommandFailedException if a document cannot be read
  static CorpusIndex build(Path corpus) throws IOException {
    TemporaryFolder folder = TemporaryFolder.create("lectern-evaluation");
    try {
      Path index = new DataFolder(folder.path()).index();
      PlainLucene plain = new PlainLucene();
      Map<String, String> names = new HashMap<>();
      try (DocumentWriter writer = new Tee(LuceneWriter.rebuild(index), plain, names);
          Store store = Store.inMemory()) {
        IngestReport report = ingest(corpus, writer, store.lead(Optional.empty()));
        if (report.counts().failed() > 0) {
          throw new CommandFailedException(ExitCode.FAILED, corpus + ": " + report.text());
        }
      }
      return new CorpusIndex(folder, LuceneEngine.open(index), plain, Map.copyOf(names));
    } catch (RuntimeException failed) {
      folder.close();
      throw failed;
    }
  }

  private static IngestReport ingest(Path corpus, DocumentWriter writer, Ledger ledger) {
    IngestRequest request = IngestRequest.of(List.of(corpus));
    return new Ingest(request, writer, ledger, InstantSource.system(), _ -> {}, () -> false).run();
  }

  /// Another engine on the same index, ranked by other weights.
  SearchEngine ranked(Ranking ranking) {
    return LuceneEngine.open(new DataFolder(folder.path()).index(), ranking);
  }

  @Override
  public void close() throws IOException {
    engine.close();
    plain.close();
    folder.close();
  }

  /// Passes documents on to both engines, numbered.
  ///
  /// Documents with equal scores stand in the order of their ids. Here that is the order of the
  /// corpus, as it is in plain Lucene: the ids of an ingest are digests, and would throw dice.
  private record Tee(DocumentWriter writer, PlainLucene plain, Map<String, String> names)
      implements DocumentWriter {
    /// A document as it was read: its number is known when its turn has come.
    private record Read(PolicyDocument document) implements Prepared {
      @Override
      public String id() {
        return document.id();
      }
    }

    @Override
    public Prepared prepare(PolicyDocument document) {
      return new Read(document);
    }

    @Override
    public void put(Prepared document) {
      if (!(document instanceof Read(var policy))) {
        throw new IllegalArgumentException("this writer has not prepared " + document.id());
      }
      String uri = policy.source().uri();
      PolicyDocument numbered =
          policy.with(policy.summary().withId(String.format(Locale.ROOT, "%08d", names.size())));
      writer.put(numbered);
      plain.add(numbered);
      names.put(numbered.id(), uri.substring(uri.indexOf('#') + 1));
    }

    @Override
    public void delete(String id) {
      writer.delete(id);
    }

    @Override
    public Optional<Fingerprint> fingerprint(String id) {
      return writer.fingerprint(id);
    }

    @Override
    public Optional<PolicyDocument> document(String id) {
      return writer.document(id);
    }

    @Override
    public Optional<String> idOf(String sha256) {
      return writer.idOf(sha256);
    }

    @Override
    public void commit() {
      writer.commit();
    }

    @Override
    public void commit(String mark) {
      writer.commit(mark);
    }

    @Override
    public Optional<String> mark() {
      return writer.mark();
    }

    @Override
    public void rollback() {
      writer.rollback();
    }

    @Override
    public void close() {
      writer.close();
    }
  }
}
