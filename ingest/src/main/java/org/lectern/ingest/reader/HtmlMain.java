package org.lectern.ingest.reader;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Finds the element that holds the text of a page.
///
/// Each piece of text weighs as much as it looks like prose: its length, less what of it is links,
/// and little where it is only a few words. Weights add up towards the root. From the body (or the
/// one `main` or `article`) the way leads down while one child has nearly all of the weight, or
/// most of it beside others that are columns of another sort.
///
/// In the spirit of: Kohlschütter, Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text
/// Features", 2010 (text and link density), and of Readability (weights that add up).
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlMain {
  private static final Pattern REACHES = Pattern.compile("(?i)\\s*(?:mailto|tel):");
  private static final Pattern CONTENT =
      Pattern.compile("\\b(?:content|main|article|post|entry|story|body|text|page)\\b");
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST = 0.6;
  private static final double ENOUGH = 0.4;
  private static final double SEVERAL = 0.5;
  private static final double LITTLE = 0.12;
  private static final int FEW_WORDS = 8;
  private static final int LIST = 80;
  private static final double LIST_SHARE = 0.15;
  private static final Set<String> CONTAINERS =
      Set.of(
          "div", "section", "article", "main", "table", "tbody", "tr", "td", "center", "font",
          "form", "body", "span", "header");

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  /// What the texts in an element weigh.
  private static final class Weight {
    private double sum;
    private int prose;
    private int links;
    private int characters;
  }

  private HtmlMain() {}

  static Element of(Element body) {
    HtmlMain main = new HtmlMain();
    main.weigh(body);
    return main.descend(main.marked(main.marked(body, "main, [role=main]"), "article"));
  }

  private void weigh(Element body) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text && node.parent() instanceof Element parent) {
              weigh(text, parent);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element != body) {
              Weight own = weights.get(element);
              Element parent = element.parent();
              if (own != null && parent != null) {
                Weight above = weights.computeIfAbsent(parent, _ -> new Weight());
                above.sum += own.sum;
                above.prose += own.prose;
                above.links += own.links;
                above.characters += own.characters;
              }
            }
          }
        },
        body);
  }

  private void weigh(TextNode node, Element parent) {
    String text = node.text().strip();
    if (text.isEmpty()) {
      return;
    }
    boolean link = isLinked(parent);
    int words = text.split(" ", FEW_WORDS + 1).length;
    Weight weight = weights.computeIfAbsent(parent, _ -> new Weight());
    weight.characters += text.length();
    weight.links += link ? text.length() : 0;
    boolean prose = !link && words > FEW_WORDS;
    weight.prose += prose ? 1 : 0;
    weight.sum += link ? text.length() * 0.1 : prose ? text.length() : text.length() * 0.3;
  }

  /// Whether an element leads to another page; an address to write or call to does not.
  static boolean leadsOn(Element element) {
    return element.normalName().equals("a")
        && element.hasAttr("href")
        && !REACHES.matcher(element.attr("href")).lookingAt();
  }

  private static boolean isLinked(Element element) {
    Element at = element;
    while (at != null && !at.isBlock()) {
      if (leadsOn(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private double sum(Element element) {
    Weight weight = weights.get(element);
    return weight == null ? 0 : weight.sum;
  }

  /// The first element of this sort that holds much of the weight, unless others like it have as
  /// much as half of its own: then it is one of several.
  private Element marked(Element in, String selector) {
    List<Element> all = in.select(selector).stream().filter(element -> element != in).toList();
    Element found = all.stream().filter(one -> sum(one) >= ENOUGH * sum(in)).findFirst().orElse(in);
    double others =
        all.stream()
            .filter(one -> one != found && !isInside(one, found) && !isInside(found, one))
            .mapToDouble(this::sum)
            .sum();
    return others < SEVERAL * sum(found) ? found : in;
  }

  private static boolean isInside(Element inner, Element outer) {
    Element at = inner.parent();
    while (at != null && at != outer) {
      at = at.parent();
    }
    return at != null;
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      Element best = at;
      for (Element child : at.children()) {
        best = best == at || sum(child) > sum(best) ? child : best;
      }
      boolean goes = best != at && CONTAINERS.contains(best.normalName()) && beats(best, at);
      if (!goes) {
        return at;
      }
      at = best;
    }
  }

  private boolean beats(Element best, Element parent) {
    double share = sum(best) / Math.max(1, sum(parent));
    if (share < MOST) {
      return false;
    }
    boolean cell = best.normalName().equals("td");
    for (Element sibling : parent.children()) {
      Weight weight = weights.get(sibling);
      if (sibling != best && HtmlTables.labelled(sibling).isPresent()) {
        return false;
      }
      if (sibling != best && weight != null && (weight.prose > 0 || isList(weight, best))) {
        boolean column = cell || isColumn(sibling, best);
        boolean rest = share >= NEARLY_ALL && isRest(sibling, best);
        if (!(column || rest) || (share < NEARLY_ALL && isContent(sibling))) {
          return false;
        }
      }
    }
    return true;
  }

  /// Whether a box has much text that is neither prose nor links, such as the officers of a club.
  private boolean isList(Weight weight, Element best) {
    Weight main = weights.get(best);
    int plain = weight.characters - weight.links;
    return main != null
        && plain >= LIST
        && plain > weight.links
        && plain >= LIST_SHARE * main.characters;
  }

  /// Whether a box is so small beside the main one that it is no part of its text. A paragraph is.
  private boolean isRest(Element sibling, Element best) {
    return CONTAINERS.contains(sibling.normalName()) && sum(sibling) < LITTLE * sum(best);
  }

  /// Whether an element beside the main one is a column: of links, or of another sort of box.
  private boolean isColumn(Element sibling, Element best) {
    Weight weight = weights.get(sibling);
    boolean linked = weight != null && weight.links > 0.4 * weight.characters;
    boolean box = sibling.normalName().equals(best.normalName()) && named(best);
    boolean same = sibling.className().equals(best.className());
    return linked || (box && !same && isContent(best) && !isContent(sibling));
  }

  private static boolean named(Element element) {
    return !element.className().isEmpty() || !element.id().isEmpty();
  }

  private static boolean isContent(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return CONTENT.matcher(names).find();
  }
}
