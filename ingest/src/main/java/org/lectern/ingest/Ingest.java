package org.lectern.ingest;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.search.DocumentWriter;

/// One run over files and folders.
///
/// @param paths files and folders; one that does not exist is a failure in the report
/// @param writer of the index; the run commits every 10 s and at its end, and leaves it open
/// @param clock for `ingested` and for the commits
/// @param progress is told after every document
public record Ingest(
    List<Path> paths, DocumentWriter writer, InstantSource clock, IngestProgress progress) {
  public Ingest {
    paths = List.copyOf(paths);
  }

  /// Reads everything and writes what is new. What is wrong with a document is in the report.
  ///
  /// @throws RuntimeException if the engine fails; what was committed stays
  public IngestReport run() {
    Stages stages =
        new Stages(new MetadataExtractor(), new Writing(writer, clock, progress), clock);
    SourceWalk walk = new SourceWalk(stages);
    paths.forEach(walk::walk);
    return stages.finish();
  }
}
