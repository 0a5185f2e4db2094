package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfFounding;

/// A history year by year, the year as a heading or before a colon: `1947: Ada Roe creates the Roe
/// Foundation`, `1947: The foundation is incorporated`. What else happens in a year founds nobody.
record FoundingTimeline(Subject subject, Reading reading, Findings findings) {
  private static final String YEAR = FoundingYear.DIGITS;
  private static final QuickPattern HEADING =
      QuickPattern.compile("(" + YEAR + ")(?: ?[:–—-] .*)?");
  private static final QuickPattern LINE =
      QuickPattern.compile("(?:In )?(" + YEAR + ") ?(?::|[–—-] |\\|)\\s*(?=\\p{L})");
  private static final String VERBS =
      "(?:found|establish|form|creat|incorporat|organiz|charter|launch|start)";
  private static final QuickPattern PASSIVE =
      QuickPattern.compile(
          " (?:is|was|are|were) (?:officially |formally |first |legally )?(?:co-?)?(?:"
              + VERBS
              + "e?d|born|set up)\\b(?! by \\w+ to)| (?:begins|began|opens (?:its|our) doors|opened (?:its|our) doors|comes into being)\\b");
  private static final QuickPattern BARE =
      QuickPattern.compile(
          "(?:Founded|Established|Incorporated|Founding|Incorporation)(?: (?:of|as|by|in)\\b|[.,;]|$)");
  private static final QuickPattern ACTIVE =
      QuickPattern.compile(
          "\\b(?:co-?)?(?:found|establish|form|creat|incorporat|organiz|launch|start)(?:es?|s|ed)? (?=[Tt]he |\\p{Lu}|us\\b)");

  private static final QuickPattern FORERUNNER =
      QuickPattern.compile(
          ",? (?:the )?(?:forerunner|predecessor|precursor|beginnings?|start) of (?:today['’]s|our|what is now|the present|the current)\\b");

  void read() {
    List<Part> parts = reading.layout().parts();
    for (Sentence sentence : reading.sentences()) {
      char first = sentence.text().charAt(0);
      QuickMatcher line = LINE.matcher(sentence.text());
      if ((first == 'I' || Character.isDigit(first)) && line.lookingAt()) {
        tell(line.group(1), sentence, line.end());
      } else if (sentence.start() == 0) {
        String heading = parts.get(sentence.section()).heading();
        QuickMatcher year = HEADING.matcher(heading == null ? "" : heading);
        if (year.matches()) {
          tell(year.group(1), sentence, 0);
        }
      }
    }
  }

  private void tell(String year, Sentence sentence, int from) {
    String text = sentence.text();
    int end = subject.end(text.substring(from));
    QuickMatcher passive = PASSIVE.matcher(text).region(Math.max(from, from + end), text.length());
    boolean told =
        (end > 0 && passive.lookingAt())
            || BARE.matcher(text).region(from, text.length()).lookingAt()
            || isObject(text, from)
            || FORERUNNER.matcher(text).region(from, text.length()).find();
    if (told) {
      findings.add(
          new Finding(
              new OfFounding(Integer.parseInt(year)),
              0.84,
              "history year by year",
              reading.shown(sentence, 0, text.length())));
    }
  }

  /// "… and creates the Roe Foundation".
  private boolean isObject(String text, int from) {
    QuickMatcher active = ACTIVE.matcher(text).region(from, text.length());
    while (active.find()) {
      MentionMatcher name = subject.name().matcher(text).region(active.end(), text.length());
      if (name.lookingAt() && !text.substring(name.end()).matches("(?s)(?:['’]s| \\p{Lu}).*")) {
        return true;
      }
    }
    return false;
  }
}
