package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRefHash;
import org.lectern.analysis.Analyzers;

/// How much of a document can be searched: its texts up to [#MOST_TERMS] different words.
///
/// A book has some ten thousand. What has more is a list of numbers or noise, and Lucene holds all
/// the words of a document in memory until the document has been written.
final class SearchableText {
  static final int MOST_TERMS = 400_000;

  /// Up to here a text is too short for so many words: a word and the sign after it.
  private static final int SHORT = 2 * MOST_TERMS;

  private final BytesRefHash terms = new BytesRefHash();
  private boolean full;

  /// @param characters of all texts of the document
  static boolean isNeeded(long characters) {
    return characters > SHORT;
  }

  /// The text up to its first word that is one too many; all later texts are empty.
  String of(String text) {
    if (full) {
      return "";
    }
    try (TokenStream words = Analyzers.exact().tokenStream("", text)) {
      TermToBytesRefAttribute word = words.addAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        terms.add(word.getBytesRef());
        if (terms.size() > MOST_TERMS) {
          full = true;
          return text.substring(0, offset.startOffset());
        }
      }
      return text;
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot be read", impossible);
    }
  }
}
