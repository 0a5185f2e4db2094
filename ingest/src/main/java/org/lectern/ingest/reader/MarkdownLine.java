package org.lectern.ingest.reader;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.lectern.ingest.reader.ExtractedDocument.Role;

/// The characters of a line of Markdown without its signs: emphasis, code, links, images, notes.
///
/// @param source the decoded file
/// @param notes the numbers of the notes by their names
record MarkdownLine(String source, Map<String, Integer> notes) {
  /// Where a link leads, with a title.
  private static final String TARGET = "\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,300}\")?\\)";

  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,500})](?:" + TARGET + "|\\[[^\\]]{0,200}])");

  /// A picture that leads somewhere: `[![Logo](logo.png)](https://…)`.
  private static final Pattern PICTURE =
      Pattern.compile("\\[!\\[[^\\[\\]]{0,500}]" + TARGET + "]" + TARGET);

  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,60})]");
  private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})](?![\\[(:])");

  /// Before the number of an entry that is no footnote of Markdown's own.
  static final String PLAIN = "#";

  private static final Pattern ADDRESS =
      Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,2000})>");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,24}|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");

  /// Before and behind which other paragraphs stand.
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?i)</?(?:p|div|li|ul|ol|dl|dt|dd|table|tr|section|article|aside|header|footer|nav|main|blockquote|center|figure|figcaption|h[1-6])(?=[\\s/>]).*");

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\b");

  /// What may stand before the first letter of a line.
  private static final String EMPHASIS = " \t\r\n*_[";

  private static final int LONGEST_COMMENT = 2_000;
  private static final String SIGNS = "\\`*_{}[]()#+-.!~|<>\"'";

  /// Adds the characters `[start, end)` to one block.
  void add(int start, int end, PageText into) {
    add(start, end, into, false);
  }

  /// Adds the characters `[start, end)`, which tags of HTML may part into paragraphs.
  void addParagraphs(int start, int end, PageText into) {
    add(start, end, into, true);
  }

  private void add(int start, int end, PageText into, boolean parted) {
    int at = start;
    while (at < end) {
      char c = source.charAt(at);
      int next =
          switch (c) {
            case '!', '[' -> bracket(at, end, into);
            case '<' -> angle(at, end, into, parted);
            case '\\' -> escape(at, end, into);
            case '&' -> entity(at, end, into);
            case '*', '_', '`', '~' -> sign(at, start, end);
            default -> at;
          };
      if (next == at) {
        into.add(c, at, 1);
        next++;
      }
      at = next;
    }
  }

  private int bracket(int at, int end, PageText into) {
    Matcher note = NOTE.matcher(source).region(at, end);
    if (note.lookingAt() && notes.containsKey(note.group(1))) {
      into.mark(notes.getOrDefault(note.group(1), 1));
      return note.end();
    }
    Matcher mark = MARK.matcher(source).region(at, end).useTransparentBounds(true);
    if (mark.lookingAt() && notes.containsKey(PLAIN + mark.group(1))) {
      into.mark(notes.getOrDefault(PLAIN + mark.group(1), 1));
      return mark.end();
    }
    Matcher picture = PICTURE.matcher(source).region(at, end);
    if (picture.lookingAt()) {
      into.space(at);
      return picture.end();
    }
    Matcher link = LINK.matcher(source).region(at, end);
    if (!link.lookingAt()) {
      return at;
    }
    if (source.charAt(at) == '!') {
      // What a picture shows is no text of the page.
      into.space(at);
    } else {
      add(link.start(1), link.end(1), into);
    }
    return link.end();
  }

  private int angle(int at, int end, PageText into, boolean parted) {
    Matcher address = ADDRESS.matcher(source).region(at, end);
    if (address.lookingAt()) {
      for (int i = address.start(1); i < address.end(1); i++) {
        into.add(source.charAt(i), i, 1);
      }
      return address.end();
    }
    if (source.startsWith("<!--", at)) {
      int closed = source.indexOf("-->", at + 4, Math.min(end, at + LONGEST_COMMENT));
      return closed < 0 ? at : closed + 3;
    }
    Matcher tag = TAG.matcher(source).region(at, end);
    if (!tag.lookingAt()) {
      return at;
    }
    if (parted && BLOCK.matcher(tag.group()).matches()) {
      into.end(Role.PARAGRAPH, null);
    } else if (BREAK.matcher(tag.group()).lookingAt()) {
      lineBreak(tag.end(), parted, into);
    }
    return tag.end();
  }

  /// Ends the line before a break that ends an entry.
  void lineBreak(int next, boolean parted, PageText into) {
    int behind = next;
    while (behind < source.length() && EMPHASIS.indexOf(source.charAt(behind)) >= 0) {
      behind++;
    }
    int first = behind < source.length() ? source.codePointAt(behind) : 0;
    if (parted && LineBreak.endsLine(into.begun(LineBreak.LONGEST), first)) {
      into.end(Role.PARAGRAPH, null);
    } else {
      into.space(next);
    }
  }

  /// What only begins like a name of one, as `&notaname;` does, stays: as in an attribute of HTML.
  private int entity(int at, int end, PageText into) {
    Matcher entity = ENTITY.matcher(source).region(at, end);
    if (!entity.lookingAt()) {
      return at;
    }
    String decoded = Parser.unescapeEntities(entity.group(), true);
    if (decoded.equals(entity.group())) {
      return at;
    }
    into.add(decoded, at, entity.group().length());
    return entity.end();
  }

  private int escape(int at, int end, PageText into) {
    if (at + 1 >= end || SIGNS.indexOf(source.charAt(at + 1)) < 0) {
      return at;
    }
    into.add(source.charAt(at + 1), at, 2);
    return at + 2;
  }

  /// Signs of emphasis stand at one side of a word; `snake_case` and `2 * 3` have none.
  private int sign(int at, int start, int end) {
    int to = at;
    while (to < end && source.charAt(to) == source.charAt(at)) {
      to++;
    }
    boolean before = at > start && Character.isLetterOrDigit(source.charAt(at - 1));
    boolean after = to < end && Character.isLetterOrDigit(source.charAt(to));
    boolean spaced =
        (at == start || source.charAt(at - 1) == ' ') && (to == end || source.charAt(to) == ' ');
    boolean inside = before && after && source.charAt(at) == '_';
    boolean single = source.charAt(at) == '~' && to - at < 2;
    return inside || spaced || single ? at : to;
  }
}
