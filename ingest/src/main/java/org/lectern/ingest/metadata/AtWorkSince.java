package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;

/// Since when an organization does what it is there for: `We have taught children to sail since
/// 1994`, `Since 1979, when …, we have gone to court`. Not since when it has published, opposed,
/// received or been led by something, and not since when something else is so.
record AtWorkSince(Whose whose, Sentence sentence, Reading reading, Findings findings) {
  private static final String WORK =
      "(?:served|worked|helped|studied|advocated|provided|offered|fought|promoted|defended|represented|supported|protected|championed|advanced|educated|trained|spoken|stood|brought|taught|fed|housed|sheltered|rescued|cared|kept|made|given|built|lent|delivered|conserved|preserved|lobbied|campaigned|organized|united|connected|empowered|enriched|strengthened|gone|put|sent|placed|covered|reported|watched|tracked|counted|gathered|collected|restored|planted|cleaned|healed|treated|welcomed|resettled|sung|played|staged|entertained|invested|funded|granted|spread|carried|preached|worshiped|existed|operated|done|found|pushed|pressed|sought|tried|stocked|run (?=(?:a|the|on)\\b)"
          + "|been (?:an?|the|one of|our|your|around|here|there|active|open|at (?:it|work|this)|in (?:existence|operation|business|service)|committed|dedicated|devoted|proud|providing|\\p{Ll}+ing(?! by)))\\b";
  private static final QuickPattern HAS_SINCE =
      QuickPattern.compile(
          "(?: \\([^)]{1,20}\\))?(?: has| have|['’]ve)(?: (?:proudly|faithfully|been proudly|always|continuously|also|steadily|quietly))* "
              + WORK
              + "(?<what>[^.;:“”\"\\d]{0,140}?),? since(?: its founding in| way back in| at least| as early as)? "
              + OriginYear.TIME
              + FoundingYear.ALONE);
  private static final QuickPattern BETWEEN =
      QuickPattern.compile(
          "(?: \\([^)]{1,20}\\))? (?:has|have),? since "
              + OriginYear.TIME
              + FoundingYear.ALONE
              + ",? (?:proudly )?"
              + WORK);
  private static final QuickPattern SINCE =
      QuickPattern.compile(
          "(?:Ever s|S)ince "
              + OriginYear.TIME
              + FoundingYear.ALONE
              + "(?:, when [^.;\\d]{3,50}(?:\\d{1,3}(?!\\d)[^.;\\d]{1,110})?,)?,? (?=\\p{L})");
  private static final QuickPattern THEN =
      QuickPattern.compile(
          "(?: has| have|['’]ve)(?: (?:proudly|faithfully|always|continuously|also|steadily|quietly))* "
              + WORK);
  private static final QuickPattern SPECIAL =
      QuickPattern.compile(
          "\\b(?:who|which|that (?:has|was|is)|program|project|campaign|by the|led by|chaired|grants? from|annual|each (?:year|spring|summer|fall|winter)|every (?:year|spring|summer|fall|winter)|summer|weekly|monthly)\\b|\\$");
  private static final QuickPattern MEMBER =
      QuickPattern.compile(
          "^(?: has| have|['’]ve) been (?:an?|the|one of|our|your) (?:[\\p{L}-]+ ){0,3}(?:member|sponsor|partner|affiliate|chapter|part|home|director|president|finalist|recipient|leader of|critic|tenant|owner|subsidiary|division)\\b");

  /// What is counted since a year is the count of a program.
  private static final QuickPattern COUNT =
      QuickPattern.compile("\\d|\\$|\\b(?:hundreds|thousands|millions|dozens|more than)\\b");

  void read() {
    String text = sentence.text();
    if (!text.contains("ince ")) {
      return;
    }
    QuickMatcher since = SINCE.matcher(text);
    if (since.lookingAt()) {
      String rest = text.substring(since.end());
      int own = own(rest);
      QuickMatcher then = THEN.matcher(rest);
      if (own > 0
          && then.region(own, rest.length()).lookingAt()
          && !COUNT.matcher(rest).find()
          && !MEMBER.matcher(rest.substring(own)).find()
          && !SPECIAL.matcher(rest.substring(own)).find()) {
        tell(since);
      }
      return;
    }
    int own = whose.beginning();
    QuickMatcher between = BETWEEN.matcher(text);
    if (own > 0 && between.region(own, text.length()).lookingAt()) {
      tell(between);
      return;
    }
    QuickMatcher has = HAS_SINCE.matcher(text);
    if (own > 0
        && has.region(own, text.length()).lookingAt()
        && !SPECIAL.matcher(has.group("what")).find()
        && !MEMBER.matcher(text.substring(own)).find()) {
      tell(has);
    }
  }

  private int own(String rest) {
    if (whose.self() && rest.startsWith("we ")) {
      return 2;
    }
    if (whose.it() && rest.startsWith("it ")) {
      return 2;
    }
    return Math.max(whose.subject().end(rest), whose.subject().end(Sentences.capital(rest)));
  }

  private void tell(QuickMatcher told) {
    FoundingYear.addNew(
        Integer.parseInt(told.group("year")),
        0.58,
        "sentence: at work since",
        sentence,
        told.end(),
        reading,
        findings);
  }
}
