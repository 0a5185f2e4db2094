package org.lectern.ingest.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Person;

/// Sentences in which the organization of the page is founded: when, and by whom. Years of
/// programs, laws and other organizations are not its own.
final class FoundingRule implements Rule {
  private static final String VERB =
      "(?:originally |first |officially )?(?:co-?)?(?:founded|formed|established|created|incorporated|organized|chartered|launched|started)";
  private static final String BY =
      "(?: by (?:[a-z][\\w-]* ){0,4}"
          + PersonNames.TITLE
          + "(?<who>"
          + PersonNames.NAME
          + ")(?: and "
          + PersonNames.TITLE
          + "(?<other>"
          + PersonNames.NAME
          + "))?)?";
  private static final String PLACE =
      "(?: in \\p{Lu}[\\p{L}.]{1,20}(?:,? \\p{Lu}[\\p{L}.]{1,20}){0,3},?)?";
  private static final String WHEN =
      "(?:,? (?:in|on) (?:early |late |mid-)?(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?(?:\\d{1,2}, )?(?:of )?(?<year>1[6-9]\\d\\d|20\\d\\d)(?![\\d-]))?";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:, [^,.;]{1,80},)? (?:was|were) "
              + VERB
              + PLACE
              + WHEN
              + BY
              + "(?:(?<late>(?:,? in | on )(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?(?:\\d{1,2}, )?(?<after>1[6-9]\\d\\d|20\\d\\d)))?");
  private static final Pattern BESIDE =
      Pattern.compile("(?:,| \\() ?(?:which was )?" + VERB + PLACE + WHEN + BY + "[,).]");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:Founded|Formed|Established|Created|Incorporated|Organized|Chartered|Launched)"
              + PLACE
              + WHEN
              + BY
              + ", ");
  private static final Pattern SINCE =
      Pattern.compile(
          "Since (?:its|our) (?:founding|formation|establishment|inception) in (?<year>1[6-9]\\d\\d|20\\d\\d)\\b");

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = Subject.of(findings);
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      int end = subject.end(text);
      if (end > 0) {
        take(AFTER.matcher(text).region(end, text.length()), 0, sentence, reading, findings);
        take(BESIDE.matcher(text).region(end, text.length()), 0, sentence, reading, findings);
      }
      before(subject, sentence, reading, findings);
      Matcher since = SINCE.matcher(text);
      if (since.lookingAt() && followed(subject, text, since.end())) {
        year(since.group("year"), since, sentence, reading, findings);
      }
    }
  }

  /// `Founded in 1998, the foundation …`
  private static void before(
      Subject subject, Sentence sentence, Reading reading, Findings findings) {
    Matcher before = BEFORE.matcher(sentence.text());
    if (before.lookingAt()) {
      String rest = sentence.text().substring(before.end());
      String start =
          Character.toUpperCase(rest.isEmpty() ? ' ' : rest.charAt(0))
              + rest.substring(Math.min(1, rest.length()));
      if (subject.begins(rest) || subject.begins(start)) {
        facts(before, sentence, reading, findings);
      }
    }
  }

  private static boolean followed(Subject subject, String text, int from) {
    return subject.mention().matcher(text).region(from, text.length()).find()
        || text.startsWith(", we ", from);
  }

  private static void take(
      Matcher matcher, int from, Sentence sentence, Reading reading, Findings findings) {
    if (matcher.lookingAt() && matcher.end() > from) {
      facts(matcher, sentence, reading, findings);
    }
  }

  private static void facts(
      Matcher matcher, Sentence sentence, Reading reading, Findings findings) {
    String year = matcher.group("year");
    if (year == null && matcher.pattern().equals(AFTER)) {
      year = matcher.group("after");
    }
    if (year != null) {
      year(year, matcher, sentence, reading, findings);
    }
    for (String who : new String[] {"who", "other"}) {
      String name = matcher.group(who);
      if (name != null && PersonNames.isPerson(name)) {
        findings.add(
            new Finding(
                new OfPerson(new Person(name, "founder")),
                0.9,
                "sentence: founded by",
                reading.shown(sentence, 0, matcher.end(who))));
      }
    }
  }

  private static void year(
      String year, Matcher matcher, Sentence sentence, Reading reading, Findings findings) {
    findings.add(
        new Finding(
            new OfFounding(Integer.parseInt(year)),
            0.9,
            "sentence: founded in",
            reading.shown(sentence, 0, matcher.end())));
  }
}
