package org.lectern.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.lectern.store.Ledger;
import org.lectern.store.Outcome;
import org.lectern.store.SourceEntry;
import org.lectern.store.SourceEntry.FileState;
import org.lectern.store.Tally;

/// Notes in the ledger what becomes of the sources, one after the other.
final class SourceNotes {
  /// A file that was changed so shortly before it was read may change again and keep its time.
  private static final Duration YOUNG = Duration.ofSeconds(2);

  private final Ledger ledger;
  private final Ledger.Run run;
  private final Recipe recipe;
  private final InstantSource clock;
  private @Nullable Open open;

  /// A source whose documents are coming in.
  private static final class Open {
    private final FoundFile file;
    private final SourceEntry start;
    private Tally tally;
    private long position;
    private @Nullable String detail;

    Open(FoundFile file, SourceEntry start) {
      this.file = file;
      this.start = start;
      this.tally = start.tally();
      this.position = start.position() == null ? 0 : start.position();
    }
  }

  SourceNotes(Ledger ledger, Ledger.Run run, Recipe recipe, InstantSource clock) {
    this.ledger = ledger;
    this.run = run;
    this.recipe = recipe;
    this.clock = clock;
  }

  private Open opened() {
    if (open == null) {
      throw new IllegalStateException("no source is open");
    }
    return open;
  }

  boolean isOpen() {
    return open != null;
  }

  /// The file whose documents are coming in.
  FoundFile file() {
    return opened().file;
  }

  /// Begins a file, or goes on with it.
  ///
  /// @return what an earlier part of this reading came to
  Tally begin(FoundFile file, boolean resumed) {
    SourceEntry known = file.known();
    if (resumed && known != null) {
      open = new Open(file, known);
      return known.tally();
    }
    FileState state = new FileState(file.size(), file.modified(), null, recipe.name());
    long number = known == null ? ledger.newNumber() : known.number();
    open = new Open(file, entry(number, file, state, 0L));
    return Tally.NONE;
  }

  private SourceEntry entry(long number, FoundFile file, FileState state, Long position) {
    return new SourceEntry(
        number,
        file.path(),
        file.source().uri(),
        state,
        Outcome.INDEXED,
        null,
        Tally.NONE,
        position,
        run.number(),
        ledger.newReading());
  }

  void inIndex(String id, Outcome outcome) {
    ledger.document(opened().start, id);
    count(outcome);
  }

  void failed(@Nullable Integer line, String reason) {
    if (line == null) {
      opened().detail = reason;
    }
    ledger.failure(opened().start, line, reason);
    count(Outcome.FAILED);
  }

  /// @param original the id of the document that is in the index
  void duplicate(String original) {
    opened().detail = original;
    count(Outcome.DUPLICATE);
  }

  private void count(Outcome outcome) {
    opened().tally = opened().tally.and(outcome);
    opened().position++;
  }

  /// Writes down how far the open file is read, so that the next run can go on there.
  void checkpoint() {
    if (open != null && open.position > 0) {
      SourceEntry at = open.start;
      ledger.put(finished(open, at.state(), open.position));
    }
  }

  private SourceEntry finished(Open file, FileState state, @Nullable Long position) {
    SourceEntry at = file.start;
    return new SourceEntry(
        at.number(),
        at.path(),
        at.uri(),
        state,
        file.tally.outcome(),
        file.detail,
        file.tally,
        position,
        run.number(),
        at.reading());
  }

  /// Leaves the open file as it was: what becomes of it is decided later.
  void putOff() {
    open = null;
  }

  /// Ends the open file.
  ///
  /// @param sha256 of its bytes; `null` where they were not read to their end
  void end(@Nullable String sha256) {
    Open done = opened();
    open = null;
    FileState state =
        new FileState(
            done.file.size(),
            isYoung(done.file) ? FileState.UNSURE : done.file.modified(),
            sha256,
            recipe.name());
    SourceEntry entry = finished(done, state, null);
    ledger.put(entry);
    SourceEntry known = done.file.known();
    if (known != null && entry.outcome() == Outcome.DUPLICATE) {
      ledger.forgetOlder(entry);
    } else if (known != null) {
      ledger.supersede(entry);
    }
  }

  /// A path at which nothing can be read.
  void refused(Step.Refused refused) {
    SourceEntry known = ledger.at(refused.path()).orElse(null);
    FileState state = new FileState(0, FileState.UNSURE, null, recipe.name());
    SourceEntry entry =
        new SourceEntry(
            known == null ? ledger.newNumber() : known.number(),
            refused.path(),
            refused.uri(),
            state,
            Outcome.FAILED,
            refused.reason(),
            Tally.NONE.and(Outcome.FAILED),
            null,
            run.number(),
            ledger.newReading());
    ledger.put(entry);
    ledger.failure(entry, null, refused.reason());
    if (known != null) {
      ledger.supersede(entry);
    }
  }

  /// A file that is as it was. What this very run made of it before it was interrupted stays.
  ///
  /// @return what its documents come to
  Tally known(FoundFile file, SourceEntry entry) {
    Tally tally = entry.tally();
    boolean ofThisRun = run.resumed() && entry.run() == run.number();
    if (ofThisRun) {
      return tally;
    }
    Tally now =
        new Tally(0, tally.indexed() + tally.unchanged(), tally.duplicate(), tally.failed(), 0);
    if (entry.state().modified() == file.modified()) {
      ledger.unchanged(entry, run);
    } else {
      SourceEntry touched = entry.touched(isYoung(file) ? FileState.UNSURE : file.modified());
      ledger.put(touched.became(now.outcome(), entry.detail(), now, run.number()));
    }
    return now;
  }

  private boolean isYoung(FoundFile file) {
    Instant modified = Instant.EPOCH.plusNanos(file.modified());
    return Duration.between(modified, clock.instant()).compareTo(YOUNG) < 0;
  }
}
