package org.lectern.ingest;

import java.time.InstantSource;
import java.util.Locale;
import org.lectern.ingest.metadata.Corrections;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.search.DocumentWriter;
import org.lectern.search.DocumentWriter.Fingerprint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the facts of documents and makes them ready to be written; safe for use by many threads.
final class Preparation {
  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

  static final String OUT_OF_MEMORY =
      String.format(
          Locale.ROOT,
          "there is not enough memory for it; give Java more than %d MB (-Xmx)",
          Runtime.getRuntime().maxMemory() >> 20);

  private final MetadataExtractor extractor = new MetadataExtractor();
  private final DocumentWriter writer;
  private final InstantSource clock;
  private final Corrections corrections;

  Preparation(DocumentWriter writer, InstantSource clock, Corrections corrections) {
    this.writer = writer;
    this.clock = clock;
    this.corrections = corrections;
  }

  /// Works on a document; every other step stays what it is.
  Step work(Step step) {
    return step instanceof Step.Extracted(var document, var forced)
        ? (!forced && isUnchanged(document.origin()) ? new Step.Same(document) : ready(document))
        : step;
  }

  /// Whether the index holds what these bytes and these rules give.
  boolean isUnchanged(Origin origin) {
    Fingerprint now = new Fingerprint(origin.sha256(), MetadataExtractor.EXTRACTION_VERSION);
    return writer.fingerprint(origin.id()).filter(now::equals).isPresent();
  }

  /// What a fault of ours says to a person.
  static String reason(Throwable fault) {
    return fault instanceof StackOverflowError
        ? "it is nested too deep"
        : String.valueOf(fault.getMessage());
  }

  /// A document that cannot be worked on is a failed one.
  Step ready(ExtractedDocument document) {
    Origin origin = document.origin();
    try {
      return new Step.Ready(
          origin,
          writer.prepare(corrections.applied(extractor.document(document, clock.instant()))),
          document.source().length());
    } catch (OutOfMemoryError _) {
      return new Step.Failed(origin.line(), OUT_OF_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("The rules failed on a document", e);
      return new Step.Failed(origin.line(), "its facts could not be read: " + reason(e));
    }
  }
}
