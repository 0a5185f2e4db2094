package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What a page says of its site below or beside its text: the footer with its postal address, a line
/// with the day of the last change.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlFooters {
  private static final int LONGEST_MARKUP = 20_000;
  private static final int LONGEST = 2_500;
  private static final int LONGEST_LINE = 200;
  private static final int MOST = 12;
  private static final String LINES =
      "address, [itemprop=address], [class*=address], [class*=meta], [class*=updated],"
          + " [class*=modified], [id*=lastmod], [class*=lastmod], [class*=last-mod]";
  private static final Set<String> ROLES = Set.of("contentinfo");

  private HtmlFooters() {}

  /// Whether an element that is taken out of the page is such a footer.
  static boolean is(Element element) {
    return element.normalName().equals("footer")
        || element.normalName().equals("address")
        || ROLES.contains(element.attr("role"))
        || HtmlHints.of(element).footer();
  }

  /// Those of a page, the outermost ones, in its order.
  ///
  /// @param removed elements that were taken out of it
  static List<Element> of(List<Element> removed, Element body, Element main) {
    List<Element> footers = new ArrayList<>();
    for (Element line : body.select(LINES)) {
      if (footers.size() < MOST
          && isShort(line, LONGEST_LINE)
          && !isIn(line, main)
          && !isIn(main, line)
          && footers.stream().noneMatch(other -> isIn(line, other))) {
        footers.add(line);
      }
    }
    removed.stream()
        .filter(HtmlFooters::is)
        .filter(element -> isShort(element, LONGEST))
        .limit(MOST)
        .forEach(footers::add);
    return footers;
  }

  private static boolean isShort(Element element, int longest) {
    return HtmlLength.upTo(LONGEST_MARKUP, element) && element.text().length() <= longest;
  }

  static boolean isIn(Element element, Element other) {
    Element at = element;
    while (at != null && at != other) {
      at = at.parent();
    }
    return at != null;
  }
}
