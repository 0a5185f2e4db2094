package org.lectern.ingest;

import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.IngestReport.Failure;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.ingest.reader.Extraction;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.ingest.reader.UnreadableDocument;
import org.lectern.schema.PolicyDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes each file through the stages, one after the other.
final class Stages implements SourceWalk.Visitor {
  private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

  private final MetadataExtractor extractor;
  private final Writing writing;
  private final InstantSource clock;

  /// Files with the bytes of an indexed one, by document id. Whether they are duplicates is known
  /// only when all files have been seen: the other one may have changed since it was indexed.
  private final Map<String, SourceDocument> copies = new LinkedHashMap<>();

  private boolean seenAll;

  Stages(MetadataExtractor extractor, Writing writing, InstantSource clock) {
    this.extractor = extractor;
    this.writing = writing;
    this.clock = clock;
  }

  @Override
  public void failure(String uri, String reason) {
    writing.failure(new Failure(uri, null, reason));
  }

  @Override
  public void file(SourceDocument source) {
    writing.file();
    read(source);
  }

  private void read(SourceDocument source) {
    try (DocumentReader reader = DocumentReaders.open(source)) {
      for (var next = next(reader); next.isPresent(); next = next(reader)) {
        switch (next.get()) {
          case UnreadableDocument(var uri, var line, var reason) ->
              writing.failure(new Failure(uri, line, reason));
          case ExtractedDocument document -> decide(source, document);
        }
      }
    } catch (IOException e) {
      failure(source.uri(), "cannot be read: " + SourceWalk.reason(e));
    }
  }

  /// A fault of a reader ends its file, not the run.
  private static Optional<Extraction> next(DocumentReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      LOG.warn("A reader failed", e);
      throw new IOException("the reader failed: " + e.getMessage(), e);
    }
  }

  private void decide(SourceDocument source, ExtractedDocument document) {
    Origin origin = document.origin();
    if (writing.isUnchanged(origin)) {
      writing.unchanged(origin);
      return;
    }
    Optional<String> original = writing.original(origin);
    if (original.isPresent() && !seenAll) {
      copies.putIfAbsent(origin.id(), source);
    } else if (original.isPresent() && !copies.containsKey(original.get())) {
      writing.duplicate(origin, original.get());
    } else {
      facts(document).ifPresent(facts -> writing.put(origin, facts));
    }
  }

  private Optional<PolicyDocument> facts(ExtractedDocument document) {
    try {
      return Optional.of(extractor.document(document, clock.instant()));
    } catch (RuntimeException e) {
      LOG.warn("The rules failed on a document", e);
      Origin origin = document.origin();
      String reason = "its facts could not be read: " + e.getMessage();
      writing.failure(new Failure(origin.uri(), origin.line(), reason));
      return Optional.empty();
    }
  }

  /// Decides on the copies, commits and reports. A copy of a file that is itself the changed copy
  /// of another one is no duplicate: its original will not be what it was.
  IngestReport finish() {
    seenAll = true;
    for (String id : List.copyOf(copies.keySet())) {
      SourceDocument source = copies.remove(id);
      if (source != null) {
        read(source);
      }
    }
    writing.commit();
    return writing.report();
  }
}
