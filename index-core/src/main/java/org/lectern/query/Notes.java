package org.lectern.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Collects the notes of one query. Positions come as offsets into its visible text, and go out as
/// offsets into what was typed.
final class Notes {
  private static final int LONGEST_QUOTE = 40;

  private final List<Note> notes = new ArrayList<>();
  private final VisibleQuery query;
  private int last;

  Notes(VisibleQuery query) {
    this.query = query;
  }

  void add(String code, int position, int length, String message) {
    add(code, position, length, () -> message);
  }

  void add(String code, Token token, Supplier<String> message) {
    add(code, token.start(), token.length(), message);
  }

  /// A note behind as many as anybody is shown is not written at all: messages take time.
  private void add(String code, int position, int length, Supplier<String> message) {
    if (notes.size() < QueryParser.MAX_NOTES || position < last) {
      int start = query.start(position);
      int end = Math.max(start, query.end(position + length));
      notes.add(new Note(code, start, end - start, message.get()));
      last = Math.max(last, position);
    }
  }

  void add(String code, Token token, String message) {
    add(code, token.start(), token.length(), message);
  }

  /// These notes and the other ones, the first [QueryParser#MAX_NOTES] by position.
  List<Note> with(Notes others) {
    return Stream.concat(notes.stream(), others.notes.stream())
        .sorted(Comparator.comparingInt(Note::position))
        .limit(QueryParser.MAX_NOTES)
        .toList();
  }

  /// The text in quotes, as a message shows it: shortened where it is long.
  static String quoted(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return "`" + text + "`";
    }
    int end =
        Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1))
            ? LONGEST_QUOTE - 1
            : LONGEST_QUOTE;
    return "`" + text.substring(0, end) + "…`";
  }
}
