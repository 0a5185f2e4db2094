package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The title of a page: the heading that its `<title>` or `og:title` repeats, else its only
/// first-level heading; without one what the head says.
///
/// @param heading the heading that is the title
/// @param stated what the head says, where there is no such heading
record HtmlTitle(@Nullable Element heading, @Nullable HtmlStated stated) {
  private static final Pattern SEPARATOR = Pattern.compile(" (?:[|–—·»:-]|::|//|>>) (?=\\S)");
  private static final int MOST_HEADINGS = 50;
  private static final int LONGEST = 2_000;

  /// Between the title of a page and the name of its site.
  static final Pattern PARTED = Pattern.compile("\\s+[|–—·»:-]+\\s+|:\\s+");

  /// @param front what the front matter gives as the title; `null` where it gives none
  static HtmlTitle of(Document page, List<HtmlStated> head, @Nullable HtmlStated front) {
    List<HtmlStated> said = front == null ? head : List.of(front);
    List<Element> first = headings(page, "h1");
    for (String level : List.of("h1", "h2", "h3")) {
      for (Element heading : headings(page, level)) {
        String words = plain(heading.text());
        boolean repeated = said.stream().anyMatch(title -> repeats(title.value(), words));
        if (words.length() > 2 && repeated && !isLogo(heading, page)) {
          return new HtmlTitle(heading, null);
        }
      }
    }
    if (front != null) {
      return new HtmlTitle(null, front);
    }
    List<Element> own = first.stream().filter(heading -> !isLogo(heading, page)).toList();
    return own.size() == 1
        ? new HtmlTitle(own.getFirst(), null)
        : new HtmlTitle(null, said.isEmpty() ? null : bare(said.getFirst(), page));
  }

  private static List<Element> headings(Document page, String level) {
    List<Element> headings = new ArrayList<>();
    for (Element heading : page.body().select(level)) {
      if (headings.size() < MOST_HEADINGS
          && HtmlLength.upTo(LONGEST, heading)
          && !heading.text().isBlank()
          && heading.closest("nav, footer, aside") == null) {
        headings.add(heading);
      }
    }
    return headings;
  }

  /// A heading that is the site's name and leads to its first page.
  private static boolean isLogo(Element heading, Document page) {
    Element link = heading.selectFirst("a[href]");
    boolean home =
        link != null
            && link.text().length() > heading.text().length() - 3
            && link.attr("href").matches("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
    String site = page.select("meta[property=og:site_name]").attr("content");
    boolean named = !site.isBlank() && plain(site).equals(plain(heading.text()));
    return (home || named) && !plain(page.title()).equals(plain(heading.text()));
  }

  /// Whether a title is these words, with or without the name of the site.
  private static boolean repeats(String title, String words) {
    return plain(title).startsWith(words + " ")
        || plain(title).equals(words)
        || PARTED.splitAsStream(title).anyMatch(part -> plain(part).equals(words));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// A title without the name of the site after it.
  private static HtmlStated bare(HtmlStated title, Document page) {
    String site = plain(page.select("meta[property=og:site_name]").attr("content"));
    String text = title.value();
    int end = -1;
    int behind = -1;
    for (Matcher sign = SEPARATOR.matcher(text); sign.find(); behind = sign.end() - 1) {
      end = sign.start();
    }
    boolean other = !site.isEmpty() && end > 0 && !plain(text.substring(behind)).equals(site);
    return end <= 0 || other ? title : title.start(end);
  }
}
