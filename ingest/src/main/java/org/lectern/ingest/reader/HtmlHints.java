package org.lectern.ingest.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the class and the id of an element say about it, word by word: `site-footer` has the word
/// `footer`, `relatedPosts` the word `related`.
final class HtmlHints {
  private static final Pattern WORD = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])");

  /// Never text of the document, whatever its size.
  private static final Set<String> FURNITURE =
      words(
          "nav navbar navigation topnav subnav breadcrumb breadcrumbs menu submenu sidebar footer "
              + "colophon masthead cookie cookies consent gdpr ccpa onetrust comments commentlist "
              + "respond disqus livefyre pagination pager toolbar catlinks printfooter navbox "
              + "editsection noprint jumplinks skiplink outbrain taboola addtoany sharedaddy "
              + "addthis popup modal lightbox");

  /// Not text of the document, unless most of the page stands in it.
  private static final Set<String> ASIDE =
      words(
          "aside share sharing social socials sharebar related recirc recirculation recommended "
              + "recommendations promo promos promotion advert adverts advertisement advertising ad "
              + "ads adslot adsbygoogle sponsored newsletter newsletters subscribe subscription "
              + "signup banner comment skip tagcloud taglist cta trending popular mostread paywall "
              + "login search searchform searchbox toc widget widgets overlay dropdown topbar "
              + "flyout offcanvas donate authorbox credits copyright");

  private static final Set<String> PHRASES =
      Set.of(
          "author bio",
          "author box",
          "about author",
          "about the author",
          "post tags",
          "entry tags",
          "article tags",
          "tags links",
          "cat links",
          "read next",
          "read more",
          "more from",
          "more stories",
          "you may",
          "up next",
          "post nav",
          "entry footer",
          "screen reader",
          "visually hidden",
          "sr only",
          "element invisible",
          "site header",
          "global header",
          "site info",
          "site branding",
          "print only",
          "back top",
          "to top",
          "jump to",
          "edit section",
          "mw jump",
          "action bar",
          "follow us",
          "latest news",
          "latest posts",
          "recent posts",
          "most read",
          "photo credit",
          "language switcher",
          "lang switcher",
          "site title",
          "site tagline",
          "article tools",
          "post meta footer");

  private static final Set<String> BYLINE =
      words("byline author dateline pubdate timestamp published date postdate postmeta datetime");
  private static final Set<String> BYLINE_PHRASES =
      Set.of("entry meta", "post meta", "article meta", "entry date", "post date", "posted on");

  private final Set<String> words;
  private final String phrase;

  private HtmlHints(String printed) {
    String[] parts =
        Arrays.stream(WORD.split(printed))
            .filter(part -> !part.isEmpty())
            .map(part -> part.toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    words = new HashSet<>(Arrays.asList(parts));
    phrase = " " + String.join(" ", parts) + " ";
  }

  private static final Set<String> HEADINGS = words("h1 h2 h3 h4 h5 h6");

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  static HtmlHints of(Element element) {
    StringBuilder printed = new StringBuilder();
    for (String name : element.classNames()) {
      // WordPress puts the categories and tags of a post into its class.
      if (!name.startsWith("category-") && !name.startsWith("tag-") && name.length() < 80) {
        printed.append(name).append(" , ");
      }
    }
    boolean heading = HEADINGS.contains(element.normalName());
    printed.append(heading || element.id().length() > 80 ? "" : element.id());
    return new HtmlHints(printed.toString());
  }

  boolean furniture() {
    return has(FURNITURE);
  }

  boolean aside() {
    return has(ASIDE) || hasPhrase(PHRASES);
  }

  boolean byline() {
    return has(BYLINE) || hasPhrase(BYLINE_PHRASES);
  }

  boolean infobox() {
    return words.contains("infobox") || phrase.contains(" fact box ") || words.contains("factbox");
  }

  /// Whether it is a column beside the text.
  boolean column() {
    return words.contains("sidebar");
  }

  boolean references() {
    return words.contains("references")
        || words.contains("reflist")
        || words.contains("footnotes")
        || words.contains("endnotes")
        || words.contains("citations");
  }

  private boolean has(Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  private boolean hasPhrase(Set<String> some) {
    return !phrase.isBlank() && some.stream().anyMatch(one -> phrase.contains(" " + one + " "));
  }
}
