package org.lectern.ingest.reader;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Block;

/// A block with what tells text from furniture.
///
/// @param text its characters
/// @param level of a heading, from 1; 0 of everything else
/// @param linked how many of its characters are links
/// @param list the outermost list that it stands in
record HtmlPiece(Block block, String text, int level, int linked, @Nullable Element list) {
  int words() {
    return text.split(" ", 200).length;
  }

  boolean isSentence() {
    return ".!?”\":;".indexOf(text.charAt(text.length() - 1)) >= 0 && words() > 3;
  }
}
