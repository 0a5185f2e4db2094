package org.lectern.ingest.reader;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The decoded source of a page, and where its texts and attributes stand in it.
record HtmlSource(String text) {
  private static final int LONGEST_ENTITY = 40;

  /// Characters of the source: half-open `[start, end)`, UTF-16 units, never empty.
  record Span(int start, int end) {}

  /// An entity, or a mere ampersand.
  private record Entity(String characters, int length) {}

  private static final Entity MERE = new Entity("&", 1);

  /// Adds the characters of a text node, each with its place.
  void add(TextNode node, PageText into) {
    Range range = node.sourceRange();
    String shown = node.getWholeText();
    int end = range.isTracked() ? range.endPos() : 0;
    add(shown, range.isTracked() ? range.startPos() : 0, end, false, into);
  }

  /// Adds the value of an attribute.
  void add(String value, Span span, PageText into) {
    add(value, span.start(), span.end(), true, into);
  }

  private void add(String shown, int from, int end, boolean attribute, PageText into) {
    int at = from;
    int i = 0;
    while (i < shown.length() && at < end) {
      char c = text.charAt(at);
      if (c == '&') {
        Entity entity = entity(at, end, attribute);
        into.add(entity.characters, at, entity.length);
        i += entity.characters.length();
        at += entity.length;
      } else {
        // What the parser left out, like NUL, has no character to show.
        if (c == shown.charAt(i)) {
          into.add(c, at, 1);
          i++;
        }
        at++;
      }
    }
    for (; i < shown.length(); i++) {
      into.add(shown.charAt(i), at, 0);
    }
  }

  /// The entity at an ampersand. Of `&copy2020` only the beginning is one.
  private Entity entity(int at, int end, boolean attribute) {
    int to = at + 1;
    int last = Math.min(end, at + LONGEST_ENTITY);
    while (to < last && (isName(text.charAt(to)) || (to == at + 1 && text.charAt(to) == '#'))) {
      to++;
    }
    if (to == at + 1) {
      return MERE;
    }
    if (to < last && text.charAt(to) == ';') {
      to++;
    }
    String printed = text.substring(at, to);
    String decoded = Parser.unescapeEntities(printed, attribute);
    if (decoded.equals(printed)) {
      return MERE;
    }
    int same = 0;
    while (same < decoded.length() - 1
        && decoded.charAt(decoded.length() - 1 - same)
            == printed.charAt(printed.length() - 1 - same)) {
      same++;
    }
    return new Entity(decoded.substring(0, decoded.length() - same), printed.length() - same);
  }

  private static boolean isName(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /// Where the value of an attribute stands; empty where it has none.
  Optional<Span> value(Element element, String attribute) {
    Attribute found = element.attribute(attribute);
    if (found == null) {
      return Optional.empty();
    }
    Range range = element.attributes().sourceRange(found.getKey()).valueRange();
    return range.isTracked() ? span(range.startPos(), range.endPos()) : Optional.empty();
  }

  /// Where the data of a script stands.
  Optional<Span> data(DataNode node) {
    return whole(node)
        .filter(span -> text.startsWith(node.getWholeData(), span.start))
        .filter(span -> span.end - span.start == node.getWholeData().length());
  }

  /// Where a text or data node stands.
  Optional<Span> whole(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() ? span(range.startPos(), range.endPos()) : Optional.empty();
  }

  private static Optional<Span> span(int start, int end) {
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
