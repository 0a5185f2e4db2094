package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/// Finds what a site prints around its pages: the lines of its footers, and the banner that says
/// that it is an official one. They are not shown, but say who runs the site.
final class HtmlSmallPrint {
  private static final int MOST_LINES = 12;
  private static final int MOST_LOOKED_AT = 400;
  private static final int MOST_FOOTERS = 20;
  private static final int LONGEST = 600;
  private static final String FOOTERS =
      "footer, [role=contentinfo], [class~=(?i)(?:^|[^a-z])foot(?:er)?(?:$|[^a-z])],"
          + " [id~=(?i)(?:^|[^a-z])foot(?:er)?(?:$|[^a-z])], [class~=(?i)copyright|colophon],"
          + " address, [itemprop=address], [class*=address], [class*=meta], [class*=updated],"
          + " [class*=modified], [id*=lastmod], [class*=lastmod], [class*=last-mod]";
  private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "i", "span", "br");

  private final List<Element> lines = new ArrayList<>();
  private int looked;

  private HtmlSmallPrint() {}

  /// The elements of these lines, those of the banner first.
  static List<Element> of(Element body) {
    HtmlSmallPrint print = new HtmlSmallPrint();
    print.banner(body);
    for (Element footer : body.select(FOOTERS).stream().limit(MOST_FOOTERS).toList()) {
      if (footer.parents().stream().noneMatch(print.lines::contains)) {
        print.leaves(footer);
      }
    }
    return print.lines;
  }

  private void banner(Element body) {
    NodeTraversor.filter(
        (node, _) -> {
          looked++;
          if (node instanceof TextNode text
              && text.getWholeText().toLowerCase(Locale.ROOT).contains("official ")) {
            Element parent = text.parent();
            if (parent != null && HtmlLength.upTo(LONGEST, parent)) {
              add(parent);
            }
          }
          return looked > MOST_LOOKED_AT ? FilterResult.STOP : FilterResult.CONTINUE;
        },
        body);
  }

  /// The innermost blocks with text in them.
  private void leaves(Element element) {
    if (lines.size() >= MOST_LINES || isHidden(element)) {
      return;
    }
    boolean inner =
        element.children().stream().anyMatch(child -> !INLINE.contains(child.normalName()));
    boolean mixed = !element.ownText().isBlank() && HtmlLength.upTo(LONGEST, element);
    if (inner && !mixed) {
      element.children().forEach(this::leaves);
    } else if (element.hasText() && HtmlLength.upTo(LONGEST, element)) {
      add(element);
    }
  }

  private static boolean isHidden(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "noscript", "template", "form", "nav", "svg" -> true;
      default -> false;
    };
  }

  private void add(Element element) {
    if (lines.size() < MOST_LINES && !lines.contains(element)) {
      lines.add(element);
    }
  }
}
