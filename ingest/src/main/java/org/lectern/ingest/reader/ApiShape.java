package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;
import org.lectern.schema.WebAddress;

/// The API's own document: the object that `GET /documents/{id}` answers, any key left out. An
/// unknown key is an error that names it.
///
/// Accepted, so that a document can come back as it was given out, but not taken over, because
/// Lectern makes them itself: `ingested`, `source`, `versions`, `facts`, `mentions`, every `host`,
/// the `label` beside a `value`, and the `id` of an organization, which comes of its name.
final class ApiShape implements JsonShape {
  static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "url",
          "host",
          "kind",
          "voice",
          "publisher",
          "published",
          "organization",
          "types",
          "type_text",
          "places",
          "founded",
          "topics",
          "sections",
          "references",
          "facts",
          "people",
          "mentions",
          "website",
          "byline",
          "language",
          "ingested",
          "source",
          "versions");
  private static final Set<String> REFERENCE =
      Set.of(
          "number", "text", "url", "host", "title", "publisher", "published", "accessed", "source");

  @Override
  public String description() {
    return "the API's own document (title, sections, kind, …)";
  }

  /// Most of the keys are known ones: a record with a slip of the pen is told of its slip.
  @Override
  public boolean fits(Set<String> keys) {
    long known = keys.stream().filter(KEYS::contains).count();
    boolean text = keys.contains("title") || keys.contains("sections");
    return known > 0 && (known == keys.size() || (text && known * 2 >= keys.size()));
  }

  @Override
  public ExtractedDocument read(JsonRecord from) throws UnreadableException {
    JsonFields fields = from.fields();
    fields.allow(KEYS);
    List<Stated> stated = new ApiStatements(fields).all();
    List<Part> parts = new ArrayList<>();
    for (JsonFields section : fields.list("sections")) {
      parts.add(part(from, section));
    }
    List<Reference> references = new ArrayList<>();
    for (JsonFields reference : fields.list("references")) {
      references.add(reference(reference));
    }
    return new ExtractedDocument(
        origin(from, fields),
        from.line(),
        new ExtractedDocument.Sections(parts, references),
        stated);
  }

  private static Origin origin(JsonRecord from, JsonFields fields) throws UnreadableException {
    JsonValue.Text url = fields.text("url");
    String address = url == null ? null : url.value().strip();
    JsonValue.Text id = fields.text("id");
    if (id == null) {
      return from.origin(address, null);
    }
    if (!Summary.isId(id.value())) {
      throw new UnreadableException(
          "id must be 1 to 128 characters of A-Z a-z 0-9 _ -, got " + id.value());
    }
    String path = from.source().uri() + "#" + id.value();
    return from.known(id.value(), address == null ? path : address);
  }

  private static Part part(JsonRecord from, JsonFields section) throws UnreadableException {
    section.allow(Set.of("heading", "text", "marks"));
    JsonValue.Text heading = section.text("heading");
    JsonValue.Text text = section.text("text");
    ShownText shown =
        text == null
            ? ShownText.at(section.object().start(), "")
            : ShownText.escaped(text.value(), from.line(), text.start(), text.end());
    List<Section.Mark> marks = new ArrayList<>();
    for (JsonFields mark : section.list("marks")) {
      mark.allow(Set.of("at", "number"));
      marks.add(mark(mark, shown.text().length()));
    }
    return new Part(heading == null ? null : heading.value().strip(), shown, marks);
  }

  private static Section.Mark mark(JsonFields mark, int length) throws UnreadableException {
    int at = mark.requiredWhole("at");
    int number = mark.requiredWhole("number");
    if (at < 0 || at > length || number < 1) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "%sat must be 0 to %d and number from 1, got %d and %d",
              mark.path(),
              length,
              at,
              number));
    }
    return new Section.Mark(at, number);
  }

  private static Reference reference(JsonFields reference) throws UnreadableException {
    reference.allow(REFERENCE);
    int number = reference.requiredWhole("number");
    if (number < 1) {
      throw new UnreadableException(reference.path() + "number must be from 1, got " + number);
    }
    JsonValue.Text text = reference.text("text");
    JsonValue.Text url = reference.text("url");
    return new Reference(
        number,
        text == null ? "" : text.value().strip(),
        url == null ? null : address(url, reference.path() + "url"),
        words(reference.text("title")),
        words(reference.text("publisher")),
        date(reference.text("published"), reference.path() + "published"),
        date(reference.text("accessed"), reference.path() + "accessed"));
  }

  private static @Nullable String words(JsonValue.@Nullable Text text) {
    return text == null || text.value().isBlank() ? null : text.value().strip();
  }

  static String address(JsonValue.Text url, String name) throws UnreadableException {
    String address = url.value().strip();
    if (WebAddress.canonical(address).isEmpty()) {
      throw new UnreadableException(name + " must be an http or https address, got " + address);
    }
    return address;
  }

  static @Nullable PartialDate date(JsonValue.@Nullable Text text, String name)
      throws UnreadableException {
    if (text == null) {
      return null;
    }
    return PartialDate.parse(text.value().strip())
        .orElseThrow(() ->
            new UnreadableException(
                name + " must be YYYY, YYYY-MM or YYYY-MM-DD, got " + text.value()));
  }
}
