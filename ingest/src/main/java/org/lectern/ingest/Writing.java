package org.lectern.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.IngestReport.Duplicate;
import org.lectern.ingest.IngestReport.Failure;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.search.DocumentWriter.Fingerprint;

/// The last stage: tells what is new, writes it, commits, and counts.
final class Writing {
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

  private final DocumentWriter writer;
  private final InstantSource clock;
  private final IngestProgress progress;
  private final Instant start;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final Map<String, String> sources = new HashMap<>();
  private Instant committed;
  private boolean dirty;
  private long files;
  private long indexed;
  private long unchanged;

  Writing(DocumentWriter writer, InstantSource clock, IngestProgress progress) {
    this.writer = writer;
    this.clock = clock;
    this.progress = progress;
    this.start = clock.instant();
    this.committed = start;
  }

  void file() {
    files++;
  }

  /// Whether the index holds what these bytes and these rules give.
  boolean isUnchanged(Origin origin) {
    Fingerprint now = new Fingerprint(origin.sha256(), MetadataExtractor.EXTRACTION_VERSION);
    return writer.fingerprint(origin.id()).filter(now::equals).isPresent();
  }

  /// Another document that was made of the same bytes, if this one is a whole file.
  Optional<String> original(Origin origin) {
    return origin.wholeFile()
        ? writer.idOf(origin.sha256()).filter(id -> !id.equals(origin.id()))
        : Optional.empty();
  }

  void unchanged(Origin origin) {
    remember(origin);
    unchanged++;
    tell();
  }

  /// Counts a duplicate. What its path held before is no longer there.
  void duplicate(Origin origin, String original) {
    if (writer.fingerprint(origin.id()).isPresent()) {
      writer.delete(origin.id());
      dirty = true;
    }
    duplicates.add(new Duplicate(origin.uri(), original, sources.get(original)));
    tell();
  }

  void failure(Failure failure) {
    failures.add(failure);
    tell();
  }

  /// Writes a document. An engine that fails ends the run; one that refuses this document does not.
  void put(Origin origin, PolicyDocument document) {
    try {
      writer.put(document);
    } catch (IllegalArgumentException e) {
      failure(new Failure(origin.uri(), origin.line(), "the index refuses it: " + e.getMessage()));
      return;
    }
    dirty = true;
    remember(origin);
    indexed++;
    tell();
  }

  /// Only a whole file can be the original of a duplicate, so only its path is kept.
  private void remember(Origin origin) {
    if (origin.wholeFile()) {
      sources.put(origin.id(), origin.uri());
    }
  }

  void commit() {
    if (dirty) {
      writer.commit();
      dirty = false;
    }
    committed = clock.instant();
  }

  private void tell() {
    progress.at(counts());
    if (Duration.between(committed, clock.instant()).compareTo(BETWEEN_COMMITS) >= 0) {
      commit();
    }
  }

  private IngestProgress.Counts counts() {
    return new IngestProgress.Counts(files, indexed, unchanged, duplicates.size(), failures.size());
  }

  IngestReport report() {
    return new IngestReport(
        counts(), failures, duplicates, Duration.between(start, clock.instant()));
  }
}
