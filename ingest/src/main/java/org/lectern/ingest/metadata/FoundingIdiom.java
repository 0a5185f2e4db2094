package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfFounding;

/// Sayings from which the year of a founding is understood, less sure than "was founded in": `Since
/// 1993 it has studied …` right after the organization is introduced, `Feeding the valley since
/// 1978`, `Our roots go back to 1923`.
///
/// @param introduced whether the sentence before says what the organization is; asked only of what
///   begins with [#isAfterIntroduction(String)]
/// @param headed whether nothing but its name stands before
record FoundingIdiom(
    Subject subject,
    Sentence sentence,
    boolean introduced,
    boolean headed,
    Reading reading,
    Findings findings) {
  private static final String YEAR = FoundingYear.ALONE;
  private static final int LONGEST_LINE = 110;
  private static final String WORK =
      "(?:served|worked|helped|studied|advocated|provided|offered|fought|promoted|defended|represented|supported|protected|championed|advanced|educated|trained|spoken|stood|brought together|been (?:an?|the|our|serving|working|fighting|advocating|helping|defending|protecting|organizing|representing|promoting|providing|bringing))";

  /// What is counted since a year is the count of a program.
  private static final QuickPattern DOES = QuickPattern.compile("Since " + YEAR + ",? (?=\\p{L})");

  private static final QuickPattern HAS =
      QuickPattern.compile(" (?:has|have) " + WORK + "\\b[^\\d$]*");
  private static final QuickPattern TAGLINE =
      QuickPattern.compile(
          "(?:Proudly |Faithfully )?(?:[Ss]erving|Fighting|Standing|Helping|Protecting|Defending|Working|Advocating|Organizing|Feeding|Housing|Sheltering|Supporting|Representing|Speaking|Caring|Building|Teaching|Telling|Watching)"
              + " [^.;\\d]{2,70} since "
              + YEAR
              + "[.!]?");
  private static final QuickPattern ESTABLISHED =
      QuickPattern.compile(
          "(?:Est\\.|Est|Estd\\.|EST\\.|EST|(?:Proudly )?(?:Established|Founded|Organized|Chartered|Incorporated)|ESTABLISHED|FOUNDED|Since|SINCE):? (?:in |on )?(?:(?:"
              + PrintedDate.MONTH_NAMES
              + ")\\.? (?:\\d{1,2}, )?)?"
              + YEAR
              + "\\.?");
  private static final QuickPattern ROOTS =
      QuickPattern.compile(
          "Our (?:roots|origins|history|story|beginnings) (?:go|goes|reach|reaches|date|dates|stretch|stretches)(?: all the way)? back to (?:the (?:spring|summer|fall|autumn|winter) of )?(?:\\p{Lu}\\p{Ll}{2,8} )?"
              + YEAR);
  private static final QuickPattern DOORS =
      QuickPattern.compile(
          "(?:In|On) (?:the (?:spring|summer|fall|autumn|winter) of )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:\\d{1,2}, )?"
              + YEAR
              + ",? [^.;“”\"]{2,140}? (?:(?:first )?(?:opened|unlocked) our doors|founded us|started us|set us up|came together to form us)\\b");
  private static final QuickPattern SHINGLE =
      QuickPattern.compile(
          "\\bhung (?:out )?(?:a|an|his|her|their|our) shingle(?: out)?(?: [^.;\\d]{1,60})? in "
              + YEAR);

  /// Who came to the organization later hung it out elsewhere.
  private static final QuickPattern LATER =
      QuickPattern.compile("\\b(?:joined|joins|became our|came to)\\b");

  void read() {
    String text = sentence.text();
    boolean own = Subject.isOwn(findings);
    if (isSince(text)) {
      since(own);
    }
    if (!own) {
      if ((headed || introduced) && text.length() < LONGEST_LINE) {
        whole(TAGLINE, 0.66);
        whole(ESTABLISHED, 0.7);
      }
      return;
    }
    if (text.length() < LONGEST_LINE) {
      whole(TAGLINE, 0.7);
      whole(ESTABLISHED, 0.8);
    }
    first(ROOTS, 0.7);
    if (text.contains(" our doors") || text.contains(" us")) {
      first(DOORS, 0.8);
    }
    if (text.contains(" shingle")) {
      QuickMatcher shingle = SHINGLE.matcher(text);
      if (shingle.find() && !LATER.matcher(text).find()) {
        year(shingle, 0.6);
      }
    }
  }

  /// `Organized 1938.` below the page.
  void established() {
    whole(ESTABLISHED, 0.66);
  }

  private static boolean isSince(String text) {
    return text.startsWith("Since ");
  }

  /// Whether a sentence may tell something only where the one before has introduced the
  /// organization.
  static boolean isAfterIntroduction(String text) {
    return isSince(text) || text.length() < LONGEST_LINE;
  }

  private void since(boolean own) {
    String text = sentence.text();
    QuickMatcher does = DOES.matcher(text);
    if (!does.lookingAt()) {
      return;
    }
    String rest = text.substring(does.end());
    String printed = Sentences.capital(rest);
    int named = Math.max(subject.end(rest), subject.end(printed));
    boolean it = introduced && (rest.startsWith("it ") || rest.startsWith("they "));
    int end = it ? rest.indexOf(' ') : named;
    boolean tells = end > 0 && (introduced || (own && rest.startsWith("we ")));
    if (tells && HAS.matcher(rest).region(end, rest.length()).matches()) {
      year(does, 0.62);
    }
  }

  private void whole(QuickPattern pattern, double confidence) {
    QuickMatcher matcher = pattern.matcher(sentence.text());
    if (matcher.matches()) {
      year(matcher, confidence);
    }
  }

  private void first(QuickPattern pattern, double confidence) {
    QuickMatcher matcher = pattern.matcher(sentence.text());
    if (matcher.lookingAt()) {
      year(matcher, confidence);
    }
  }

  private void year(QuickMatcher matcher, double confidence) {
    findings.add(
        new Finding(
            new OfFounding(Integer.parseInt(matcher.group("year"))),
            confidence,
            "sentence: at work since",
            reading.shown(sentence, matcher)));
  }
}
