package org.lectern.ingest.reader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/// Tells a short text of an element from a long one without putting the long one together: of
/// nested elements each would put it together anew.
final class HtmlLength {
  private HtmlLength() {}

  /// Whether an element has at most so many characters, those of the markup's line ends included;
  /// each node in it counts as one more.
  static boolean upTo(int most, Element element) {
    int[] left = {most};
    FilterResult end =
        NodeTraversor.filter(
            (node, _) -> {
              left[0] -= 1 + (node instanceof TextNode text ? text.getWholeText().length() : 0);
              return left[0] < 0 ? FilterResult.STOP : FilterResult.CONTINUE;
            },
            element);
    return end != FilterResult.STOP;
  }
}
