package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.ingest.reader.ExtractedDocument.Block;
import org.lectern.ingest.reader.ExtractedDocument.Role;
import org.lectern.ingest.reader.HtmlSource.Span;
import org.lectern.schema.FactField;
import org.lectern.schema.WebAddress;

/// A file of Markdown: one document. Front matter states title, date, author and url; headings are
/// sections, signs go out of the text, notes are references.
final class MarkdownReader {
  /// Lines of YAML, of TOML, or an object of JSON.
  private static final Pattern FRONT =
      Pattern.compile(
          "\\ufeff?(?:---[ \\t]*\\r?\\n(?<yaml>(?:(?:[A-Za-z][\\w -]{0,60}:|[ \\t]+\\S|- |#)[^\\n]*\\n|[ \\t\\r]*\\n){1,200}?)"
              + "(?:---|\\.\\.\\.)"
              + "|\\+\\+\\+[ \\t]*\\r?\\n(?<toml>(?:[^+\\n][^\\n]*\\n|\\n){1,200}?)\\+\\+\\+"
              + "|\\{[ \\t]*\\r?\\n(?<json>(?:[ \\t]+\\S[^\\n]*\\n|[ \\t\\r]*\\n){1,200}?)\\}(?=[ \\t]*\\r?\\n\\s*[^\\s{\\[\"]))"
              + "[ \\t]*(?:\\r?\\n|$)");

  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}[ \\t]++");

  /// Two such lines above the title, one below the other, are no running text: `**Oak Fund**`,
  /// `*Elm City*`.
  private static final Pattern EMPHASISED =
      Pattern.compile("(?:(\\*{1,3}|_{1,3})[^*_]{2,120}\\1)[ \\t]*");

  /// A heading in HTML, on a line of its own.
  private static final Pattern HTML_HEADING =
      Pattern.compile("(?i)\\s*+<h([1-6])(?:\\s[^<>]{0,300})?>(?<words>[^\\n]*)</h\\1>\\s*");

  private static final Pattern ITEM =
      Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\] )?");
  private static final Pattern NOTE = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,60})]:[ \\t]*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");
  private static final String VALUE = "((?:[^\\n\\r]*[^\\n\\r \\t])?)";

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /// A key and its value; what JSON writes with a backslash is passed over.
  private static final Map<String, Pattern> KEYS =
      Map.of(
          "yaml",
          Pattern.compile("(?m)^([A-Za-z][\\w-]*+)[ \\t]*+:[ \\t]*+" + VALUE),
          "toml",
          Pattern.compile("(?m)^([A-Za-z][\\w-]*+)[ \\t]*+=[ \\t]*+" + VALUE),
          "json",
          Pattern.compile(
              "(?m)^[ \\t]++\"([A-Za-z][\\w-]*+)\"[ \\t]*+:[ \\t]*+(\"[^\"\\\\\\n]*+\")"));

  /// A value that stands on the lines below, further to the right: `title: >-`.
  private static final Pattern BLOCK = Pattern.compile("[>|][+-]?[0-9]?[+-]?(?:[ \\t]+#[^\\n]*)?");

  /// `"Reef League" # shown on the card`; in quotes a `#` begins none.
  private static final Pattern COMMENT =
      Pattern.compile("(?<value>\"[^\"]*+\"|'[^']*+'|[^\"' \t](?:[^ \t]| (?!#)|\t)*+)[ \t]+#.*");

  private static final Pattern LINES_BELOW =
      Pattern.compile("[ \\t\\r]*\\n(?<lines>(?:[ \\t]+\\S[^\\n]*+\\n|[ \\t\\r]*+\\n)++)");
  private static final Pattern SIGN =
      Pattern.compile("(?m)^#{1,6} \\S|]\\(https?://|\\*\\*\\w|^```");

  /// A first line with a line of signs below it.
  private static final Pattern UNDERLINED =
      Pattern.compile("\\s*\\S[^\\n]{2,200}\\n={3,}[ \\t]*(?:\\n|$)");

  private static final int MOST_KICKERS = 3;
  private static final int LONGEST_KICKER = 60;
  private static final int LONGEST_LETTERHEAD = 100;
  private static final int LONGEST_MENU = 240;
  private static final int LONGEST_ENTRY = 32;

  private final SourceDocument source;
  private final PageText page = new PageText();
  private final HtmlStatements statements = new HtmlStatements();
  private final Map<String, HtmlStated> front = new HashMap<>();
  private boolean titled;

  /// Whether the line before was emphasised from its beginning to its end.
  private boolean emphasised;

  private MarkdownReader(SourceDocument source) {
    this.source = source;
  }

  static Extraction read(SourceDocument source, String text, String sha256) {
    return new MarkdownReader(source).document(text, sha256);
  }

  /// Whether a text is Markdown: it has front matter, or begins with a heading, or has a heading
  /// and another sign of it.
  static boolean is(String text) {
    boolean heading =
        HEADING.matcher(text.lines().findFirst().orElse("")).lookingAt()
            || text.lines()
                .filter(line -> !line.isBlank())
                .limit(3)
                .anyMatch(line -> line.startsWith("# ") && !line.startsWith("# #"));
    boolean underlined =
        UNDERLINED.matcher(text.substring(0, Math.min(text.length(), 400))).lookingAt();
    long signs = SIGN.matcher(text).results().limit(2).count();
    boolean any = Pattern.compile("(?m)^#{1,6} \\S").matcher(text).find();
    return FRONT.matcher(text).lookingAt() || heading || underlined || (any && signs > 1);
  }

  /// Whether a text begins with an object of JSON that says what the text behind it is.
  static boolean hasObject(String text) {
    Matcher front = FRONT.matcher(text);
    return front.lookingAt() && front.start("json") >= 0;
  }

  private Extraction document(String text, String sha256) {
    Matcher front = FRONT.matcher(text);
    int from = front.lookingAt() ? front.end() : 0;
    if (from > 0) {
      String format =
          Stream.of("yaml", "toml").filter(one -> front.start(one) >= 0).findFirst().orElse("json");
      front(text, format, front.start(format), front.end(format));
    }
    FrontMatter above = new FrontMatter(from, this.front.get("title"), statements.all());
    if (above.isAboveHtml(text)) {
      return HtmlReader.read(source, text, sha256, above);
    }
    List<Span> notes = new ArrayList<>();
    lines(text, from, notes);
    MarkdownLine plain = new MarkdownLine(text, Map.of());
    for (Span note : notes) {
      plain.add(note.start(), note.end(), page);
      page.end(Role.REFERENCE, null);
    }
    return new ExtractedDocument(
        WholeFileReader.origin(source, above.url().orElse(null), sha256),
        text,
        page.page(page.blocks()),
        statements.all());
  }

  private void front(String text, String format, int start, int last) {
    // Behind "[params]" stand the keys of a table.
    int table = format.equals("toml") ? text.indexOf("\n[", start) : -1;
    int end = table < 0 ? last : Math.min(table + 1, last);
    Matcher key = KEYS.getOrDefault(format, NOTHING).matcher(text).region(start, end);
    int indent = indent(text, start, end);
    while (key.find()) {
      boolean within = format.equals("json") && indent(text, key.start(), end) > indent;
      if (within) {
        // A key of an object in the object.
        continue;
      }
      String whole = key.group(2);
      if (BLOCK.matcher(whole).matches()) {
        block(text, key, end);
        continue;
      }
      String value = format.equals("yaml") ? withoutComment(whole) : whole;
      boolean quoted =
          value.length() > 1
              && "\"'".indexOf(value.charAt(0)) >= 0
              && value.charAt(0) == value.charAt(value.length() - 1);
      int inset = quoted ? 1 : 0;
      String bare = value.substring(inset, value.length() - inset);
      Span span = new Span(key.start(2) + inset, key.start(2) + value.length() - inset);
      String name = key.group(1).toLowerCase(Locale.ROOT);
      if (!bare.isBlank()) {
        state(name, new HtmlStated(bare, "front matter " + name, span), text);
      }
    }
    new FrontMatterOrganization(front, statements).state();
  }

  private static String withoutComment(String value) {
    Matcher comment = COMMENT.matcher(value);
    return comment.matches() ? comment.group("value").stripTrailing() : value;
  }

  /// How far the first word at or after `from` stands from the beginning of its line.
  private static int indent(String text, int from, int end) {
    int begin = from;
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      begin = text.charAt(at) == '\n' ? at + 1 : begin;
      at++;
    }
    return at - begin;
  }

  private void block(String text, Matcher key, int end) {
    Matcher below = LINES_BELOW.matcher(text).region(key.end(), end);
    if (!below.lookingAt() || below.group("lines").isBlank()) {
      return;
    }
    String lines = below.group("lines");
    int from = below.start("lines") + lines.length() - lines.stripLeading().length();
    Span span = new Span(from, below.start("lines") + lines.stripTrailing().length());
    String value = lines.strip().replaceAll("\\s+", " ");
    String name = key.group(1).toLowerCase(Locale.ROOT);
    state(name, new HtmlStated(value, "front matter " + name, span), text);
  }

  private void state(String name, HtmlStated value, String text) {
    front.putIfAbsent(name, value);
    switch (name) {
      case "title" -> {
        statements.text(FactField.TITLE, value);
        for (int at = value.span().start(); at < value.span().end(); at++) {
          page.add(text.charAt(at), at, 1);
        }
        titled = page.end(Role.TITLE, null);
      }
      case "author" -> statements.text(FactField.BYLINE, value);
      case "publisher" -> statements.text(FactField.PUBLISHER, value);
      case "date", "published" -> statements.published(value);
      case "url", "canonical", "canonical_url", "permalink" -> {
        if (WebAddress.canonical(value.value()).isPresent()) {
          statements.text(FactField.URL, value);
        }
      }
      default -> {}
    }
  }

  private void lines(String text, int from, List<Span> notes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (Matcher note = Pattern.compile("(?m)^" + NOTE).matcher(text); note.find(); ) {
      numbers.putIfAbsent(note.group(1), numbers.size() + 1);
    }
    MarkdownReferences references =
        numbers.isEmpty() ? MarkdownReferences.of(text, from) : MarkdownReferences.of("", 0);
    for (int i = 1; i <= references.entries().size(); i++) {
      numbers.put(MarkdownLine.PLAIN + i, i);
    }
    notes.addAll(references.entries());
    MarkdownLine inline = new MarkdownLine(text, numbers);
    int end;
    for (int at = from; at < text.length(); at = end + 1) {
      end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (references.covers(at)) {
        page.end(Role.PARAGRAPH, null);
      } else if (MarkdownTable.begins(text, text.substring(at, end), end + 1)) {
        page.end(Role.PARAGRAPH, null);
        MarkdownTable table = MarkdownTable.at(text, at);
        table.add(inline, page);
        end = table.end() - 1;
      } else {
        line(text, at, end, inline, notes);
      }
    }
    page.end(Role.PARAGRAPH, null);
  }

  private void line(String text, int at, int end, MarkdownLine inline, List<Span> notes) {
    String line = text.substring(at, end).stripTrailing();
    Matcher heading = HEADING.matcher(line);
    Matcher note = NOTE.matcher(line);
    Matcher item = ITEM.matcher(line);
    Matcher html = HTML_HEADING.matcher(line);
    if (page.length() > 0 && UNDERLINE.matcher(line).matches()) {
      heading();
    } else if (line.isBlank() || isRule(line) || line.strip().startsWith("```")) {
      page.end(Role.PARAGRAPH, null);
    } else if (heading.lookingAt()) {
      page.end(Role.PARAGRAPH, null);
      inline.add(at + heading.end(), at + headingEnd(line, heading.end()), page);
      heading();
    } else if (html.matches()) {
      page.end(Role.PARAGRAPH, null);
      inline.add(at + html.start("words"), at + html.end("words"), page);
      heading();
    } else if (note.lookingAt()) {
      page.end(Role.PARAGRAPH, null);
      notes.add(new Span(at + note.end(), at + line.length()));
    } else {
      boolean listed = item.lookingAt();
      boolean strong =
          !titled && page.blocks().size() <= MOST_KICKERS && EMPHASISED.matcher(line).matches();
      if (listed || (strong && emphasised)) {
        page.end(Role.PARAGRAPH, null);
      }
      int quote = line.startsWith(">") ? 1 : 0;
      if (isBroken(text, at)) {
        inline.lineBreak(at, !listed && quote == 0, page);
      }
      page.space(at);
      inline.addParagraphs(at + (listed ? item.end() : quote), at + line.length(), page);
      emphasised = strong;
    }
  }

  /// Whether two spaces or a backslash stand at the end of the line before: a break that is shown.
  private static boolean isBroken(String text, int at) {
    int end = at > 0 && text.charAt(at - 1) == '\n' ? at - 1 : 0;
    end = end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    return end > 1 && (text.startsWith("  ", end - 2) || text.charAt(end - 1) == '\\');
  }

  /// Where a heading ends before the signs that may close it.
  private static int headingEnd(String line, int start) {
    int end = line.length();
    while (end > start && line.charAt(end - 1) == '#') {
      end--;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// A line across the page, or the one below the head of a table.
  private static boolean isRule(String line) {
    char sign = line.strip().charAt(0);
    boolean across = "-*_".indexOf(sign) >= 0 && line.length() - line.stripLeading().length() <= 3;
    boolean table = line.lastIndexOf('|') > 0;
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      across &= c == sign || isSpace(c);
      table &= isSpace(c) || c == '|' || c == ':' || c == '-';
      signs += c == sign ? 1 : 0;
    }
    return table || (across && signs >= 3);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /// The first heading is the title, with no more than the kind of page or its site above it.
  private void heading() {
    boolean first = !titled && page.blocks().stream().allMatch(this::isKicker);
    first &= page.blocks().size() <= MOST_KICKERS;
    titled |= page.end(first ? Role.TITLE : Role.HEADING, null) && first;
  }

  private boolean isKicker(Block block) {
    int length = block.end() - block.start();
    return block.role() == Role.PARAGRAPH
        && (length <= LONGEST_KICKER
            || (length <= LONGEST_LETTERHEAD && !page.text(block).endsWith("."))
            || (length <= LONGEST_MENU && isMenu(block)));
  }

  /// `Home | Mission & Values | News`.
  private boolean isMenu(Block block) {
    String[] entries = page.text(block).split(" [|·•»›] ", -1);
    return entries.length > 2 && Stream.of(entries).allMatch(one -> one.length() <= LONGEST_ENTRY);
  }
}
