package org.lectern.ingest.reader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells a line break that ends an entry, as between a name, a role and an address, from one that
/// only wraps running text.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class LineBreak {
  /// What stands between a break and the first words behind it, at most.
  private static final int MOST_NODES = 20;

  private static final int LONGEST_JOINING = 3;

  /// The longest line of an entry; longer ones are running text.
  static final int LONGEST = 60;

  private static final String JOINING = ",:;&-–—/(";

  private LineBreak() {}

  /// Whether a break ends the line of an entry.
  ///
  /// @param before the line; empty where it is too long for one
  static boolean endsLine(Element lineBreak, String before) {
    return endsLine(before, before.isEmpty() ? 0 : firstBehind(lineBreak));
  }

  /// Whether a break ends the line of an entry.
  ///
  /// @param before the line; empty where it is too long for one
  /// @param behind the first character of the next line; 0 where there is none
  static boolean endsLine(String before, int behind) {
    return !before.isEmpty() && !goesOn(before) && beginsLine(behind);
  }

  /// Whether a line ends in the middle: with a comma, or `Friends of the`.
  private static boolean goesOn(String line) {
    String last = line.substring(line.lastIndexOf(' ') + 1);
    boolean small = last.chars().allMatch(Character::isLowerCase);
    return JOINING.indexOf(line.charAt(line.length() - 1)) >= 0
        || (small && last.length() <= LONGEST_JOINING);
  }

  /// Whether a line may begin so.
  private static boolean beginsLine(int first) {
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '(' || first == '+';
  }

  /// The first character that is shown behind a break in its block; 0 where there is none.
  private static int firstBehind(Element lineBreak) {
    Node at = lineBreak;
    for (int i = 0; i < MOST_NODES; i++) {
      Node next = at == lineBreak || at.childNodeSize() == 0 ? at.nextSibling() : at.childNode(0);
      while (next == null && at.parent() instanceof Element around && !around.isBlock()) {
        at = around;
        next = at.nextSibling();
      }
      if (next == null || (next instanceof Element element && isOther(element))) {
        return 0;
      }
      if (next instanceof TextNode text && !text.isBlank()) {
        return text.getWholeText().strip().codePointAt(0);
      }
      at = next;
    }
    return 0;
  }

  private static boolean isOther(Element element) {
    return element.isBlock() || element.normalName().equals("br");
  }
}
