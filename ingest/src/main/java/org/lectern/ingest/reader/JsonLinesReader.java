package org.lectern.ingest.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// JSON Lines: a document a line, all of the shape that the first record's keys tell.
final class JsonLinesReader implements DocumentReader {
  private static final String TOO_LONG =
      String.format(
          Locale.ROOT,
          "a record of more than %d MiB is not read",
          DocumentReaders.MAX_RECORD / (1024 * 1024));

  private final SourceDocument source;
  private final Records lines;
  private final @Nullable Mapping mapping;
  private @Nullable JsonShape shape;
  private boolean done;

  /// @param mapping which key is which field; `null` where the keys are to tell it
  JsonLinesReader(SourceDocument source, Records lines, @Nullable Mapping mapping) {
    this.mapping = mapping;
    this.source = source;
    this.lines = lines;
  }

  @Override
  public Optional<Extraction> next() throws IOException {
    while (!done) {
      Optional<LineReader.Line> line = lines.next();
      if (line.isEmpty()) {
        return Optional.empty();
      }
      if (line.get().tooLong()) {
        return Optional.of(failure(line.get(), TOO_LONG));
      }
      String text = Decoding.decode(line.get().bytes());
      if (!text.isBlank()) {
        return Optional.of(document(line.get(), text));
      }
    }
    return Optional.empty();
  }

  private Extraction document(LineReader.Line line, String text) {
    try {
      JsonValue.Members object = JsonText.parse(text);
      JsonShape known = shape(object.members().keySet());
      String sha256 = Digest.sha256(line.bytes());
      return known.read(new JsonRecord(source, text, line.number(), sha256, object));
    } catch (UnreadableException e) {
      return failure(line, e.reason());
    }
  }

  private JsonShape shape(Set<String> keys) throws UnreadableException {
    JsonShape known = shape == null ? JsonShape.of(keys, mapping).orElse(null) : shape;
    if (known == null) {
      // Nothing after it can be read either: the file is one failed document.
      done = true;
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "a JSON shape that nobody knows, with the keys %s; known are: %s",
              keys.stream().limit(20).collect(Collectors.joining(", ")),
              JsonShape.KNOWN.stream()
                  .map(JsonShape::description)
                  .collect(Collectors.joining("; "))));
    }
    shape = known;
    return known;
  }

  private UnreadableDocument failure(LineReader.Line line, String reason) {
    return new UnreadableDocument(source.uri(), line.number(), reason);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
