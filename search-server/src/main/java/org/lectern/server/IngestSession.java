package org.lectern.server;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.ingest.Curation;
import org.lectern.ingest.Ingest;
import org.lectern.ingest.IngestReport;
import org.lectern.ingest.IngestRequest;
import org.lectern.ingest.Survey;
import org.lectern.lucene.LuceneWriter;
import org.lectern.search.DocumentWriter;
import org.lectern.store.Ledger;
import org.lectern.store.Mark;
import org.lectern.store.Store;

/// One command's work on a data folder, as the process that writes.
///
/// @param rebuild whether the index is thrown away first
/// @param json whether what is printed is for machines
record IngestSession(DataFolder folder, PrintWriter out, boolean rebuild, boolean json) {
  private interface Work<T> {
    T on(DocumentWriter writer, Ledger ledger);
  }

  /// @param dry whether nothing may be written, not even a new data folder
  private <T> T work(boolean dry, Work<T> work) {
    if (dry && Files.notExists(folder.index())) {
      return beside(work);
    }
    try (var _ = folder.lock();
        DocumentWriter writer =
            rebuild ? LuceneWriter.rebuild(folder.index()) : LuceneWriter.open(folder.index());
        Store store =
            dry && Files.notExists(folder.database())
                ? Store.inMemory()
                : Store.open(folder.database())) {
      return work.on(writer, store.lead(writer.mark().flatMap(Mark::parse)));
    } catch (OutOfMemoryError _) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          String.format(
              Locale.ROOT,
              "there is not enough memory; give Java more than %d MB (-Xmx). What was committed is"
                  + " kept, the same command goes on",
              Runtime.getRuntime().maxMemory() >> 20));
    }
  }

  /// Works in a folder that is gone afterwards.
  private <T> T beside(Work<T> work) {
    try (TemporaryFolder temporary = TemporaryFolder.create("lectern-dry-run")) {
      DataFolder other = new DataFolder(temporary.path());
      return new IngestSession(other, out, true, json).work(false, work);
    } catch (IOException refused) {
      throw new UncheckedIOException("a temporary folder cannot be made", refused);
    }
  }

  /// Goes through sources.
  ///
  /// @return how the command ends
  int run(IngestRequest request) {
    try (Interrupt interrupt = Interrupt.listen()) {
      IngestPrinter progress =
          new IngestPrinter(out, style(), InstantSource.system(), Survey.start(request.paths()));
      IngestReport report =
          work(
              request.dry(),
              (writer, ledger) ->
                  new Ingest(request, writer, ledger, InstantSource.system(), progress, interrupt)
                      .run());
      progress.clear();
      out.println(json ? report.json() : report.text());
      if (report.stopped() && !json) {
        out.println("stopped; all of this is kept. To go on, give the same command again");
      }
      out.flush();
      if (!request.dry()) {
        folder.write(report.json());
      }
      return exitCode(report);
    }
  }

  private IngestPrinter.Style style() {
    if (json) {
      return IngestPrinter.Style.JSON;
    }
    // Without a terminal there may be no console at all.
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return terminal ? IngestPrinter.Style.TERMINAL : IngestPrinter.Style.LINES;
  }

  private static int exitCode(IngestReport report) {
    if (report.stopped()) {
      return ExitCode.INTERRUPTED;
    }
    return report.counts().failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  /// Corrects documents by hand.
  <T> T curate(Function<Curation, T> work) {
    return work(false, (writer, ledger) -> work.apply(new Curation(writer, ledger)));
  }

  /// Removes documents.
  ///
  /// @return how the command ends
  int delete(List<String> ids) {
    List<String> unknown =
        work(false, (writer, ledger) -> Ingest.delete(ids, writer, ledger, InstantSource.system()));
    long asked = ids.stream().distinct().count();
    out.println(String.format(Locale.ROOT, "%,d removed", asked - unknown.size()));
    unknown.forEach(id -> out.println("  failed " + id + ": no such document"));
    out.flush();
    return unknown.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
