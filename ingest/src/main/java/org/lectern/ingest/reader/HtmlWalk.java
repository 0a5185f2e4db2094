package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Block;
import org.lectern.ingest.reader.ExtractedDocument.Role;

/// Goes through the elements of a page and makes blocks of them.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlWalk implements NodeFilter {
  /// What no heading has in it.
  private static final Set<String> UNFIT = Set.of("p", "ul", "ol", "table", "dl", "blockquote");

  private static final int LONGEST_BYLINE = 200;
  private static final int LONGEST_LABEL = 40;

  /// What stands between the characters of a short text: line ends and indents of the markup.
  private static final int LONGEST_MARKUP = 2_000;

  private final HtmlSource source;
  private final HtmlReferences references;
  private final @Nullable Element title;
  private final PageText page = new PageText();
  private final List<HtmlPiece> pieces = new ArrayList<>();
  private @Nullable Element list;
  private @Nullable Element byline;
  private @Nullable Element heading;

  /// How many pieces there were before the heading.
  private int headed;

  private @Nullable Element data;
  private @Nullable Element link;
  private int linked;
  private int lineBreaks;

  HtmlWalk(HtmlSource source, HtmlReferences references, @Nullable Element title) {
    this.source = source;
    this.references = references;
    this.title = title;
  }

  PageText page() {
    return page;
  }

  List<HtmlPiece> pieces() {
    return pieces;
  }

  void walk(Element element) {
    NodeTraversor.filter(this, element);
    end(Role.PARAGRAPH);
  }

  /// Makes one block of all the text in an element.
  void one(Element element, Role role, @Nullable String url) {
    end(Role.PARAGRAPH);
    NodeTraversor.filter(
        (node, _) -> {
          if (node instanceof TextNode text) {
            source.add(text, page);
          } else if (node instanceof Element inner && inner != element) {
            if (role == Role.REFERENCE && HtmlReferences.isBack(inner)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            space(inner);
          }
          return FilterResult.CONTINUE;
        },
        element);
    end(role, url);
  }

  private void space(Element inner) {
    if (inner.isBlock() || inner.normalName().equals("br")) {
      page.space(Math.max(0, inner.sourceRange().startPos()));
    }
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int before = page.length();
      source.add(text, page);
      int added = page.length() - before;
      linked += link == null ? 0 : Math.max(0, added);
      lineBreaks = added > 0 ? 0 : lineBreaks;
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? head(element) : FilterResult.CONTINUE;
  }

  private FilterResult head(Element element) {
    switch (element.normalName()) {
      case "br" -> lineBreak(element);
      case "a" -> {
        OptionalInt mark = references.mark(element);
        if (mark.isPresent()) {
          page.mark(mark.getAsInt());
          return FilterResult.SKIP_ENTIRELY;
        }
        link = link == null && HtmlMain.leadsOn(element) ? element : link;
        Optional<HtmlSource.Span> address =
            HtmlSiteLink.address(element, page.begun(LONGEST_LABEL), source);
        if (address.isPresent()) {
          source.add(element.attr("href"), address.get(), page);
          link = element == link ? null : link;
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      case "sup" -> {
        return marks(element);
      }
      default -> {
        return block(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void lineBreak(Element element) {
    lineBreaks++;
    boolean free = heading == null && byline == null && data == null;
    if (lineBreaks > 1 || (free && LineBreak.endsLine(element, page.begun(LineBreak.LONGEST)))) {
      end(Role.PARAGRAPH);
    } else {
      page.space(Math.max(0, element.sourceRange().startPos()));
    }
  }

  /// Raised marks go out of the text; other raised characters stay in it.
  private FilterResult marks(Element sup) {
    if (!HtmlLength.upTo(LONGEST_MARKUP, sup)) {
      return FilterResult.CONTINUE;
    }
    List<Integer> numbers = new ArrayList<>();
    for (Element mark : sup.select("a[href]")) {
      references.mark(mark).ifPresent(numbers::add);
    }
    if (numbers.isEmpty()) {
      references.raised(sup).ifPresent(numbers::add);
    }
    numbers.forEach(page::mark);
    boolean out = !numbers.isEmpty() || sup.hasClass("reference") || sup.text().matches("\\[.*]");
    return out ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
  }

  private FilterResult block(Element element) {
    if (!isBlock(element) || (data != null && isCell(element))) {
      if (isCell(element) && page.length() > 0) {
        int at = Math.max(0, element.sourceRange().startPos());
        page.space(at);
        page.add('|', at, 0);
        page.space(at);
      }
      return FilterResult.CONTINUE;
    }
    end(Role.PARAGRAPH);
    if (element == title) {
      one(element, Role.TITLE, null);
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (references.isListOfReferences(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("table") || tag.equals("dl")) {
      return table(element);
    }
    Optional<HtmlTables.Pair> pair = HtmlTables.labelled(element);
    if (pair.isPresent()) {
      one(pair.get().label(), Role.LABEL, null);
      lines(pair.get().label().text(), pair.get().value());
      return FilterResult.SKIP_ENTIRELY;
    }
    if (heading != null && pieces.size() > headed && UNFIT.contains(tag)) {
      // A heading that is never closed ends where its text does.
      heading = null;
    }
    if (tag.matches("h[1-6]")) {
      heading = element;
      headed = pieces.size();
    } else if (tag.equals("ul") || tag.equals("ol")) {
      list = list == null ? element : list;
    } else if (byline == null && isByline(element)) {
      byline = element;
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult table(Element table) {
    List<HtmlTables.Pair> pairs = HtmlTables.pairs(table);
    if (pairs.isEmpty()) {
      data = data == null && HtmlTables.isData(table) ? table : data;
      return FilterResult.CONTINUE;
    }
    if (title != null && title.parents().contains(table)) {
      one(title, Role.TITLE, null);
    }
    Element label = null;
    for (HtmlTables.Pair pair : pairs) {
      if (pair.label() != label) {
        label = pair.label();
        one(label, Role.LABEL, null);
      }
      lines(pair.label().text(), pair.value());
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  /// The lines of a value: several founders stand one a line.
  private void lines(String label, Element value) {
    NodeTraversor.filter(
        (node, _) -> {
          if (node instanceof TextNode text) {
            source.add(text, page);
          } else if (node instanceof Element inner) {
            if (inner.normalName().equals("sup")) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (inner.isBlock() || inner.normalName().equals("br")) {
              end(Role.VALUE);
            }
            Optional<HtmlSource.Span> address =
                inner.normalName().equals("a")
                    ? HtmlSiteLink.address(inner, label, source)
                    : Optional.empty();
            if (address.isPresent()) {
              source.add(inner.attr("href"), address.get(), page);
              return FilterResult.SKIP_ENTIRELY;
            }
          }
          return FilterResult.CONTINUE;
        },
        value);
    end(Role.VALUE);
  }

  private boolean isByline(Element element) {
    boolean hinted = element.normalName().equals("time") || HtmlHints.of(element).byline();
    return hinted
        && HtmlLength.upTo(LONGEST_MARKUP, element)
        && element.text().length() <= LONGEST_BYLINE
        && element.selectFirst("h1") == null;
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "ins", "del", "img" -> false;
      case "td", "th", "summary", "details", "legend" -> true;
      default -> element.isBlock();
    };
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBlock(element) && !(data != null && isCell(element))) {
        end(Role.PARAGRAPH);
      }
      list = element == list ? null : list;
      byline = element == byline ? null : byline;
      heading = element == heading ? null : heading;
      data = element == data ? null : data;
      link = element == link ? null : link;
    }
    return FilterResult.CONTINUE;
  }

  /// Ends the block that is being made.
  void end(Role role) {
    Role own = heading != null ? Role.HEADING : byline != null ? Role.BYLINE : role;
    end(role == Role.PARAGRAPH ? own : role, null);
  }

  private void end(Role role, @Nullable String url) {
    if (page.end(role, url)) {
      Block block = page.blocks().getLast();
      Element at = heading;
      int level = role == Role.HEADING && at != null ? at.normalName().charAt(1) - '0' : 0;
      pieces.add(new HtmlPiece(block, page.text(block), level, linked, list));
    }
    linked = 0;
    lineBreaks = 0;
  }
}
