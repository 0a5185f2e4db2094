package org.lectern.ingest.metadata;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lectern.ingest.metadata.TopicFigures.Pair;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.Extraction;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.ingest.reader.UnreadableDocument;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;

/// Documents whose source states a topic, read as if it did not.
///
/// @param file read by the ordinary readers and the mappings that come with the product
/// @param half which of its documents
public record LabelledDocuments(Path file, Half half) {
  /// Every document of a file, or every second one in its order, so that terms can be chosen by one
  /// half and measured on the other.
  public enum Half {
    BOTH,
    /// The first, third, fifth …
    ODD,
    /// The second, fourth, sixth …
    EVEN;

    private boolean has(int number) {
      return this == BOTH || (number % 2 == 0) == (this == EVEN);
    }
  }

  /// A document and the first topic that its source states.
  ///
  /// @param document with the topics that its text gives, and no stated one
  record Labelled(PolicyArea stated, PolicyDocument document) {
    Pair pair() {
      return new Pair(stated, document.summary().topics().stream().findFirst());
    }
  }

  /// Reads the documents; those that state no topic are left out, but numbered too.
  ///
  /// @throws IOException if the file, or one of its documents, cannot be read
  void forEach(Consumer<Labelled> action) throws IOException {
    MetadataExtractor extractor = new MetadataExtractor();
    SourceDocument source = SourceDocument.of(file, String.valueOf(file.getFileName()));
    try (DocumentReader reader = DocumentReaders.open(source)) {
      int number = 0;
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        number++;
        ExtractedDocument document = readable(next.get());
        Optional<PolicyArea> stated = stated(document);
        if (half.has(number) && stated.isPresent()) {
          action.accept(
              new Labelled(
                  stated.get(), extractor.document(withoutTopics(document), Instant.EPOCH)));
        }
      }
    }
  }

  private static ExtractedDocument readable(Extraction extraction) throws IOException {
    return switch (extraction) {
      case ExtractedDocument document -> document;
      case UnreadableDocument unreadable ->
          throw new IOException(unreadable.uri() + ": " + unreadable.reason());
    };
  }

  private static Optional<PolicyArea> stated(ExtractedDocument document) {
    return document.stated().stream()
        .map(stated -> stated.value() instanceof OfTopic(var area) ? area : null)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  private static ExtractedDocument withoutTopics(ExtractedDocument document) {
    return new ExtractedDocument(
        document.origin(),
        document.source(),
        document.content(),
        document.stated().stream().filter(stated -> !(stated.value() instanceof OfTopic)).toList());
  }

  /// How often the first topic read from title and text is the stated one.
  ///
  /// @param least how many documents must state an area that counts in the mean
  /// @throws IOException if the file, or one of its documents, cannot be read
  public static TopicFigures figures(List<LabelledDocuments> files, int least) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (LabelledDocuments file : files) {
      file.forEach(labelled -> pairs.add(labelled.pair()));
    }
    return TopicFigures.of(pairs, least);
  }
}
