package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;
import org.lectern.schema.WebAddress;

/// What an entry of a list of references says of the work that it cites, in the usual styles:
/// `Author. “Title.” Publisher. Date.`, `Author (Date). "Title". Publisher`, `Title. Publisher.
/// Date.`, `[Title](address), Publisher`. What is not told apart is not stated.
///
/// @param title without quotation marks and the punctuation at its end
/// @param publisher as printed
/// @param published a day, month or year
record CitedWork(
    @Nullable String title, @Nullable String publisher, @Nullable PartialDate published) {
  private static final CitedWork NONE = new CitedWork(null, null, null);
  private static final int LONGEST_ENTRY = 2_000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_PUBLISHER = 80;
  private static final int MOST_WORDS = 35;

  private static final QuickPattern MARKDOWN_LINK =
      QuickPattern.compile("\\[([^\\[\\]]{2,300}+)]\\((?:https?:)?//[^()\\s]++\\)");

  private static final QuickPattern YEAR_FIRST = QuickPattern.compile("(\\d{4}), (\\p{Lu}.*)");
  private static final QuickPattern AUTHOR_DATE =
      QuickPattern.compile("^[^(]{3,150}+\\(([^()]{4,30}+)\\)[.:]? +(?=\\S)");
  private static final QuickPattern SEE =
      QuickPattern.compile("(?i)^(?:see(?:,? (?:also|for example|e\\.g\\.))?[:,]?|cf\\.) +");

  /// A person with the family name first, others after.
  private static final QuickPattern AUTHOR =
      QuickPattern.compile(
          "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?, (?:\\p{Lu}[\\p{L}.'’-]* ?){1,3}(?:(?:,|&| and ).*)?");

  private static final QuickPattern IN = QuickPattern.compile("^[Ii]n:? (?=\\p{Lu})");
  private static final QuickPattern COMMA =
      QuickPattern.compile(",(?! (?:Inc|LLC|Ltd|L\\.P|LP|Jr|P\\.C)\\b)");
  private static final QuickPattern SMALL_NAME =
      QuickPattern.compile("[a-z0-9-]+\\.[a-z.]{2,}|\\d.*\\p{L}.*|[a-z]\\p{Lu}.*");
  private static final QuickPattern NO_NAME =
      QuickPattern.compile(
          "(?i)(?:vol|no|issue|page|part|chapter|section|sec|press release|article|pdf|print|web)\\b.{0,12}");
  private static final QuickPattern NOTE =
      QuickPattern.compile("(?i)ibid.*|id\\.?(?: at .*)?|supra.*");

  /// Reads an entry without its number.
  ///
  /// @param url what it points to; its host tells a publisher from a title
  static CitedWork of(String entry, @Nullable String url) {
    if (entry.length() > LONGEST_ENTRY) {
      return NONE;
    }
    String text = SEE.matcher(EntryText.without(entry, "↑^*• ", "")).replaceFirst("");
    QuickMatcher link = MARKDOWN_LINK.matcher(text);
    if (link.lookingAt()) {
      String rest = EntryText.bare(text.substring(link.end()));
      return after(EntryText.plain(link.group(1)), rest, null);
    }
    String rest = EntryText.bare(text);
    return quoted(rest, url).orElseGet(() -> unquoted(rest, url, !rest.equals(entry.strip())));
  }

  /// With a title in quotation marks that stands at the beginning or after an author.
  private static Optional<CitedWork> quoted(String text, @Nullable String url) {
    int open = first(text, "“\"");
    if (open < 0) {
      return Optional.empty();
    }
    char mark = text.charAt(open) == '“' ? '”' : '"';
    int close = text.indexOf(mark, open + 2);
    String before = text.substring(0, open).strip();
    boolean begins = before.isEmpty() || ".,:;)".indexOf(before.charAt(before.length() - 1)) >= 0;
    if (close < 0 || !begins || before.length() > 150 || close - open > LONGEST_TITLE) {
      return Optional.empty();
    }
    String title = EntryText.plain(text.substring(open + 1, close));
    PartialDate date = PrintedDate.find(before).map(PrintedDate::date).orElse(null);
    if (date == null && before.contains("(")) {
      date = date(before);
    }
    CitedWork work = after(title, text.substring(close + 1), date);
    boolean own =
        work.publisher == null && !AUTHOR.matcher(before).matches() && shares(before, url);
    return Optional.of(own ? new CitedWork(work.title, publisher(before), work.published) : work);
  }

  /// Whether a word of the name is part of the host: the one named before the title brought it out.
  private static boolean shares(String name, @Nullable String url) {
    String host = url == null ? "" : WebAddress.host(url).orElse("");
    for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (word.length() > 3 && host.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// What follows the title: publisher and date, in this order or the other.
  private static CitedWork after(String title, String rest, @Nullable PartialDate before) {
    Optional<DatedText> dated = DatedText.in(rest);
    String left = dated.map(found -> found.before()).orElse(rest);
    String publisher = publisher(left);
    if (publisher == null && dated.isPresent()) {
      publisher = publisher(dated.get().after());
    }
    PartialDate date = dated.map(DatedText::date).orElse(before);
    return new CitedWork(title.isEmpty() ? null : title, publisher, date);
  }

  /// Without quotation marks: the parts between periods are author, title, publisher.
  private static CitedWork unquoted(String text, @Nullable String url, boolean leads) {
    QuickMatcher authored = AUTHOR_DATE.matcher(text);
    if (authored.find()) {
      PartialDate date = date(YEAR_FIRST.matcher(authored.group(1)).replaceFirst("$2 $1"));
      if (date != null) {
        List<String> parts = EntryText.parts(text.substring(authored.end()));
        return parts.isEmpty() ? NONE : titled(parts, date, url);
      }
    }
    List<String> parts = EntryText.parts(text);
    PartialDate date = null;
    List<String> named = new ArrayList<>();
    for (String part : parts) {
      Optional<DatedText> dated = DatedText.in(part);
      if (dated.isPresent() && dated.get().isWhole()) {
        date = date == null ? dated.get().date() : date;
      } else {
        named.add(part);
      }
    }
    if (named.size() > 1 && AUTHOR.matcher(named.getFirst()).matches()) {
      named.removeFirst();
    }
    boolean cites = leads || url != null || date != null;
    return named.isEmpty() || !cites ? NONE : titled(named, date, url);
  }

  private static CitedWork titled(
      List<String> parts, @Nullable PartialDate stated, @Nullable String url) {
    String title = parts.getFirst();
    String second = parts.size() > 1 ? parts.get(1) : null;
    PartialDate date = stated;
    Optional<DatedText> dated = DatedText.atEnd(title);
    if (dated.isPresent()) {
      title = dated.get().before();
      date = date == null ? dated.get().date() : date;
    }
    if (second != null && DatedText.atEnd(second).isPresent()) {
      DatedText last = DatedText.atEnd(second).get();
      date = date == null ? last.date() : date;
      second = last.before();
    }
    if (second != null && isHost(title, url) && !isHost(second, url)) {
      String publisher = title;
      title = second;
      second = publisher;
    }
    title = EntryText.plain(title);
    boolean prose = title.length() > LONGEST_TITLE || title.split(" ").length > MOST_WORDS;
    boolean said = title.codePoints().anyMatch(Character::isLetter) && !prose;
    if (!said || NOTE.matcher(title).matches()) {
      return NONE;
    }
    return new CitedWork(title, second == null ? null : publisher(second), date);
  }

  private static final QuickPattern NO_LETTER = QuickPattern.compile("^the |[^a-z0-9]");

  private static boolean isHost(String name, @Nullable String url) {
    String host = url == null ? "" : WebAddress.host(url).orElse("");
    String letters = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return letters.length() > 3 && NO_LETTER.matcher(host).replaceAll("").contains(letters);
  }

  /// Who brought it out: the words up to a period or comma, if they look like a name.
  private static @Nullable String publisher(String text) {
    String rest =
        EntryText.plain(IN.matcher(EntryText.without(text, " .,:;–—-", "")).replaceFirst(""));
    List<String> parts = EntryText.parts(rest);
    String first = parts.isEmpty() ? "" : parts.getFirst();
    QuickMatcher comma = COMMA.matcher(first);
    String name = EntryText.plain(comma.find() ? first.substring(0, comma.start()) : first);
    boolean named =
        name.length() > 1
            && name.length() <= LONGEST_PUBLISHER
            && (Character.isUpperCase(name.charAt(0)) || SMALL_NAME.matcher(name).matches())
            && !NO_NAME.matcher(name).matches();
    return named ? name : null;
  }

  private static int first(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable PartialDate date(String text) {
    return DatedText.in(text).map(found -> found.date()).orElse(null);
  }
}
