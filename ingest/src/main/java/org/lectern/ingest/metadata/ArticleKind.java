package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Articles, press releases, posts and letters, and who speaks in them: a paper, or an organization
/// that says "we".
final class ArticleKind {
  private static final int ENOUGH_OF_US = 3;
  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)(?:opinions?|editorials?|op-?ed|commentary|column(?:ist)?s?|guest .{3,20}|viewpoint|perspectives?|letters.{0,20})");

  private static final Pattern STAFF =
      Pattern.compile("(?i)\\b(?:staff|writer|reporter|correspondent|columnist|news service)\\b");

  private static final int FIRST_SENTENCES = 4;
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})? ?(?:\\((?<agency>[^)]{2,30})\\) ?)?(?:—|–|--|(?<= )-(?= )) ?(?=[\\p{Lu}“\"])");
  private static final Pattern DAY =
      Pattern.compile(
          "^(?:BREAKING(?: NEWS)?:|(?:This (?:morning|afternoon|evening|week)|Today|Yesterday|Last night|Earlier today|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? (?=\\p{L}))");

  /// What sites have and no paper prints, with the day of its last change.
  private static final Pattern TERMS =
      Pattern.compile(
          "(?i)(?:our )?(?:privacy|cookies?|terms)(?: (?:policy|notice|statement|(?:and|&) conditions|of (?:use|service)))?(?: (?:and|&) .{3,30})?");

  /// A title that says that its page is one.
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)^(?:press|news|media) release(?:$| ?[:|—–-])|^(?:[^ ]++ ){1,3}(?<! an? | the )(?:press|news|media) release$");

  private ArticleKind() {}

  static boolean is(Byline byline, Reading reading) {
    Line title = reading.layout().title();
    if (byline.author() == null && title != null && TERMS.matcher(title.text()).matches()) {
      return false;
    }
    return byline.date() != null
        || byline.updated() != null
        || Speech.says(reading).isPresent()
        || (byline.by() && STAFF.matcher(byline.line().text()).find());
  }

  static void read(Byline byline, Reading reading, Findings findings) {
    Evidence line = reading.taken(byline.dateLine());
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.9, "date line below the title", line));
    Optional<Evidence> release = PressRelease.in(reading).or(() -> Testimony.in(reading));
    Optional<Evidence> opinion = opinion(reading);
    if (release.isPresent()) {
      KindRule.voice(findings, Voice.SELF, 0.85, "press release", release.get());
    } else if (opinion.isPresent()) {
      KindRule.voice(findings, Voice.PRESS, 0.9, "opinion page", opinion.get());
    } else {
      ofArticle(byline, reading, findings);
    }
  }

  private static void ofArticle(Byline byline, Reading reading, Findings findings) {
    Optional<Evidence> us = Speech.us(reading, ENOUGH_OF_US);
    boolean paper = findings.text(FactField.PUBLISHER).map(Masthead::isPaper).orElse(true);
    // Who says "I" in a paper says "our" of the town.
    Optional<Evidence> ours =
        us.flatMap(_ -> Speech.ours(reading)).filter(_ -> !paper || Speech.me(reading).isEmpty());
    if (ours.isPresent()) {
      KindRule.voice(findings, Voice.SELF, 0.75, "first person plural", ours.get());
    } else if (byline.by()) {
      KindRule.voice(findings, Voice.PRESS, 0.9, "byline", reading.taken(byline.line()));
    } else if (us.isEmpty()) {
      Speech.says(reading)
          .ifPresent(
              words -> KindRule.voice(findings, Voice.PRESS, 0.75, "attributed speech", words));
    }
  }

  /// The section of a paper in which people say "we" for themselves.
  private static Optional<Evidence> opinion(Reading reading) {
    return reading.layout().furniture().stream()
        .filter(line -> OPINION.matcher(line.text()).matches())
        .findFirst()
        .map(reading::taken);
  }

  /// A letter to members, or a post, whose front matter states author and date.
  static boolean letter(Reading reading, Findings findings) {
    Finding author = findings.finding(FactField.BYLINE).orElse(null);
    Finding date = findings.finding(FactField.PUBLISHED).orElse(null);
    boolean stated =
        author != null && date != null && author.rule().matches("front matter .*|JSON-LD .*");
    Optional<Evidence> us = Speech.us(reading, ENOUGH_OF_US);
    if (date == null || !stated || us.isEmpty()) {
      return false;
    }
    findings.add(
        new Finding(new OfKind(Kind.NEWS), 0.8, "stated author and date", date.evidence()));
    boolean own =
        Speech.ours(reading).isPresent()
            || findings
                .text(FactField.PUBLISHER)
                .filter(
                    name -> reading.sentences().stream().anyMatch(one -> one.text().contains(name)))
                .isPresent();
    us.filter(_ -> own)
        .ifPresent(
            words -> KindRule.voice(findings, Voice.SELF, 0.75, "first person plural", words));
    return true;
  }

  static boolean released(Reading reading, Findings findings) {
    Optional<Evidence> words =
        PressRelease.in(reading)
            .or(() ->
                findings
                    .finding(FactField.TITLE)
                    .filter(title -> RELEASE.matcher(title.value().label()).find())
                    .map(Finding::evidence));
    if (reading.layout().title() == null || words.isEmpty()) {
      return false;
    }
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.85, "press release", words.get()));
    KindRule.voice(findings, Voice.SELF, 0.85, "press release", words.get());
    PressRelease.date(reading, findings);
    return true;
  }

  /// `AKRON, Ohio (AP) — …`: a report that begins as those of agencies and papers do, or that tells
  /// who said what below a dateline.
  static boolean datelined(Reading reading, Findings findings) {
    if (reading.layout().title() == null || reading.sentences().isEmpty()) {
      return false;
    }
    Sentence first = reading.sentences().getFirst();
    Matcher dateline = DATELINE.matcher(first.text());
    boolean is =
        dateline.lookingAt()
            && (dateline.group("agency") != null || Speech.says(reading).isPresent())
            && Speech.us(reading, ENOUGH_OF_US).isEmpty();
    if (is) {
      Evidence words = reading.shown(first, dateline);
      findings.add(new Finding(new OfKind(Kind.NEWS), 0.8, "dateline of a report", words));
      KindRule.voice(findings, Voice.PRESS, 0.75, "dateline of a report", words);
    }
    return is;
  }

  /// A story with a note below it that says when it was published.
  static boolean noted(Reading reading, Findings findings) {
    Optional<Finding> note =
        findings.finding(FactField.PUBLISHED).filter(date -> date.rule().equals(StoryNote.RULE));
    if (note.isEmpty() || reading.layout().title() == null) {
      return false;
    }
    Evidence words = note.get().evidence();
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.8, StoryNote.RULE, words));
    KindRule.voice(findings, Voice.PRESS, 0.75, StoryNote.RULE, words);
    return true;
  }

  /// `This morning, officials announced … This is our victory`: an organization's own news.
  static boolean today(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title == null
        || AboutTitle.isOfOwnSite(title.text())
        || AboutTitle.isAbout(title.text())
        || Speech.us(reading, 2).isEmpty()) {
      return false;
    }
    for (Sentence sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
      Matcher day = DAY.matcher(sentence.text());
      if (day.find()) {
        Evidence words = reading.shown(sentence, day);
        findings.add(new Finding(new OfKind(Kind.NEWS), 0.7, "told of the day", words));
        Speech.us(reading, 2)
            .ifPresent(us -> KindRule.voice(findings, Voice.SELF, 0.7, "first person plural", us));
        return true;
      }
    }
    return false;
  }

  /// An article whose source states author and date in fields of its own.
  static boolean dated(Reading reading, Findings findings) {
    Optional<Finding> date = findings.finding(FactField.PUBLISHED);
    Optional<Evidence> says = Speech.says(reading);
    if (date.isEmpty()
        || findings.finding(FactField.BYLINE).isEmpty()
        || says.isEmpty()
        || Speech.us(reading, ENOUGH_OF_US).isPresent()) {
      return false;
    }
    findings.add(
        new Finding(new OfKind(Kind.NEWS), 0.8, "stated author and date", date.get().evidence()));
    KindRule.voice(findings, Voice.PRESS, 0.75, "attributed speech", says.get());
    return true;
  }
}
