package org.lectern.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lectern.ingest.metadata.Corrections;
import org.lectern.search.DocumentWriter;
import org.lectern.store.Ledger;
import org.lectern.store.Removals;
import org.lectern.store.RunListing;

/// One run over files and folders.
///
/// @param writer of the index; the run commits every 10 s and at its end, and leaves it open
/// @param ledger that is in line with the index
/// @param clock for `ingested` and for the commits
/// @param progress is told after every document
/// @param stop asked after every document; once it says so, the run commits what is done and ends
public record Ingest(
    IngestRequest request,
    DocumentWriter writer,
    Ledger ledger,
    InstantSource clock,
    IngestProgress progress,
    BooleanSupplier stop) {

  /// Reads everything and writes what is new. What is wrong with a document is in the report.
  ///
  /// @throws RuntimeException if the engine fails; what was committed stays
  public IngestReport run() {
    try {
      return running();
    } catch (RuntimeException | Error failed) {
      // Half of what index and ledger would hold: neither is committed.
      writer.rollback();
      ledger.rollback();
      throw failed;
    }
  }

  private IngestReport running() {
    Instant start = clock.instant();
    Ledger.Run run = ledger.run(request.text(), start);
    SourceNotes notes = new SourceNotes(ledger, run, request.recipe(), clock);
    Corrections corrections = new Corrections(ledger.corrections());
    Preparation preparation = new Preparation(writer, clock, corrections);
    Writing writing =
        new Writing(writer, ledger, notes, preparation, clock, progress, request.dry());
    writing.correct(corrections);
    new Pipeline(request.jobs(), preparation::work)
        .run(feed -> read(feed, run), step -> take(writing, step));
    if (!stop.getAsBoolean()) {
      sync(writing, run);
      SourceFeed.Feeding inline = new SourceFeed.Feeding(ledger, run, request.recipe(), stop);
      writing.takeCopies(
          file -> new SourceFeed(inline, (step, _) -> writing.take(step)).read(file));
    }
    boolean stopped = stop.getAsBoolean();
    if (!stopped) {
      writing.file(request.resolve());
      ledger.ended(run, clock.instant());
    }
    writing.commit();
    IngestReport report = report(run, writing, start, stopped);
    if (request.dry()) {
      writer.rollback();
      ledger.rollback();
    }
    return report;
  }

  private void take(Writing writing, Step step) {
    if (!stop.getAsBoolean()) {
      writing.take(step);
    }
  }

  private void read(Pipeline.Feed feed, Ledger.Run run) {
    SourceFeed source =
        new SourceFeed(new SourceFeed.Feeding(ledger, run, request.recipe(), stop), feed);
    if (request.retry()) {
      new Retry(ledger, run, source).below(request.paths());
    } else {
      SourceWalk walk = new SourceWalk(source);
      request.paths().stream().takeWhile(_ -> !stop.getAsBoolean()).forEach(walk::walk);
    }
  }

  /// Removes what is gone below the paths. Below a path that is not there itself nothing is: it may
  /// be a disk that is not mounted.
  private void sync(Writing writing, Ledger.Run run) {
    if (!request.sync()) {
      return;
    }
    Removals removals = new Removals(ledger, run);
    for (Path path : request.paths()) {
      if (Files.exists(path)) {
        removals.vanished(
            SourceWalk.canonical(path).toString(), gone -> Files.notExists(Path.of(gone)));
      }
    }
    removals.stale(writing::remove);
  }

  private IngestReport report(Ledger.Run run, Writing writing, Instant start, boolean stopped) {
    RunListing listing = new RunListing(ledger, run);
    IngestProgress.Counts counts = writing.counts();
    // Each listing goes through all sources.
    return new IngestReport(
        counts,
        counts.failed() == 0 ? List.of() : listing.failures(IngestReport.MOST_LISTED),
        counts.duplicate() == 0 ? List.of() : listing.duplicates(IngestReport.MOST_LISTED),
        Duration.between(start, clock.instant()),
        request.dry(),
        stopped);
  }

  /// Removes documents by their ids.
  ///
  /// @return the ids that the index does not have
  public static List<String> delete(
      List<String> ids, DocumentWriter writer, Ledger ledger, InstantSource clock) {
    Ledger.Run run = ledger.run("delete", clock.instant());
    Removals removals = new Removals(ledger, run);
    List<String> unknown =
        ids.stream().distinct().filter(id -> writer.fingerprint(id).isEmpty()).toList();
    ids.stream()
        .distinct()
        .filter(id -> !unknown.contains(id))
        .forEach(id -> {
          writer.delete(id);
          removals.deleted(id);
        });
    new Filing(writer).run(false);
    ledger.ended(run, clock.instant());
    String mark = ledger.commit(unknown.size() < ids.stream().distinct().count()).text();
    writer.commit(mark);
    return unknown;
  }
}
