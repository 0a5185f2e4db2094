package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Takes out of a page what is not text of its document: by its tag, by its role, by the words of
/// its class and id.
///
/// A hint alone takes nothing out that holds most of the page's text: some sites put their text
/// into `<div class="with-sidebar">`.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlPruning {
  private static final double MOST = 0.4;
  private static final int ENOUGH_LEFT = 200;

  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "video",
          "audio",
          "input",
          "select",
          "textarea",
          "dialog",
          "map",
          "frameset",
          "amp-ad",
          "amp-sidebar",
          "amp-consent",
          "amp-social-share",
          "amp-analytics",
          "amp-iframe",
          "amp-user-notification",
          "amp-sticky-ad",
          "amp-web-push-widget",
          "progress",
          "meter",
          "datalist",
          "rp");
  private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "menu");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "alert",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");
  private static final Set<String> KEPT =
      Set.of("html", "body", "main", "article", "head", "title");

  private final Element body;
  private final @Nullable Element title;
  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
  private int all;

  private HtmlPruning(Element body, @Nullable Element title) {
    this.body = body;
    this.title = title;
  }

  /// @param title the heading that is the page's title, which stays
  static void prune(Element body, @Nullable Element title) {
    HtmlPruning pruning = new HtmlPruning(body, title);
    pruning.remove(HtmlPruning::isNever);
    pruning.measure();
    pruning.remove(pruning::isFurniture);
    pruning.measure();
    pruning.remove(pruning::isAside);
  }

  /// Takes out only what no page shows: for pages of which nothing else is left.
  static void pruneHidden(Element body) {
    new HtmlPruning(body, null).remove(HtmlPruning::isNever);
  }

  private interface Test {
    boolean goes(Element element);
  }

  private void remove(Test test) {
    List<Element> going = new ArrayList<>();
    // Outermost first: what stands in a removed element needs no look.
    Element at = body;
    while (at != null) {
      boolean goes = at != body && !KEPT.contains(at.normalName()) && test.goes(at);
      if (goes) {
        going.add(at);
        all -= length(at);
      }
      at = goes ? after(at) : next(at);
    }
    going.forEach(Element::remove);
  }

  private @Nullable Element next(Element element) {
    Element child = element.firstElementChild();
    return child == null ? after(element) : child;
  }

  private @Nullable Element after(Element element) {
    Element at = element;
    while (at != null && at != body) {
      Element sibling = at.nextElementSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parent();
    }
    return null;
  }

  private static boolean isNever(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean button = element.normalName().equals("button");
    return NEVER.contains(element.normalName())
        // A heading that folds its text away is a button.
        || (button && element.closest("h1, h2, h3, h4, h5, h6, summary") == null)
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private boolean isFurniture(Element element) {
    String tag = element.normalName();
    HtmlHints hints = HtmlHints.of(element);
    if (hints.infobox() || hints.references() || holdsTitle(element)) {
      return false;
    }
    boolean named =
        FURNITURE.contains(tag)
            || ROLES.contains(element.attr("role"))
            || (hints.furniture() && !isInline(tag))
            || (tag.equals("header") && element.closest("article, main, [role=main]") == null);
    return named
        && all - length(element) >= Math.min(ENOUGH_LEFT, all / 4)
        && !isBox(element, hints);
  }

  private boolean isAside(Element element) {
    String tag = element.normalName();
    HtmlHints hints = HtmlHints.of(element);
    if (hints.infobox() || hints.references() || holdsTitle(element)) {
      return false;
    }
    boolean form = tag.equals("form") || tag.equals("fieldset");
    return (form || hints.aside())
        && length(element) <= MOST * all
        && (form || !HtmlTables.isBox(element));
  }

  /// A box of facts often stands in a column beside the text; what a footer has is the site's.
  private static boolean isBox(Element element, HtmlHints hints) {
    boolean column = element.normalName().equals("aside") || hints.column();
    return column && HtmlTables.isBox(element);
  }

  private static boolean isInline(String tag) {
    return tag.equals("a") || tag.equals("b") || tag.equals("i") || tag.equals("em");
  }

  private boolean holdsTitle(Element element) {
    Element at = title;
    while (at != null && at != element) {
      at = at.parent();
    }
    return at != null;
  }

  private int length(Element element) {
    return lengths.getOrDefault(element, 0);
  }

  /// How many characters each element has, white space aside.
  private void measure() {
    lengths.clear();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            Element parent = node instanceof TextNode text ? text.parent() : null;
            if (parent != null && node instanceof TextNode text) {
              lengths.merge(parent, text.text().strip().length(), Integer::sum);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element != body) {
              Element parent = element.parent();
              if (parent != null) {
                lengths.merge(parent, length(element), Integer::sum);
              }
            }
          }
        },
        body);
    all = length(body);
  }
}
