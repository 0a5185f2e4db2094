package org.lectern.ingest.metadata;

/// Words by which a page speaks of its organization. Every rule asks for them in every sentence,
/// and every page has its own, so that a pattern would have to be compiled for each: they are read
/// by hand.
interface Mention {
  /// The length of an article with its blank.
  int THE = 4;

  /// What no page says.
  Mention NONE =
      new Mention() {
        @Override
        public int next(String text, int from, int to) {
          return to;
        }

        @Override
        public int end(String text, int at, int to, boolean whole) {
          return -1;
        }
      };

  /// The first place in `[from, to)` where they may begin; `to` where there is none.
  int next(String text, int from, int to);

  /// The end of those that begin at `at`; -1 where none do. Nothing is looked at behind `to`.
  ///
  /// @param whole only those that end at `to`
  int end(String text, int at, int to, boolean whole);

  /// Whether "The " or "the " stands there.
  static boolean isTheAt(String text, int at) {
    return text.startsWith("he ", at + 1) && (text.charAt(at) == 't' || text.charAt(at) == 'T');
  }

  /// Whether the word before `at` is not at its end there.
  static boolean goesOnAt(String text, int at) {
    return NameShape.isLetter(text, at) || FoundingYear.isDigit(text.charAt(at));
  }

  default MentionMatcher matcher(String text) {
    return new MentionMatcher(this, text);
  }
}
