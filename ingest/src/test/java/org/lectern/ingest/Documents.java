package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.ingest.metadata.MetadataExtractor;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.Extraction;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;

/// Documents of a few lines for tests. Whatever is read here has its evidence checked.
public final class Documents {
  public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Documents() {}

  /// The document that a text file makes.
  public static PolicyDocument ofText(String text) {
    return ofExtraction(extractions(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// What a text file has before its facts are read.
  public static Extraction extracted(String text) {
    return extractions(text.getBytes(StandardCharsets.UTF_8)).getFirst();
  }

  /// The document that a file makes.
  public static PolicyDocument ofFile(Path file) throws IOException {
    return ofExtraction(extractions(file));
  }

  private static PolicyDocument ofExtraction(List<Extraction> extractions) {
    assertEquals(1, extractions.size());
    return facts(assertInstanceOf(ExtractedDocument.class, extractions.getFirst()));
  }

  /// A document with its facts, each checked against its source.
  public static PolicyDocument facts(ExtractedDocument extracted) {
    PolicyDocument document = new MetadataExtractor().document(extracted, NOON);
    for (Fact fact : document.facts()) {
      assertQuoted(fact, extracted.source(), document);
    }
    return document;
  }

  private static void assertQuoted(Fact fact, String source, PolicyDocument document) {
    Evidence evidence = fact.evidence();
    assertEquals(
        source.substring(evidence.sourceStart(), evidence.sourceEnd()),
        evidence.quote(),
        () -> "the quote of " + fact);
    Evidence.Shown shown = evidence.shown();
    if (shown != null) {
      String text = document.sections().get(shown.section()).text();
      String words = text.substring(shown.start(), shown.end());
      assertEquals(words.charAt(0), evidence.quote().charAt(0), () -> "shown for " + fact);
    }
  }

  /// What the reader gives for these bytes.
  public static List<Extraction> extractions(byte[] bytes) {
    try {
      Path file = Files.createTempFile("lectern", ".bin");
      try {
        Files.write(file, bytes);
        return extractions(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Extraction> extractions(Path file) throws IOException {
    List<Extraction> all = new ArrayList<>();
    SourceDocument source = SourceDocument.of(file, "the-file");
    try (DocumentReader reader = DocumentReaders.open(source)) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  /// The organization of a document that has one.
  public static OrganizationName organization(PolicyDocument document) {
    return Objects.requireNonNull(document.summary().organization(), "no organization");
  }
}
