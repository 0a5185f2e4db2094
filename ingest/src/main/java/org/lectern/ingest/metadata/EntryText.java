package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes the text of an entry in a list of references apart.
final class EntryText {
  private static final QuickPattern ADDRESS =
      QuickPattern.compile("(?i)(?:[<(]?\\b(?:https?://|www\\.)\\S++|\\bdoi:\\s?\\S++)");

  /// When it was looked at or stored, and where in it: nothing of the work itself.
  private static final QuickPattern CLAUSE =
      QuickPattern.compile(
          "(?i)(?:[(\\[]?\\b(?:(?:last )?(?:accessed|retrieved|viewed|visited|checked)(?: on| at| from)?:?"
              + "|archived(?: from the original)?(?: \\(pdf\\))?(?: on| at)?)"
              + "(?: +(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d"
              + "|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4}"
              + "|\\p{L}{3,9}\\.? \\d{4}))?[)\\]]?"
              + "(?:,? at the wayback machine)?"
              + "|(?<=[ .,(])\\bpp?\\. ?\\d+(?: ?[-–] ?\\d+)?|\\bavailable (?:at|from|online)\\b:?|[(\\[]pdf[)\\]]"
              + "|\\(?\\bvia wayback machine\\)?)");

  private static final Cues ADDRESSES = Cues.of("://", "www.", "doi:");
  private static final Cues CLAUSES =
      Cues.of(
          "accessed",
          "retrieved",
          "viewed",
          "visited",
          "checked",
          "archived",
          "p.",
          "available ",
          "pdf",
          "via wayback");
  private static final QuickPattern SPACES =
      QuickPattern.compile("[\\s\u00a0]{2,}|[\\s\u00a0&&[^ ]]");
  private static final QuickPattern OPENED = QuickPattern.compile("^[(“\"]");
  private static final QuickPattern INITIALS = QuickPattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");
  private static final QuickPattern EMPHASIS =
      QuickPattern.compile("(?<![\\p{L}\\d])[*_]+|[*_]+(?![\\p{L}\\d])");
  private static final QuickPattern ABBREVIATED =
      QuickPattern.compile("(?:\\b(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros)|\\p{Lu}\\.\\p{Lu})\\.$");
  private static final QuickPattern PERIOD =
      QuickPattern.compile("[.!?][”\"’]? +(?=[\\p{Lu}\\d“\"‘(])");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "st", "mt", "ft", "dr", "mr", "mrs", "ms", "no", "vol", "jr", "sr", "v", "vs", "rep",
          "sen", "gov", "gen", "hon", "rev", "prof", "dept", "univ", "assn", "ass'n", "bros", "d.c",
          "u.s", "n.y", "n.c", "s.c", "e.g", "i.e", "ed", "eds", "al", "art", "sec", "pub", "stat");

  private EntryText() {}

  /// Without addresses, and without what says when it was looked at or stored, and where in it.
  static String bare(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String without = ADDRESSES.in(lower) ? ADDRESS.matcher(text).replaceAll(" ") : text;
    String told = CLAUSES.in(lower) ? CLAUSE.matcher(without).replaceAll(" ") : without;
    return SPACES.matcher(told).replaceAll(" ").strip();
  }

  /// The parts between full stops that end no abbreviation.
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    QuickMatcher period = PERIOD.matcher(text);
    int from = 0;
    while (period.find()) {
      String part = text.substring(from, period.start());
      String last = OPENED.matcher(part.substring(part.lastIndexOf(' ') + 1)).replaceFirst("");
      boolean shortened =
          text.charAt(period.start()) == '.'
              && ((last.length() == 1 && Character.isUpperCase(last.charAt(0)))
                  || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT))
                  || INITIALS.matcher(last).matches());
      if (!shortened) {
        boolean asked = text.charAt(period.start()) != '.';
        parts.add(plain(asked ? text.substring(from, period.start() + 1) : part));
        from = period.end();
      }
    }
    parts.add(plain(text.substring(from)));
    parts.removeIf(part -> part.codePoints().noneMatch(Character::isLetterOrDigit));
    return parts;
  }

  /// Without emphasis marks and punctuation around it.
  static String plain(String text) {
    boolean emphasized = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
    String bare = emphasized ? EMPHASIS.matcher(text).replaceAll("") : text;
    bare = without(bare, " .,:;", " ,:;");
    return bare.endsWith(".") && !ABBREVIATED.matcher(bare).find()
        ? without(bare, "", " .,;")
        : bare;
  }

  /// Without certain signs at its beginning and end.
  static String without(String text, String before, String behind) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start), before)) {
      start++;
    }
    while (end > start && is(text.charAt(end - 1), behind)) {
      end--;
    }
    return text.substring(start, end).strip();
  }

  private static boolean is(char c, String signs) {
    return signs.indexOf(c) >= 0 || Line.isSpace(c);
  }
}
