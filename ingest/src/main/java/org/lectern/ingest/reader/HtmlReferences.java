package org.lectern.ingest.reader;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.WebAddress;

/// The lists of references of a page, and the marks in its text that point to them.
final class HtmlReferences {
  private static final int MOST_LISTS = 1000;
  private static final int LONGEST_MARK = 200;
  private static final Pattern MARK = Pattern.compile("\\s*\\W?\\[?\\(?(\\d{1,3})\\)?\\]?\\W?\\s*");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?i)(?:cite[_-]?note|_?ftn|fn|footnote|endnote|_?edn|note|ref)[\\w.:-]*\\d.*");
  private static final Pattern BACK =
      Pattern.compile("(?i)#(?:cite[_-]?ref|_?ftnref|fnref|_?ednref|footnote-?ref|ref|back).*");
  private static final Set<String> HEADINGS =
      Set.of(
          "references",
          "notes",
          "footnotes",
          "endnotes",
          "sources",
          "citations",
          "works cited",
          "notes and references",
          "references and notes");

  private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Integer> targets = new HashMap<>();
  private final Map<Element, Boolean> lists = new LinkedHashMap<>();

  private HtmlReferences() {}

  static HtmlReferences of(Element body) {
    HtmlReferences references = new HtmlReferences();
    for (Element list : body.select("ol, ul").stream().limit(MOST_LISTS).toList()) {
      boolean inside = list.parents().stream().anyMatch(references.lists::containsKey);
      if (!inside && isList(list)) {
        references.take(list);
      }
    }
    return references;
  }

  private static boolean isList(Element list) {
    List<Element> items = list.children();
    if (items.isEmpty()) {
      return false;
    }
    long noted = items.stream().filter(item -> ITEM.matcher(item.id()).matches()).count();
    if (noted * 2 > items.size()) {
      return true;
    }
    Element parent = list.parent();
    boolean named =
        HtmlHints.of(list).references() || (parent != null && HtmlHints.of(parent).references());
    return list.normalName().equals("ol") && (named || isHeading(before(list)));
  }

  /// What stands before a list, or before the box that holds nothing else.
  private static @Nullable Element before(Element list) {
    Element at = list;
    while (at != null && at.previousElementSibling() == null) {
      at = at.parent();
    }
    Element before = at == null ? null : at.previousElementSibling();
    return before != null && before.normalName().equals("div") && before.childrenSize() > 0
        ? before.child(0)
        : before;
  }

  private static boolean isHeading(@Nullable Element element) {
    String text =
        element == null || !HtmlLength.upTo(LONGEST_MARK, element)
            ? ""
            : element.text().toLowerCase(Locale.ROOT).strip();
    return HEADINGS.contains(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
  }

  private void take(Element list) {
    lists.put(list, true);
    for (Element item : list.children()) {
      if (item.normalName().equals("li") && !item.text().isBlank()) {
        int number = numbers.size() + 1;
        numbers.put(item, number);
        for (Element named : item.select("[id], a[name]")) {
          targets.putIfAbsent(named.id(), number);
          targets.putIfAbsent(named.attr("name"), number);
        }
        targets.remove("");
      }
    }
  }

  /// The lists, in the order of the page.
  Iterable<Element> lists() {
    return lists.keySet();
  }

  boolean isListOfReferences(Element element) {
    return lists.containsKey(element);
  }

  boolean isItem(Element element) {
    return numbers.containsKey(element);
  }

  /// The number of the reference that a link points to.
  OptionalInt mark(Element link) {
    String href = link.attr("href");
    int hash = href.indexOf('#');
    Integer number = hash < 0 ? null : targets.get(href.substring(hash + 1));
    return number != null
            && HtmlLength.upTo(LONGEST_MARK, link)
            && MARK.matcher(link.text()).matches()
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  /// The number in a raised mark that is no link.
  OptionalInt raised(Element sup) {
    Matcher mark = MARK.matcher(sup.text());
    int number = mark.matches() ? Integer.parseInt(mark.group(1)) : 0;
    return number >= 1 && number <= numbers.size() ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /// Whether an element of a reference leads back to the text.
  static boolean isBack(Element element) {
    return element.hasClass("mw-cite-backlink")
        || element.hasClass("footnote-backref")
        || (element.normalName().equals("a")
            && (BACK.matcher(element.attr("href")).matches()
                || (HtmlLength.upTo(LONGEST_MARK, element)
                    && element.text().matches("[\\^↑↩︎\\s]+"))));
  }

  /// Where the first link of a reference leads.
  static @Nullable String url(Element item) {
    return item.select("a[href]").stream()
        .map(link -> link.attr("href").strip())
        .filter(href -> WebAddress.canonical(href).isPresent())
        .findFirst()
        .orElse(null);
  }
}
