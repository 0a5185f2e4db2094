package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Block;
import org.lectern.ingest.reader.ExtractedDocument.Blocks;
import org.lectern.ingest.reader.ExtractedDocument.Role;
import org.lectern.schema.Section;

/// Puts the text of a page together, block by block: runs of white space become one space, what has
/// no width goes, and every character keeps its place in the source.
final class PageText {
  private static final String NO_WIDTH = "\u00ad\u200b\u200c\u200d\u2060\ufeff";
  private static final int NONE = -1;

  private final ShownText.Builder text = new ShownText.Builder();
  private final StringBuilder characters = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private List<Section.Mark> marks = new ArrayList<>();
  private int start = NONE;
  private int spaceAt = NONE;
  private int spaceEnd;

  /// Adds a character to the block that is being made.
  ///
  /// @param at where it stands in the source
  /// @param length how many characters of the source it was made of
  void add(char c, int at, int length) {
    if (NO_WIDTH.indexOf(c) >= 0) {
      return;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      spaceAt = spaceAt == NONE ? at : spaceAt;
      spaceEnd = at + length;
      return;
    }
    begin();
    put(String.valueOf(c), at, length);
  }

  /// Adds the characters that an entity stands for.
  void add(String shown, int at, int length) {
    if (shown.length() == 1) {
      add(shown.charAt(0), at, length);
    } else if (!shown.isBlank()) {
      begin();
      put(shown, at, length);
    }
  }

  private void put(String shown, int at, int length) {
    if (length == shown.length()) {
      text.add(shown, at);
    } else {
      text.add(shown, at, length);
    }
    characters.append(shown);
  }

  private void begin() {
    if (start == NONE) {
      if (text.length() > 0) {
        put("\n", spaceAt == NONE ? 0 : spaceAt, 0);
      }
      start = text.length();
    } else if (spaceAt != NONE) {
      put(" ", spaceAt, Math.max(0, spaceEnd - spaceAt));
    }
    spaceAt = NONE;
  }

  /// A space where the source has none: between the cells of a table.
  void space(int at) {
    spaceAt = spaceAt == NONE ? at : spaceAt;
    spaceEnd = Math.max(spaceEnd, spaceAt);
  }

  /// The mark of a reference at this place.
  void mark(int number) {
    if (start != NONE) {
      marks.add(new Section.Mark(text.length(), number));
    }
  }

  /// Ends the block that is being made; one without characters is none.
  ///
  /// @return whether there was one
  boolean end(Role role, @Nullable String url) {
    boolean any = start != NONE;
    if (any) {
      blocks.add(new Block(role, start, text.length(), marks, url));
    }
    start = NONE;
    spaceAt = NONE;
    marks = new ArrayList<>();
    return any;
  }

  /// How many characters the block that is being made has.
  int length() {
    return start == NONE ? 0 : text.length() - start;
  }

  /// The characters of the block that is being made; empty where they are more than `most`.
  String begun(int most) {
    return start == NONE || length() > most ? "" : characters.substring(start);
  }

  List<Block> blocks() {
    return blocks;
  }

  String text(Block block) {
    return characters.substring(block.start(), block.end());
  }

  /// The page with those of its blocks that are to be kept.
  Blocks page(List<Block> kept) {
    return new Blocks(text.build(), kept);
  }
}
