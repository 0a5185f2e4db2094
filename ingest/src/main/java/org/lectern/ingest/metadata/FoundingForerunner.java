package org.lectern.ingest.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// A beginning as something smaller, told on an organization's own page: `Nine parishes formed a
/// committee in 1979. … The committee became a registered charity in 1983.`
record FoundingForerunner(Subject subject, Reading reading, Findings findings) {
  private static final int SENTENCES_BETWEEN = 2;
  private static final Cues STARTS =
      Cues.of(
          "formed ",
          "started ",
          "organized ",
          "founded ",
          "created ",
          "set up ",
          "launched ",
          "began ",
          "opened ");
  private static final String NOUN =
      "(?<noun>committee|club|circle|group|association|society|council|coalition|league|network|co-?op(?:erative)?|ministry|pantry|shelter|clinic|newsletter|collective|partnership|task force|hotline|drop-in center|soup kitchen)";
  private static final QuickPattern FORMED =
      QuickPattern.compile(
          "\\b(?:formed|started|organized|founded|created|set up|launched|began|opened) (?:an?|their own|its own) (?:[\\p{Ll}-]+ ){0,3}?"
              + NOUN
              + "\\b");
  private static final QuickPattern IN =
      QuickPattern.compile(
          "[^.;\\d]{0,80}? in "
              + FoundingYear.PART_OF_YEAR
              + "(?:\\p{Lu}\\p{Ll}{2,8} (?:of )?)?"
              + FoundingYear.ALONE);
  private static final QuickPattern BECAME =
      QuickPattern.compile(
          "(?:The|That|This|Their) (?:[\\p{Ll}-]+ )?(?<noun>\\p{Ll}+(?: \\p{Ll}+)?) (?:(?:soon|later|then|eventually|formally|grew (?:and|until it)) )?"
              + "(?:(?:became|grew into|evolved into|turned into) (?:us\\b|what (?:is|we are) now|our |an? (?:[\\p{Ll}-]+ ){0,3}(?:charity|nonprofit|non-profit|corporation|organization|society|foundation)\\b|(?=\\p{Lu}|the ))"
              + "|(?:was |were )?incorporated\\b|took (?:on )?(?:our|its) (?:present|current) name|was renamed)");

  void read() {
    if (!Subject.isOwn(findings)) {
      return;
    }
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      if (!FoundingYear.mayBeIn(text) || !STARTS.in(text)) {
        continue;
      }
      QuickMatcher formed = FORMED.matcher(text);
      if (formed.find() && becomesUs(sentences, i, formed.group("noun"))) {
        year(sentences.get(i), formed.end());
      }
    }
  }

  private void year(Sentence sentence, int end) {
    String text = sentence.text();
    QuickMatcher in = IN.matcher(text).region(end, text.length());
    QuickMatcher led = FoundingEvent.LED.matcher(text);
    @Nullable QuickMatcher told = in.lookingAt() ? in : led.lookingAt() ? led : null;
    if (told != null) {
      FoundingYear.addNew(
          Integer.parseInt(told.group("year")),
          0.56,
          "what it grew out of",
          sentence,
          Math.max(end, told.end()),
          reading,
          findings);
    }
  }

  /// Whether one of the next sentences says that it became the organization.
  private boolean becomesUs(List<Sentence> sentences, int at, String noun) {
    for (int i = at; i < Math.min(sentences.size(), at + SENTENCES_BETWEEN + 1); i++) {
      Sentence next = sentences.get(i);
      QuickMatcher became = BECAME.matcher(next.text());
      if (i > at
          && next.section() == sentences.get(at).section()
          && became.lookingAt()
          && (noun.equals(became.group("noun")) || noun.endsWith(" " + became.group("noun")))
          && isOurs(next.text(), became)) {
        return true;
      }
    }
    return false;
  }

  /// Of names only the organization's own is what it became.
  private boolean isOurs(String text, QuickMatcher became) {
    boolean named =
        text.startsWith("the ", became.end())
            || Character.isUpperCase(text.codePointAt(Math.min(became.end(), text.length() - 1)));
    return !named || subject.name().matcher(text).region(became.end(), text.length()).lookingAt();
  }
}
