package org.lectern.ingest.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.ingest.reader.HtmlSource.Span;

/// A link that shows the words "Official website" beside the label of a web site: its address is
/// the value, and the words say nothing. Markdown has such links too.
final class HtmlSiteLink {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:official )?(?:web ?sites?|web ?page|site|home ?page|url|web|internet|links?)\\s*:?\\s*");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?:the )?(?:official |visit |visit the |view |go to |main )?(?:official )?(?:web ?site|web ?page|site|home ?page|link|url|here|click here)(?: link)?\\W{0,3}");
  private static final Pattern ABROAD = Pattern.compile("(?i)https?://[^\\s]{4,500}");

  private HtmlSiteLink() {}

  /// Where the address of such a link stands in the source.
  ///
  /// @param label the words before the link
  static Optional<Span> address(Element link, String label, HtmlSource source) {
    boolean site =
        LABEL.matcher(label).matches()
            && HtmlLength.upTo(200, link)
            && is(label, link.text(), link.attr("href"));
    return site ? source.value(link, "href") : Optional.empty();
  }

  /// Whether the words of a link behind a label say no more than that it leads to a web site.
  static boolean is(String label, String words, String address) {
    return LABEL.matcher(label).matches()
        && ABROAD.matcher(address.strip()).matches()
        && WORDS.matcher(words.strip()).matches();
  }
}
