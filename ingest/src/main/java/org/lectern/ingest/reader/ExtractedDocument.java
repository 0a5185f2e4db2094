package org.lectern.ingest.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;

/// A document as its source holds it.
///
/// @param origin which document it is
/// @param source the decoded text that all evidence is quoted from: of a text file the whole file,
///   of a record its own line
/// @param content the text to show
/// @param stated the values that the source states in fields of its own
public record ExtractedDocument(Origin origin, String source, Content content, List<Stated> stated)
    implements Extraction {
  public ExtractedDocument {
    stated = List.copyOf(stated);
  }

  /// Which document it is.
  ///
  /// @param id of the document
  /// @param uri its own URL, or its file's path with `#` and the record's id or number
  /// @param sha256 of the bytes of the file or record, 64 hexadecimal digits
  /// @param line of the file, from 1; `null` where the document is the whole file
  public record Origin(String id, String uri, String sha256, @Nullable Integer line) {
    /// Whether the document is a whole file, which may be the duplicate of another one.
    public boolean wholeFile() {
      return line == null;
    }
  }

  /// The text to show.
  public sealed interface Content {}

  /// A page of text whose infobox, headings and furniture are not told apart yet: the whole source.
  public record Page() implements Content {}

  /// Sections that the source itself tells apart.
  public record Sections(List<Part> parts, List<Reference> references) implements Content {
    public Sections {
      parts = List.copyOf(parts);
      references = List.copyOf(references);
    }
  }

  /// A section with the way back to its source.
  ///
  /// @param heading `null` for what stands before any heading
  public record Part(@Nullable String heading, ShownText text, List<Section.Mark> marks) {
    public Part {
      marks = List.copyOf(marks);
    }
  }
}
