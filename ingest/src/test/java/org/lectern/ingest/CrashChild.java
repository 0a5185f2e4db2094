package org.lectern.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// A process that ingests a folder, to be killed: `CrashChild DATA FOLDER`. It adds a byte to the
/// file `taken` in DATA for every document that it takes up.
public final class CrashChild {
  /// Commits come every 10 s of the clock: many in the life of a process.
  private static final int HASTE = 60;

  private CrashChild() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(arguments[0]);
    Instant start = Instant.now();
    InstantSource hasty =
        () -> start.plusMillis((System.currentTimeMillis() - start.toEpochMilli()) * HASTE);
    try (var taken =
            Files.newOutputStream(
                data.resolve("taken"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        DocumentWriter writer = LuceneWriter.open(data.resolve("index"));
        Store store = Store.open(data.resolve("lectern.db"))) {
      IngestProgress progress =
          _ -> {
            try {
              taken.write('.');
            } catch (java.io.IOException unwritable) {
              throw new java.io.UncheckedIOException(unwritable);
            }
          };
      new Ingest(
              IngestRequest.of(List.of(Path.of(arguments[1]))),
              writer,
              store.lead(writer.mark().flatMap(Mark::parse)),
              hasty,
              progress,
              () -> false)
          .run();
    }
  }
}
