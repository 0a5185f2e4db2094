package org.lectern.lucene;

import java.util.List;
import org.lectern.lucene.DocumentCodec.StoredSection;

/// The text of a document, and which of its sections a place in it belongs to.
///
/// @param text of all sections, each followed by one character that parts it from the next
record SectionedText(String text, List<StoredSection> sections) {
  static final SectionedText NONE = new SectionedText("", List.of());

  /// A section, where it lies in the text.
  ///
  /// @param number from 0
  /// @param start of its own text in the whole
  record At(int number, StoredSection section, int start) {}

  /// The section that the character at an offset belongs to.
  At at(int offset) {
    int start = 0;
    int number = 0;
    while (number + 1 < sections.size() && offset >= start + sections.get(number).length() + 1) {
      start += sections.get(number).length() + 1;
      number++;
    }
    return new At(number, sections.get(number), start);
  }
}
