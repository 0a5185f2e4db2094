package org.lectern.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.ingest.IngestRequest;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import org.lectern.search.IndexVersionException;
import org.lectern.store.Ledger;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// The sample's own data folder, built where there is none or another sample's.
///
/// @param folder of the demo, and of nothing else
record SampleIndex(DataFolder folder) {
  private static final List<String> FILES =
      List.of("about.jsonl", "news.jsonl", "profiles.jsonl", "reports.jsonl");

  /// @throws CommandFailedException if it cannot be built
  void build() {
    try {
      String wanted = hash();
      if (!wanted.equals(built()) || !opens()) {
        try (TemporaryFolder unpacked = TemporaryFolder.create("lectern-sample")) {
          unpack(unpacked.path());
          ingest(unpacked.path());
        }
        Files.writeString(stamp(), wanted);
      }
    } catch (IOException refused) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          "the sample cannot be unpacked or written to "
              + folder.path()
              + " ("
              + refused.getMessage()
              + ")");
    }
  }

  private Path stamp() {
    return folder.path().resolve("sample.sha256");
  }

  private String built() throws IOException {
    return Files.exists(stamp()) ? Files.readString(stamp()) : "";
  }

  private boolean opens() {
    try (LuceneEngine engine = LuceneEngine.open(folder.index())) {
      return engine.state().documents() > 0;
    } catch (IndexVersionException older) {
      return false;
    }
  }

  /// Of the sample and of the program: other rules may read other facts.
  private static String hash() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Build.id().getBytes(StandardCharsets.UTF_8));
      for (String file : FILES) {
        try (InputStream bytes = open(file)) {
          digest.update(bytes.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(SampleIndex.class.getResourceAsStream("sample/" + file), file);
  }

  private static void unpack(Path into) throws IOException {
    for (String file : FILES) {
      try (InputStream bytes = open(file)) {
        Files.copy(bytes, into.resolve(file));
      }
    }
  }

  private void ingest(Path sample) {
    try (var _ = folder.lock();
        DocumentWriter writer = LuceneWriter.rebuild(folder.index());
        Store store = Store.open(folder.database())) {
      IngestRequest request = IngestRequest.of(List.of(sample));
      Ledger ledger = store.lead(writer.mark().flatMap(Mark::parse));
      IngestReport report =
          new Ingest(request, writer, ledger, InstantSource.system(), _ -> {}, () -> false).run();
      folder.write(report.json());
      if (report.counts().failed() > 0) {
        throw new CommandFailedException(ExitCode.FAILED, report.text());
      }
    } catch (UncheckedIOException refused) {
      throw new CommandFailedException(
          ExitCode.FAILED, "cannot write to the data folder " + folder.path());
    }
  }
}
