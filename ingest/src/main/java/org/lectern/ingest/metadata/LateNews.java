package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// News that no plainer rule found: a post whose front matter has its day, a page with nothing but
/// a day as its title, a headline that tells what the organization does, a text that begins with
/// the day of what happened. An organization speaks in it where it sends, announces or signs it, or
/// says "we".
final class LateNews {
  private static final double CONFIDENCE = 0.55;

  /// What the first person plural told otherwise.
  private static final double SURER = 0.82;

  private static final int LENGTH_OF_DAY = "2019-01-13".length();
  private static final int ENOUGH_OF_US = 3;
  private static final int FIRST_SENTENCES = 2;
  private static final int LONGEST_SIGNATURE = 160;
  private static final String DAY =
      "(?:" + PrintedDate.MONTH_NAMES + ")\\.? \\d{1,2}(?:st|nd|rd|th)?";
  private static final Pattern DAY_TITLE =
      Pattern.compile("(?:\\p{Lu}\\p{Ll}{2,5}day, )?" + DAY + ",? \\d{4}");
  private static final Pattern ON_A_DAY =
      Pattern.compile("On (?:\\p{Lu}\\p{Ll}{2,5}day, )?" + DAY + ",(?! ?\\d{4})");

  private static final Pattern DOES =
      Pattern.compile(
          "(?i) (?:launches|endorses|announces|joins|opposes|supports|files|wins|calls (?:for|on)|urges|sues|receives|awards|names|elects|opens|releases|celebrates|responds|condemns|denounces|demands|votes|applauds|welcomes|hires|appoints|publishes|backs|asks|buys|moves)\\b.*");
  private static final Pattern TODAY =
      Pattern.compile(
          "\\b(?:(?:has )?(?:today )?(?:announced|released|launched|filed|called|issued) (?:today|a statement)|today (?:announced|released|launched|called|filed|signed|urged|named|unveiled|published))\\b");

  /// `ERIE, PA—` or `New York—`, before the name.
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L} .'’]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})? ?[—–] ?(?:The )?");

  private static final String HEADLINE = "told of the day";

  private LateNews() {}

  static void kind(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title == null
        || AboutTitle.isOfOwnSite(title.text())
        || AboutTitle.isAbout(title.text())
        || AboutTitle.isOfUs(title.text())) {
      return;
    }
    Finding known = findings.finding(FactField.KIND).orElse(null);
    if (known != null) {
      if (known.rule().equals("first person plural")) {
        told(title, reading, findings).ifPresent(words -> add(SURER, HEADLINE, words, findings));
      }
      return;
    }
    Optional<Evidence> release = PressRelease.headed(reading);
    Optional<Evidence> posted = posted(reading, findings);
    if (release.isPresent()) {
      add(CONFIDENCE, "press release", release.get(), findings);
    } else if (posted.isPresent()) {
      add(CONFIDENCE, "stated date", posted.get(), findings);
    } else if (DAY_TITLE.matcher(title.text()).matches()) {
      add(CONFIDENCE, "day as the title", reading.taken(title), findings);
    } else {
      told(title, reading, findings).ifPresent(words -> add(CONFIDENCE, HEADLINE, words, findings));
    }
  }

  private static void add(double confidence, String rule, Evidence words, Findings findings) {
    findings.add(new Finding(new OfKind(Kind.NEWS), confidence, rule, words));
  }

  /// The day that the front matter states; another date only where somebody is quoted.
  private static Optional<Evidence> posted(Reading reading, Findings findings) {
    return findings
        .finding(FactField.PUBLISHED)
        .filter(date -> date.rule().matches("front matter .*|JSON-LD .*|meta .*"))
        .filter(date ->
            (date.rule().startsWith("front") && date.value().value().length() == LENGTH_OF_DAY)
                || Speech.says(reading).isPresent())
        .map(Finding::evidence);
  }

  /// What the organization does, as the headline tells, or what happened on a day of this year.
  private static Optional<Evidence> told(Line title, Reading reading, Findings findings) {
    String bare = Subject.bare(findings.organization().orElse(""));
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    int begin = title.text().startsWith("The ") ? 4 : 0;
    boolean does =
        title.text().startsWith(bare, begin)
            && DOES.matcher(title.text().substring(begin + bare.length())).matches();
    if (does) {
      return Optional.of(reading.taken(title));
    }
    Sentence first = reading.sentences().isEmpty() ? null : reading.sentences().getFirst();
    if (first == null || !first.text().startsWith("On ")) {
      return Optional.empty();
    }
    Matcher day = ON_A_DAY.matcher(first.text());
    return day.lookingAt() ? Optional.of(reading.shown(first, day)) : Optional.empty();
  }

  /// Who speaks in news whose voice is not known.
  static void voice(Reading reading, Findings findings) {
    String name = findings.organization().orElse("");
    Voice own = LateKind.isAgency(name) ? Voice.OFFICIAL : Voice.SELF;
    Optional<Evidence> sent = PressRelease.in(reading).or(() -> PressRelease.headed(reading));
    if (sent.isEmpty() && !name.isEmpty()) {
      String bare = Subject.bare(name);
      sent = announced(bare, reading).or(() -> signed(bare, reading));
    }
    if (sent.isPresent()) {
      KindRule.voice(findings, own, CONFIDENCE, "sent by it", sent.get());
      return;
    }
    Optional<Evidence> says = Speech.says(reading);
    boolean post = posted(reading, findings).isPresent();
    boolean does =
        findings.finding(FactField.KIND).filter(kind -> kind.rule().equals(HEADLINE)).isPresent();
    boolean few = does || (post && says.isEmpty());
    Optional<Evidence> us = Speech.us(reading, few ? 1 : ENOUGH_OF_US);
    boolean ours = us.isPresent() && (does || says.isEmpty() || Speech.ours(reading).isPresent());
    if (ours && !name.isEmpty()) {
      KindRule.voice(findings, own, CONFIDENCE, "first person plural", us.orElseThrow());
    } else if (us.isEmpty()) {
      says.ifPresent(
          words -> KindRule.voice(findings, Voice.PRESS, CONFIDENCE, "attributed speech", words));
    }
  }

  /// `Oak Fund announced today`, or its name behind a dateline and nobody quoted.
  private static Optional<Evidence> announced(String bare, Reading reading) {
    List<Sentence> sentences = reading.sentences();
    for (Sentence sentence : sentences.stream().limit(FIRST_SENTENCES).toList()) {
      String text = sentence.text();
      int at = text.indexOf(bare);
      Matcher today = at < 0 ? null : TODAY.matcher(text);
      if (today != null && today.find(at)) {
        return Optional.of(reading.shown(sentence, today));
      }
      Matcher dateline = at < 1 ? null : DATELINE.matcher(text).region(0, at);
      if (dateline != null && dateline.matches() && Speech.says(reading).isEmpty()) {
        return Optional.of(reading.shown(sentence, dateline));
      }
    }
    return Optional.empty();
  }

  /// Its name, with nothing but who signs for it, as the last words.
  private static Optional<Evidence> signed(String bare, Reading reading) {
    if (reading.sentences().isEmpty()) {
      return Optional.empty();
    }
    Sentence last = reading.sentences().getLast();
    if (last.text().length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    String text = last.text();
    int at = text.indexOf(bare);
    boolean signs = at >= 0 && at + bare.length() == text.length();
    return signs ? Optional.of(reading.shown(last, at, text.length())) : Optional.empty();
  }
}
