package org.lectern.ingest.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The name of the site behind the title of a page, as in `Who we are | Oak Fund`, where the page
/// itself confirms it: by the link to its first page, by a line of copyright, or in its text.
final class HtmlSite {
  private static final int MOST_LOOKED_AT = 400;
  private static final int LONGEST = 300;
  private static final int LONGEST_NAME = 80;
  private static final String RULE = "site in the title";
  private static final Pattern PARTED = Pattern.compile("\\s+[|–—·»:•-]{1,3}\\s+");
  private static final String HOME =
      "a[href=/], a[rel=home], a[href~=^https?://[^/]+/?$], a[href~=(?i)^(?:https?://[^/]+)?[./]*(?:index|home|default)[.](?:html?|php|aspx?)$]";
  private static final String TEXT =
      "p, footer, small, address, .copyright, [id*=footer], [class*=footer]";

  private HtmlSite() {}

  /// @param title the page's `<title>`
  static Optional<HtmlStated> name(Document page, HtmlStated title) {
    String text = title.value();
    int at = -1;
    int from = 0;
    for (Matcher part = PARTED.matcher(text); part.find(); from = part.end()) {
      at = part.start();
    }
    if (at < 0) {
      return Optional.empty();
    }
    String last = text.substring(from);
    String first = text.substring(0, at);
    if (isName(last, page)) {
      return Optional.of(title.part(from, text.length(), RULE));
    }
    boolean whole = !PARTED.matcher(first).find() && isHome(first, page);
    return whole ? Optional.of(title.part(0, at, RULE)) : Optional.empty();
  }

  private static boolean isName(String name, Document page) {
    return name.length() > 2
        && name.length() <= LONGEST_NAME
        && !isHeading(name, page)
        && (isHome(name, page) || (name.indexOf(' ') > 0 && isSaid(name, page)));
  }

  private static boolean isHeading(String name, Document page) {
    Element heading = page.selectFirst("h1");
    return heading != null
        && HtmlLength.upTo(LONGEST, heading)
        && plain(heading.text()).equals(plain(name));
  }

  private static boolean isHome(String name, Document page) {
    return plain(name).length() > 4
        && page.body().select(HOME).stream()
            .limit(MOST_LOOKED_AT)
            .anyMatch(link -> HtmlLength.upTo(LONGEST, link) && isNamed(link, plain(name)));
  }

  /// A logo says the name as the text that stands for its picture.
  private static boolean isNamed(Element link, String name) {
    Element logo = link.selectFirst("img[alt]");
    return plain(link.text()).equals(name)
        || (logo != null
            && plain(logo.attr("alt")).replaceFirst(" (?:logo|home)$", "").equals(name));
  }

  /// Whether the text has the name, in its own capitals.
  private static boolean isSaid(String name, Document page) {
    boolean capital = Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
    return capital
        && page.body().select(TEXT).stream()
            .limit(MOST_LOOKED_AT)
            .anyMatch(line -> HtmlLength.upTo(5_000, line) && line.text().contains(name));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
