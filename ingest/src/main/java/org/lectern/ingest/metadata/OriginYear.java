package org.lectern.ingest.metadata;

import org.jspecify.annotations.Nullable;

/// The year in which something told in a sentence happened: behind it in the same clause, or at the
/// beginning of the sentence.
final class OriginYear {
  /// What may stand between "in" and the year: `the first day of`, `late October of`.
  static final String TIME =
      "(?:(?:the )?(?:early|late|mid|middle|spring|summer|fall|autumn|winter|(?:first|last|second|third|\\d{1,2}\\w\\w) (?:day|week|month|weekend|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday)|end|beginning|start|year|season|holiday)s?(?: of| in|,)? )?"
          + "(?:an? (?:[\\p{Ll}-]+ ){1,4}(?:of |in |morning |evening |night |day )*)?"
          + "(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?:,| in| night in| evening in)? )?(?:\\d{1,2} )?(?:(?:"
          + PrintedDate.MONTH_NAMES
          + ")\\.?,? (?:of )?)?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?,? (?:of )?)?";

  private static final QuickPattern AFTER =
      QuickPattern.compile(
          "(?<between>(?:[^.;:!?“”\"\\d]|\\d{1,3}(?!\\d)|(?<=\\b(?:St|Mt|Dr|Mr|Mrs|Ms|Rev)|\\b\\p{Lu})\\.){0,150}?)"
              + "(?:(?:,|,? \\(| –| —)? ?(?:back )?\\b(?:in|on|during|around|circa|since|from|at)|,| \\() (?:about |around )?"
              + TIME
              + FoundingYear.ALONE);
  private static final QuickPattern LEAVES =
      QuickPattern.compile(
          "\\b(?:who|which|that|whose|where|after|before|until|till|since|but|because|while|though|although|if|unless|now|today|has|have|had|will|later|then|again|law|act|passed|enacted|flood|fire|built|present|current|new|second|third|larger|permanent|renamed|merged with|joined|moved)\\b"
              + "|,? and$|\\band (?:it |we |they |she |he |in |was |were |is |are |by )");
  private static final QuickPattern LEADING =
      QuickPattern.compile(
          "(?:(?:[Ii]t was|[Bb]ack|[Tt]hen|[Aa]nd|[Ss]o|[Ll]ate|[Ee]arly),? )?(?:[Ii]n|[Oo]n|[Aa]round|[Dd]uring|[Aa]t) "
              + TIME
              + FoundingYear.ALONE
              + ",? |It (?:was|all began in|all started in) "
              + TIME
              + FoundingYear.ALONE.replace("<year>", "<only>")
              + ",? (?:when|that) ");

  private OriginYear() {}

  /// The year in the clause that goes on at `end`; `null` where it has none.
  static @Nullable QuickMatcher after(String text, int end) {
    QuickMatcher after = AFTER.matcher(text).region(end, text.length());
    after.useTransparentBounds(true);
    return after.lookingAt() && !LEAVES.matcher(after.group("between")).find() ? after : null;
  }

  /// The year right before "and" or "to" at `start`: `met in 1994 and formed`; `null` where none
  /// is.
  static @Nullable String before(String text, int start) {
    String words = text.substring(Math.max(0, start - 30), start).stripTrailing();
    QuickMatcher before =
        words.endsWith(" and") || words.endsWith(" to") ? BEFORE.matcher(words) : null;
    return before != null && before.find() ? before.group("year") : null;
  }

  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "\\b(?:in|of|on)(?: \\p{Lu}\\p{Ll}{2,8})? " + FoundingYear.ALONE + ",? (?:and|to)$");

  /// The year that a sentence begins with, where nothing else has happened in it before `start`;
  /// `null` where it begins otherwise.
  static @Nullable String leading(String text, int start) {
    QuickMatcher led = LEADING.matcher(text);
    if (!led.lookingAt() || led.end() > start) {
      return null;
    }
    String between = text.substring(led.end(), start);
    boolean told =
        between.length() <= 200 && between.indexOf(';') < 0 && !OTHER_YEAR.matcher(between).find();
    String year = led.group("year");
    return told ? (year == null ? led.group("only") : year) : null;
  }

  private static final QuickPattern OTHER_YEAR =
      QuickPattern.compile("\\d{4}|\\b(?:which|whose)\\b");
}
