package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.lectern.ingest.reader.HtmlTables.Pair;

/// Boxes of labels and values: lists of definitions, tables of two columns, and fields whose label
/// and value are elements of their own, told by their class: `field__label`, `field__item`.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlBoxes {
  private static final int ENOUGH = 3;
  private static final int MOST_FIELDS = 200;
  private static final int LONGEST = 6_000;
  private static final int LONGEST_MARKUP = 20_000;
  private static final double MOST = 0.6;
  private static final Set<String> FIELDS = Set.of("div", "li", "p", "span", "tr");

  private HtmlBoxes() {}

  /// Whether an element is such a box and little else.
  static boolean is(Element element) {
    if (!HtmlLength.upTo(LONGEST_MARKUP, element) || element.text().length() > LONGEST) {
      return false;
    }
    int pairs = 0;
    int length = 0;
    for (Element list : element.select("dl, table")) {
      for (Pair pair : HtmlTables.pairs(list)) {
        pairs++;
        length += pair.label().text().length() + pair.value().text().length();
      }
    }
    for (Pair field : fields(element)) {
      pairs++;
      length += field.label().text().length() + field.value().text().length();
    }
    return pairs >= ENOUGH && length >= MOST * element.text().length();
  }

  private static List<Pair> fields(Element in) {
    List<Pair> fields = new ArrayList<>();
    for (Element label : in.select("[class*=label]")) {
      Element parent = label.parent();
      if (fields.size() < MOST_FIELDS && parent != null) {
        field(parent).filter(pair -> pair.label() == label).ifPresent(fields::add);
      }
    }
    return fields;
  }

  /// The label and the value that an element consists of.
  static Optional<Pair> field(Element element) {
    if (element.childrenSize() != 2
        || !FIELDS.contains(element.normalName())
        || !element.ownText().isBlank()) {
      return Optional.empty();
    }
    Element label = element.child(0);
    Element value = element.child(1);
    boolean named = label.className().toLowerCase(Locale.ROOT).contains("label");
    boolean both = named && !value.className().toLowerCase(Locale.ROOT).contains("label");
    return both && HtmlTables.isPair(label, value)
        ? Optional.of(new Pair(label, value))
        : Optional.empty();
  }

  /// The boxes of a page beside its main part, or around which that part was chosen, in order.
  static List<Element> beside(Element main, Element body) {
    List<Element> boxes = new ArrayList<>();
    Element at = main;
    while (at != body && at.parent() != null) {
      Element parent = at.parent();
      List<Element> own = new ArrayList<>();
      List<Element> lines = new ArrayList<>();
      for (Element sibling : parent.children()) {
        if (sibling != at && is(sibling)) {
          own.add(sibling);
        } else if (sibling != at) {
          field(sibling).ifPresent(_ -> lines.add(sibling));
        }
      }
      boxes.addAll(0, own);
      boxes.addAll(0, lines.size() >= ENOUGH ? lines : List.of());
      at = parent;
    }
    return boxes;
  }
}
