package org.lectern.schema;

/// Characters that nobody sees and no word is written with: soft hyphens, joiners, marks and
/// embeddings of the writing direction, variation selectors. They come along with copied text.
///
/// Source: the property Default_Ignorable_Code_Point of Unicode 16, without the zero-width space,
/// which parts words, and without the format controls of shorthand and musical scores.
public final class Invisible {
  private Invisible() {}

  /// Whether the character is one, or half of one: the tags and variation selectors of U+E0000 to
  /// U+E0FFF are pairs.
  ///
  /// @param before the character before it; any other where there is none
  public static boolean is(char c, char before) {
    if (c < '\u00AD') {
      return false;
    }
    return Character.isLowSurrogate(c) ? isLeading(before) : isLeading(c) || isAlone(c);
  }

  private static boolean isLeading(char c) {
    return c >= '\uDB40' && c <= '\uDB43';
  }

  private static boolean isAlone(char c) {
    return switch (c) {
      case '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5' -> true;
      case '\u180B', '\u180C', '\u180D', '\u180E', '\u180F', '\u3164', '\uFEFF', '\uFFA0' -> true;
      default ->
          (c >= '\u200C' && c <= '\u200F')
              || (c >= '\u202A' && c <= '\u202E')
              || (c >= '\u2060' && c <= '\u206F')
              || (c >= '\uFE00' && c <= '\uFE0F')
              || (c >= '\uFFF0' && c <= '\uFFF8');
    };
  }
}
