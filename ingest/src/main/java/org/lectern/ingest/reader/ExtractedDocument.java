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

  /// A page whose source tells its parts apart, as HTML and Markdown do.
  ///
  /// @param text of all blocks, with the way back to the source
  /// @param blocks in the order of the page
  public record Blocks(ShownText text, List<Block> blocks) implements Content {
    public Blocks {
      blocks = List.copyOf(blocks);
    }
  }

  /// A part of a page: half-open `[start, end)` in the page's text, UTF-16 units.
  ///
  /// @param marks of references, at offsets in the page's text
  /// @param url what a reference points to
  public record Block(
      Role role, int start, int end, List<Section.Mark> marks, @Nullable String url) {
    public Block {
      marks = List.copyOf(marks);
    }
  }

  /// What a block is.
  public enum Role {
    TITLE,
    HEADING,
    PARAGRAPH,
    /// Who wrote the page, and when.
    BYLINE,
    /// A label of a table or list of labels and values; its values follow.
    LABEL,
    VALUE,
    /// What the site prints around its pages: who runs it, in what form. It is not shown.
    SMALL_PRINT,
    /// An entry of the list of references; they are numbered in their order, from 1.
    REFERENCE
  }

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
