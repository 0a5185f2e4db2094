package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.metadata.TopicTerms.Term;
import org.lectern.ingest.metadata.TopicWords.Word;

/// The terms that stand in a text. A phrase hides the terms that are parts of it: in "school lunch
/// program" there is no "school".
///
/// @param words how many words the text has
/// @param all in the order of the text
record TopicMatches(int words, List<Match> all) {
  /// A term at a place: half-open `[start, end)` in its text, UTF-16 units.
  ///
  /// @param word the number of its first word in the text, from 0
  record Match(Term term, int word, int start, int end) {}

  static TopicMatches in(String text, TopicTerms terms) {
    List<Word> words = TopicWords.of(text);
    List<Match> found = new ArrayList<>();
    int hiddenUntil = 0;
    for (int i = 0; i < words.size(); i++) {
      int longest = 0;
      for (Term term : terms.startingWith(words.get(i).stem())) {
        int length = term.words().size();
        // The longest come first; one of equal length hides none.
        boolean hidden = length < longest || i + length <= hiddenUntil;
        if (!hidden && term.standsAt(words, i)) {
          longest = length;
          found.add(new Match(term, i, words.get(i).start(), words.get(i + length - 1).end()));
        }
      }
      hiddenUntil = Math.max(hiddenUntil, i + longest);
    }
    return new TopicMatches(words.size(), List.copyOf(found));
  }
}
