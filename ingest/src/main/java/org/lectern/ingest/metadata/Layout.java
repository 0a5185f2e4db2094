package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.ShownText;
import org.lectern.schema.Reference;

/// A page with its parts told apart.
///
/// @param kindLine the line above the title that names a kind of organization: `Non-profit`
/// @param masthead the name of the paper, or of the organization whose site it is, above the title
/// @param title the line of the title
/// @param byline `null` where there is none
/// @param infobox `null` where there is none
/// @param furniture lines that belong to the web site
/// @param smallPrint lines that say who runs the site: `© 2023 Oak Fund`
/// @param parts the text to show
record Layout(
    @Nullable Line kindLine,
    @Nullable Line masthead,
    @Nullable Line title,
    @Nullable Byline byline,
    @Nullable Infobox infobox,
    List<Line> furniture,
    List<Line> smallPrint,
    List<Part> parts,
    List<Reference> references) {

  static Layout of(ExtractedDocument document) {
    return switch (document.content()) {
      case ExtractedDocument.Page() -> new PageLayout(document.source()).layout();
      case ExtractedDocument.Blocks blocks -> new BlockLayout(blocks).layout();
      case ExtractedDocument.Sections(var parts, var references) ->
          new Layout(null, null, null, null, null, List.of(), List.of(), parts, references);
    };
  }

  /// The text whose lines and parts a layout has: a page as its source tells it apart, else the
  /// source itself.
  static ShownText page(ExtractedDocument document) {
    return document.content() instanceof ExtractedDocument.Blocks(var text, _)
        ? text
        : ShownText.at(0, document.source());
  }

  /// The values of the labels with this meaning.
  List<Infobox.Entry> entries(LabelMeaning meaning) {
    return Optional.ofNullable(infobox).stream()
        .flatMap(box -> box.entries().stream())
        .filter(entry -> entry.label().meaning() == meaning)
        .toList();
  }
}
