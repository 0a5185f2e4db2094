package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Articles, press releases, posts and letters, and who speaks in them: a paper, or an organization
/// that says "we".
final class ArticleKind {
  private static final int ENOUGH_OF_US = 3;
  private static final QuickPattern OPINION =
      QuickPattern.compile(
          "(?i)(?:opinions?|editorials?|op-?ed|commentary|column(?:ist)?s?|guest .{3,20}|viewpoint|perspectives?|letters.{0,20})");

  private static final QuickPattern STAFF =
      QuickPattern.compile(
          "(?i)\\b(?:staff|writer|reporter|correspondent|columnist|news service)\\b");

  /// What sites have and no paper prints, with the day of its last change.
  private static final QuickPattern TERMS =
      QuickPattern.compile(
          "(?i)(?:our )?(?:privacy|cookies?|terms)(?: (?:policy|notice|statement|(?:and|&) conditions|of (?:use|service)))?(?: (?:and|&) .{3,30})?");

  /// A title that says that its page is one.
  private static final QuickPattern RELEASE =
      QuickPattern.compile(
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
      KindRule.voice(findings, Voice.SELF, 0.9, "press release", release.get());
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
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.9, "press release", words.get()));
    KindRule.voice(findings, Voice.SELF, 0.9, "press release", words.get());
    PressRelease.date(reading, findings);
    return true;
  }
}
