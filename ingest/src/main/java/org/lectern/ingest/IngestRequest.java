package org.lectern.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a run is asked for.
///
/// @param paths files and folders; one that does not exist is a failure in the report
/// @param recipe how they are read
/// @param jobs threads that read facts, from 1
/// @param sync whether a document is removed whose source is gone below the paths
/// @param dry whether nothing is written
/// @param retry whether only what failed before is read, below the paths, or anywhere without paths
/// @param resolve whether all documents are filed under their organizations anew, and not only
///   those that what is new has to do with
public record IngestRequest(
    List<Path> paths,
    Recipe recipe,
    int jobs,
    boolean sync,
    boolean dry,
    boolean retry,
    boolean resolve) {
  /// @throws IllegalArgumentException if there are no jobs
  public IngestRequest {
    paths = List.copyOf(paths);
    if (jobs < 1) {
      throw new IllegalArgumentException("an ingest needs at least one job, got " + jobs);
    }
  }

  /// Reads all that is new below the paths, with a job for every processor.
  public static IngestRequest of(List<Path> paths) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new IngestRequest(paths, Recipe.ofBytes(), processors, false, false, false, false);
  }

  /// Reads what is new, and removes what is gone.
  public IngestRequest withSync() {
    return new IngestRequest(paths, recipe, jobs, true, dry, retry, resolve);
  }

  /// Tells what would happen.
  public IngestRequest withoutWriting() {
    return new IngestRequest(paths, recipe, jobs, sync, true, retry, resolve);
  }

  /// Reads what failed before.
  public IngestRequest ofFailed() {
    return new IngestRequest(paths, recipe, jobs, sync, dry, true, resolve);
  }

  /// Files all documents under their organizations anew.
  public IngestRequest withResolving() {
    return new IngestRequest(paths, recipe, jobs, sync, dry, retry, true);
  }

  /// What tells an interrupted run that this one can go on with.
  String text() {
    return String.format(
        Locale.ROOT,
        "%s sync=%s retry=%s %s",
        recipe.name(),
        sync,
        retry,
        paths.stream().map(SourceWalk::canonical).toList());
  }
}
