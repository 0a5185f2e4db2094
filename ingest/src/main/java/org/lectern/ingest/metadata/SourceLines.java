package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.organization.Website;

/// What the source of a page holds beside the text that it shows: the values of its front matter,
/// the description of its head, the words that stand for pictures, the addresses that it links to.
final class SourceLines {
  /// Longer sources are looked at up to here.
  private static final int LONGEST = 60_000;

  private static final QuickPattern FRONT_MATTER =
      QuickPattern.compile("(?s)\\A\\ufeff?(?<mark>---|\\+\\+\\+)\\s*\\n(?<lines>.*?)\\n\\k<mark>");
  private static final QuickPattern VALUE =
      QuickPattern.compile(
          "(?m)^ *+-?+ *+(?<key>[\\w-]{2,30}): +[\"']?(?<value>\\p{Lu}[^\\n]{2,300}?)[\"']?\\s*$|^ +(?<more>\\p{Lu}[^\\n:]{20,300})$");
  private static final QuickPattern DESCRIPTION =
      QuickPattern.compile(
          "(?is)<meta\\s[^>]{0,200}?(?:name|property)\\s*=\\s*[\"']?(?:description|og:description|author|copyright|og:site_name|application-name|keywords|twitter:title|og:title)[\"']?[^>]{0,80}?content\\s*=\\s*(?:\"(?<double>[^\">]{3,400})\"|'(?<single>[^'>]{3,400})')");
  private static final QuickPattern TITLE =
      QuickPattern.compile("(?is)<title[^>]{0,80}>\\s*+(?<title>[^\\s<][^<]{2,300}+)</title>");
  private static final QuickPattern PICTURE =
      QuickPattern.compile(
          "(?i)(?:\\balt\\s*=\\s*\"(?<alt>[^\"<>]{4,100})\"|!\\[(?<mark>[^\\]\\n]{4,100})\\])");
  private static final QuickPattern ADDRESS =
      QuickPattern.compile(
          "(?i)(?:https?:)?//(?:www\\.)?(?<host>[\\w.-]{4,60})(?<path>/@?[\\w.-]{3,40})?");

  private final String source;

  /// @param source the whole of it; what is long is looked at in its beginning
  SourceLines(String source) {
    this.source = source.substring(0, Math.min(LONGEST, source.length()));
  }

  /// A piece of the source: half-open `[start, end)` there.
  record Found(String text, int start, int end) {}

  /// The beginning of the source up to the end of its front matter; empty where it has none.
  String frontMatter() {
    QuickMatcher front = FRONT_MATTER.matcher(source);
    return front.find() ? source.substring(0, front.end()) : "";
  }

  /// What describes the page: front matter and head.
  List<Found> descriptions() {
    List<Found> found = new ArrayList<>();
    QuickMatcher front = FRONT_MATTER.matcher(source);
    if (front.find()) {
      QuickMatcher value = VALUE.matcher(source).region(front.start("lines"), front.end("lines"));
      while (value.find()) {
        String group = value.start("value") >= 0 ? "value" : "more";
        found.add(new Found(value.group(group), value.start(group), value.end(group)));
      }
    }
    if (source.indexOf('<') >= 0) {
      QuickMatcher meta = DESCRIPTION.matcher(source);
      while (meta.find()) {
        String group = meta.start("double") >= 0 ? "double" : "single";
        found.add(new Found(meta.group(group), meta.start(group), meta.end(group)));
      }
    }
    return found;
  }

  /// The title in the head, which may name the site beside the page.
  List<Found> titles() {
    if (source.indexOf('<') < 0) {
      return List.of();
    }
    QuickMatcher title = TITLE.matcher(source);
    return title.find()
        ? List.of(new Found(title.group("title"), title.start("title"), title.end("title")))
        : List.of();
  }

  /// What stands for pictures.
  List<Found> pictures() {
    List<Found> found = new ArrayList<>();
    QuickMatcher picture = PICTURE.matcher(source);
    while (picture.find()) {
      String group = picture.start("alt") >= 0 ? "alt" : "mark";
      found.add(new Found(picture.group(group), picture.start(group), picture.end(group)));
    }
    return found;
  }

  /// The hosts that are linked to, and the names of accounts behind those that many share.
  List<String> links() {
    List<String> links = new ArrayList<>();
    QuickMatcher address = ADDRESS.matcher(source);
    while (address.find()) {
      String host = address.group("host").toLowerCase(Locale.ROOT);
      if (Website.host(host).isPresent()) {
        links.add(host);
      } else if (address.group("path") != null) {
        links.add(address.group("path").substring(1).toLowerCase(Locale.ROOT).replace("@", ""));
      }
    }
    return links.stream().distinct().toList();
  }
}
