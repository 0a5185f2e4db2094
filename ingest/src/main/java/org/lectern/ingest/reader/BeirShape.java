package org.lectern.ingest.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.schema.FactField;

/// A line of a BEIR corpus: `_id`, `title`, `text`; other keys are ignored.
///
/// Source: Thakur et al., "BEIR: A Heterogeneous Benchmark for Zero-shot Evaluation of Information
/// Retrieval Models", 2021.
final class BeirShape implements JsonShape {
  @Override
  public String description() {
    return "a BEIR corpus (_id, title, text)";
  }

  @Override
  public boolean fits(Set<String> keys) {
    return keys.contains("_id") && keys.contains("text");
  }

  @Override
  public ExtractedDocument read(JsonRecord from) throws UnreadableException {
    JsonFields fields = from.fields();
    Statements stated = new Statements();
    stated.text(FactField.TITLE, fields.text("title"), "title");
    return new ExtractedDocument(
        from.origin(null, fields.required("_id").value()),
        from.line(),
        section(from, fields.text("text")),
        stated.all());
  }

  /// The text as the one section.
  static ExtractedDocument.Sections section(JsonRecord from, JsonValue.@Nullable Text text) {
    List<Part> parts = text == null ? List.of() : List.of(part(from, null, text));
    return new ExtractedDocument.Sections(parts, List.of());
  }

  static Part part(JsonRecord from, @Nullable String heading, JsonValue.Text text) {
    ShownText shown = ShownText.escaped(text.value(), from.line(), text.start(), text.end());
    return new Part(heading, shown, List.of());
  }
}
