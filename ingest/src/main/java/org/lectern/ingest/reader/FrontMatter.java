package org.lectern.ingest.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.FactField;

/// What stands above the text of a file, and states something about it. The text below is Markdown,
/// or the HTML of a page.
///
/// @param end where the text begins
/// @param title `null` where none is stated
record FrontMatter(int end, @Nullable HtmlStated title, List<Stated> stated) {
  static final FrontMatter NONE = new FrontMatter(0, null, List.of());

  private static final Pattern GAP = Pattern.compile("\\n[ \\t\\r]*+\\n\\s*+");

  /// What a site's generator fills in, before the first element.
  private static final Pattern FILLED_IN =
      Pattern.compile(
          "(?s)(?:\\s*+(?:\\{%.{0,300}?%}|\\{\\{.{0,300}?}}|\\{#.{0,300}?#})){0,20}+\\s*+");

  /// A heading, an entry of a list or emphasis of Markdown.
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)^(?:#{1,6} |[-*+] |\\d{1,3}\\. )\\S|]\\(\\S|\\*\\*\\w");

  /// At most one in so many characters stands in parts that begin with no element.
  private static final int LEAST_MARKED = 4;

  FrontMatter {
    stated = List.copyOf(stated);
  }

  Optional<String> url() {
    return stated.stream()
        .map(Stated::value)
        .filter(value -> value.field() == FactField.URL)
        .map(FactValue::value)
        .findFirst();
  }

  /// Whether the text is a page of HTML: it begins with an element, as most of its parts do, and
  /// has no sign of Markdown.
  boolean isAboveHtml(String text) {
    Matcher before = FILLED_IN.matcher(text).region(end, text.length());
    int from = before.lookingAt() ? before.end() : end;
    boolean begins = Format.HTML.matcher(text).region(from, text.length()).lookingAt();
    if (end == 0 || !begins || MARKDOWN.matcher(text).region(from, text.length()).find()) {
      return false;
    }
    int bare = 0;
    for (String part : GAP.split(text.substring(from), -1)) {
      boolean marked = part.isEmpty() || "<{".indexOf(part.charAt(0)) >= 0;
      bare += marked ? 0 : part.length();
    }
    return bare * LEAST_MARKED < text.length() - from;
  }
}
