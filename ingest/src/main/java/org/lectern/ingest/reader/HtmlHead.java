package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lectern.ingest.reader.HtmlSource.Span;
import org.lectern.schema.WebAddress;

/// What the `meta`, `link` and `title` elements of a page say.
final class HtmlHead {
  private static final String SAVED = "saved from url=";

  private final Document page;
  private final HtmlSource source;
  private final Map<String, List<HtmlStated>> metas = new HashMap<>();

  HtmlHead(Document page, HtmlSource source) {
    this.page = page;
    this.source = source;
    for (Element meta : page.select("meta[content]")) {
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(key).strip();
        if (!name.isEmpty()) {
          attribute(meta, "content", "meta " + name)
              .ifPresent(value ->
                  metas
                      .computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                      .add(value));
        }
      }
    }
  }

  private Optional<HtmlStated> attribute(Element element, String name, String rule) {
    String value = element.attr(name).strip();
    return value.isEmpty()
        ? Optional.empty()
        : source.value(element, name).map(span -> new HtmlStated(value, rule, trimmed(span)));
  }

  /// Characters without the white space around them.
  private Span trimmed(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end - 1 && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    while (end > start + 1 && Character.isWhitespace(source.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// The first value of these names, in the order of the names.
  Optional<HtmlStated> meta(String... names) {
    for (String name : names) {
      for (HtmlStated value : metas.getOrDefault(name, List.of())) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /// What the head gives as the page's title.
  List<HtmlStated> titles() {
    List<HtmlStated> titles = new ArrayList<>();
    meta("og:title").ifPresent(titles::add);
    meta("dc.title", "dcterms.title", "citation_title", "twitter:title").ifPresent(titles::add);
    Element title = page.head().selectFirst("title");
    if (title != null && title.childNodeSize() > 0) {
      Node node = title.childNode(0);
      String value = page.title();
      if (node instanceof TextNode && !value.isBlank()) {
        source
            .whole(node)
            .map(this::trimmed)
            .ifPresent(span -> titles.add(new HtmlStated(value, "element title", span)));
      }
    }
    return titles;
  }

  /// The name of the site in the title of the page.
  Optional<HtmlStated> site() {
    return titles().stream()
        .filter(title -> title.rule().startsWith("element"))
        .findFirst()
        .flatMap(title -> HtmlSite.name(page, title));
  }

  /// The page's own address. Some sites give their first page's as the canonical one of all.
  Optional<HtmlStated> url() {
    Element link = page.selectFirst("link[rel=canonical]");
    Optional<HtmlStated> canonical =
        link == null
            ? Optional.empty()
            : attribute(link, "href", "link canonical").filter(HtmlHead::isAddress);
    Optional<HtmlStated> graph = meta("og:url").filter(HtmlHead::isAddress);
    if (canonical.isPresent() && graph.isPresent() && isRoot(canonical.get())) {
      return graph;
    }
    return canonical.or(() -> graph).or(this::saved);
  }

  private static boolean isAddress(HtmlStated value) {
    return WebAddress.canonical(value.value()).isPresent();
  }

  private static boolean isRoot(HtmlStated url) {
    return url.value().matches("https?://[^/]+/?");
  }

  /// Browsers write the address of a page into a comment when they save it.
  private Optional<HtmlStated> saved() {
    for (Node node : page.childNodes()) {
      if (node instanceof Comment comment && comment.getData().contains(SAVED)) {
        int at = comment.getData().indexOf("http");
        String address = at < 0 ? "" : comment.getData().substring(at).strip();
        int start = source.text().indexOf(address);
        if (!address.isEmpty() && start >= 0 && WebAddress.canonical(address).isPresent()) {
          Span span = new Span(start, start + address.length());
          return Optional.of(new HtmlStated(address, "comment saved from url", span));
        }
      }
    }
    return Optional.empty();
  }

  Optional<HtmlStated> language() {
    Element html = page.selectFirst("html[lang]");
    return (html == null ? Optional.<HtmlStated>empty() : attribute(html, "lang", "html lang"))
        .or(() -> meta("dc.language", "dcterms.language", "og:locale"))
        .filter(code -> code.value().matches("(?i)[a-z]{2,3}(?:[-_].*)?"))
        .map(code -> code.start(code.value().matches("[A-Za-z]{3}(?:[-_].*)?") ? 3 : 2));
  }
}
