package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Boxes of labels and values that stand beside the main part of a page: they have little prose, so
/// that the way to that part leads past them.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlBoxes {
  private static final int ENOUGH = 3;

  private HtmlBoxes() {}

  /// The boxes of a page beside its main part, or around which that part was chosen, in order.
  static List<Element> beside(Element main, Element body) {
    List<Element> boxes = new ArrayList<>();
    Element at = main;
    while (at != body && at.parent() != null) {
      Element parent = at.parent();
      List<Element> own = new ArrayList<>();
      List<Element> lines = new ArrayList<>();
      for (Element sibling : parent.children()) {
        if (sibling != at && HtmlTables.isBox(sibling)) {
          own.add(sibling);
        } else if (sibling != at) {
          HtmlTables.labelled(sibling).ifPresent(_ -> lines.add(sibling));
        }
      }
      boxes.addAll(0, own);
      boxes.addAll(0, lines.size() >= ENOUGH ? lines : List.of());
      at = parent;
    }
    return boxes;
  }
}
