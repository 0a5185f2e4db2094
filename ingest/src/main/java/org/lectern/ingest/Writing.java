package org.lectern.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Corrections;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.search.DocumentWriter;
import org.lectern.search.DocumentWriter.Fingerprint;
import org.lectern.store.Ledger;
import org.lectern.store.Outcome;
import org.lectern.store.SourceEntry;
import org.lectern.store.Tally;

/// The writing side: decides what is new, writes it, commits index and ledger, and counts.
final class Writing {
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

  private final DocumentWriter writer;
  private final Ledger ledger;
  private final SourceNotes notes;
  private final Preparation preparation;
  private final InstantSource clock;
  private final IngestProgress progress;
  private final boolean dry;

  /// Files with the bytes of an indexed one, by document id. Whether they are duplicates is known
  /// only when all files have been seen: the other one may have changed since it was indexed.
  private final Map<String, FoundFile> copies = new LinkedHashMap<>();

  /// Files that were duplicates before, and are as they were.
  private final List<FoundFile> formerCopies = new ArrayList<>();

  private Instant committed;
  private boolean seenAll;
  private boolean forced;
  private boolean dirty;
  private long files;
  private long bytes;
  private long before;
  private Tally tally = Tally.NONE;

  /// @param dry whether the index and the ledger are never committed
  Writing(
      DocumentWriter writer,
      Ledger ledger,
      SourceNotes notes,
      Preparation preparation,
      InstantSource clock,
      IngestProgress progress,
      boolean dry) {
    this.writer = writer;
    this.ledger = ledger;
    this.notes = notes;
    this.preparation = preparation;
    this.clock = clock;
    this.progress = progress;
    this.dry = dry;
    this.committed = clock.instant();
  }

  /// Puts corrections into documents that lack them: a crash came between database and index, or
  /// the document was there before.
  void correct(Corrections corrections) {
    dirty |= Curation.apply(corrections, corrections.documents(), writer) > 0;
  }

  void take(Step step) {
    switch (step) {
      case Step.Refused refused -> {
        notes.refused(refused);
        count(Tally.NONE.and(Outcome.FAILED));
      }
      case Step.Known(var file) -> known(file);
      case Step.Begin(var file, var resumed, var again) -> begin(file, resumed, again);
      case Step.Extracted(var document, _) -> take(preparation.ready(document));
      case Step.Same(var document) -> {
        bytes += document.source().length();
        same(document);
      }
      case Step.Ready ready -> {
        bytes += ready.length();
        ready(ready);
      }
      case Step.Failed(var line, var reason) -> failed(line, reason);
      case Step.End(var sha256, var failure) -> end(sha256, failure);
    }
  }

  private void begin(FoundFile file, boolean resumed, boolean again) {
    files++;
    before = bytes;
    forced = again;
    tally = tally.plus(notes.begin(file, resumed));
  }

  private void known(FoundFile file) {
    SourceEntry entry = Objects.requireNonNull(file.known());
    if (entry.outcome() == Outcome.DUPLICATE && !seenAll) {
      formerCopies.add(file);
      return;
    }
    files++;
    bytes += file.size();
    count(notes.known(file, entry));
  }

  /// What was the same when the reading side looked may have been written since.
  private void same(ExtractedDocument document) {
    if (preparation.isUnchanged(document.origin())) {
      unchanged(document.origin());
    } else {
      take(preparation.ready(document));
    }
  }

  private void unchanged(Origin origin) {
    notes.inIndex(origin.id(), Outcome.UNCHANGED);
    count(Tally.NONE.and(Outcome.UNCHANGED));
  }

  private void ready(Step.Ready ready) {
    Origin origin = ready.origin();
    if (!forced && preparation.isUnchanged(origin)) {
      unchanged(origin);
      return;
    }
    Optional<String> original = original(origin);
    if (original.isPresent() && !seenAll) {
      copies.putIfAbsent(origin.id(), notes.file());
      notes.putOff();
    } else if (original.isPresent() && !copies.containsKey(original.get())) {
      duplicate(origin, original.get());
    } else {
      put(ready);
    }
  }

  /// Another document that was made of the same bytes, if this one is a whole file.
  private Optional<String> original(Origin origin) {
    return origin.wholeFile()
        ? writer.idOf(origin.sha256()).filter(id -> !id.equals(origin.id()))
        : Optional.empty();
  }

  /// A duplicate. What its path held before is no longer there.
  private void duplicate(Origin origin, String original) {
    if (writer.fingerprint(origin.id()).isPresent()) {
      writer.delete(origin.id());
      dirty = true;
    }
    notes.duplicate(original);
    count(Tally.NONE.and(Outcome.DUPLICATE));
  }

  /// Writes a document. An engine that fails ends the run; one that refuses this document does not.
  private void put(Step.Ready ready) {
    try {
      writer.put(ready.document());
    } catch (IllegalArgumentException e) {
      failed(ready.origin().line(), "the index refuses it: " + e.getMessage());
      return;
    }
    dirty = true;
    notes.inIndex(ready.origin().id(), Outcome.INDEXED);
    count(Tally.NONE.and(Outcome.INDEXED));
  }

  private void failed(@Nullable Integer line, String reason) {
    notes.failed(line, reason);
    count(Tally.NONE.and(Outcome.FAILED));
  }

  private void end(@Nullable String sha256, @Nullable String failure) {
    if (!notes.isOpen()) {
      files--;
      return;
    }
    bytes = before + notes.file().size();
    if (failure != null) {
      failed(null, failure);
    }
    notes.end(sha256);
  }

  /// A document that no source has any more.
  void remove(String id) {
    writer.delete(id);
    dirty = true;
    count(Tally.NONE.and(Outcome.REMOVED));
  }

  /// Files documents under their organizations, if anything has changed that bears on it.
  ///
  /// @param all whatever has changed
  void file(boolean all) {
    if (!dry && (all || !writer.organizations().isResolved())) {
      new Filing(writer).run(all);
      dirty = true;
    }
  }

  /// Takes the copies that were put off, now that all other files have been seen. A copy of a file
  /// that is itself the changed copy of another one is no duplicate: its original will not be what
  /// it was.
  ///
  /// @param read reads a file and hands its steps on to [#take]
  void takeCopies(Consumer<FoundFile> read) {
    seenAll = true;
    for (String id : List.copyOf(copies.keySet())) {
      Optional.ofNullable(copies.remove(id)).ifPresent(read);
    }
    for (FoundFile file : formerCopies) {
      SourceEntry entry = Objects.requireNonNull(file.known());
      Optional<String> now =
          Optional.ofNullable(entry.detail()).flatMap(writer::fingerprint).map(Fingerprint::sha256);
      if (now.isPresent() && now.equals(Optional.ofNullable(entry.state().sha256()))) {
        known(file);
      } else {
        read.accept(file);
      }
    }
  }

  private void count(Tally more) {
    tally = tally.plus(more);
    progress.at(counts());
    if (Duration.between(committed, clock.instant()).compareTo(BETWEEN_COMMITS) >= 0) {
      commit();
    }
  }

  /// Makes durable what was written so far, also of the file that is being read.
  void commit() {
    committed = clock.instant();
    if (dry) {
      return;
    }
    notes.checkpoint();
    String mark = ledger.commit(dirty).text();
    if (dirty) {
      writer.commit(mark);
      dirty = false;
    }
  }

  IngestProgress.Counts counts() {
    return new IngestProgress.Counts(files, bytes, tally);
  }
}
