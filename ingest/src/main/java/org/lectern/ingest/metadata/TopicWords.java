package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.lectern.analysis.Analyzers;
import org.lectern.analysis.Stems;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;

/// The words of a text as topic terms are compared with them: the stems that the index has, and the
/// stop words, which the index leaves out, as they stand.
final class TopicWords {
  private TopicWords() {}

  /// A word: half-open `[start, end)` in its text, UTF-16 units.
  ///
  /// @param stem of the word; of a stop word the word itself
  /// @param exact the folded word as it stands
  record Word(String stem, String exact, int start, int end) {
    /// Whether it says little alone, as "about" does.
    boolean isStopWord() {
      return Analyzers.isStopWord(exact);
    }
  }

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    for (Token exact : Tokens.exact(text)) {
      words.add(new Word(Stems.of(exact.term()), exact.term(), exact.start(), exact.end()));
    }
    return words;
  }
}
