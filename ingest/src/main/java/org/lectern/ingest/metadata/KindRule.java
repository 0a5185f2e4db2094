package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// What shape a page has, and who speaks in it. An infobox makes a profile, a summary of findings a
/// report, a date line below the title an article, an "About us" or a text in the first person
/// plural an about page; a page that begins "X is a foundation …" below the title X is a profile.
final class KindRule implements Rule {
  private static final int ENOUGH_LABELS = 2;
  private static final int ENOUGH_OF_US = 3;
  private static final int MOST_PARTS = 12;
  private static final Pattern REPORT_HEADING =
      Pattern.compile(
          "(?i)(?:executive summary|key findings|summary of findings|abstract|table of contents|methodology)");
  static final Pattern REPORT_TITLE =
      Pattern.compile(
          "(?i)(?:\\d{4} )?(?:annual|impact|progress) report(?: .{0,20})?|.{3,100} (?:annual|impact) report(?: \\d{4})?");
  private static final Pattern BRIEF =
      Pattern.compile(
          "(?i)(?:fact ?sheet|(?:policy|issue|research|data) (?:brief|report|paper)|white paper|working paper)(?: (?:no\\.?|#)? ?\\d{1,4})?");
  private static final Pattern INVITES =
      Pattern.compile(
          "\\b(?:[Jj]oin|[Cc]ontact|[Ss]upport|[Ff]ollow|[Ee]mail|[Cc]all|[Ww]ith) us\\b|\\b[Ww]e |\\b[Oo]ur ");
  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)(?:opinions?|editorials?|op-?ed|commentary|column(?:ist)?s?|guest .{3,20}|viewpoint|perspectives?|letters.{0,20})");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)? (?:is|was) an? (?<what>[^.;]{3,160})");

  @Override
  public void read(Reading reading, Findings findings) {
    shape(reading, findings);
    OfficialSite.of(reading, findings)
        .filter(_ -> Rules.kind(findings) != Kind.PROFILE)
        .ifPresent(words -> voice(findings, Voice.OFFICIAL, 0.96, "official site", words));
  }

  private static void shape(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Line title = layout.title();
    Byline byline = layout.byline();
    OptionalInt report = report(layout);
    Optional<Line> titled = reportTitle(reading);
    boolean us = title != null && AboutTitle.isOfUs(title.text());
    if (isProfile(layout) && !us) {
      profile(reading, findings);
    } else if (report.isPresent()) {
      report(report.getAsInt(), reading, findings);
      ofReport(reading, findings);
    } else if (titled.isPresent()) {
      Evidence words = reading.taken(titled.get());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.85, "title of a report", words));
      Speech.us(reading, ENOUGH_OF_US)
          .ifPresent(we -> voice(findings, Voice.SELF, 0.8, "first person plural", we));
    } else if (brief(layout).isPresent()) {
      Evidence words = reading.taken(brief(layout).get());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.85, "line above the title", words));
    } else if (byline != null && title != null && !us && isArticle(byline, reading)) {
      article(byline, reading, findings);
    } else if (!released(reading, findings)
        && !letter(reading, findings)
        && !about(title, reading, findings)
        && !dated(reading, findings)) {
      described(title, reading, findings);
      if (findings.finding(FactField.KIND).isEmpty()) {
        invites(reading, findings);
      }
    }
  }

  /// "Fact sheet" above the title.
  private static Optional<Line> brief(Layout layout) {
    return layout.furniture().stream()
        .filter(line -> BRIEF.matcher(line.text()).matches())
        .findFirst();
  }

  /// "Annual Report 2018" as the title, or as the first line below it.
  private static Optional<Line> reportTitle(Reading reading) {
    Line title = reading.layout().title();
    if (title != null && REPORT_TITLE.matcher(title.text()).matches()) {
      return Optional.of(title);
    }
    return title == null ? Optional.empty() : reading.below(title, REPORT_TITLE);
  }

  /// Who tells its own year says "we".
  private static void ofReport(Reading reading, Findings findings) {
    Speech.us(reading, ENOUGH_OF_US)
        .filter(_ -> Speech.ofOrganization(reading).isPresent())
        .ifPresent(us -> voice(findings, Voice.SELF, 0.75, "first person plural", us));
  }

  private static boolean isProfile(Layout layout) {
    Infobox infobox = layout.infobox();
    int labels = infobox == null ? 0 : infobox.known();
    boolean edited = asking(layout).isPresent();
    return (labels >= ENOUGH_LABELS && infobox != null && infobox.isOfOrganization())
        || ((layout.kindLine() != null || edited) && layout.title() != null);
  }

  /// The line in which a site asks for edits of its profile.
  private static Optional<Line> asking(Layout layout) {
    return layout.furniture().stream()
        .filter(line -> Furniture.publisher(line.text()).find())
        .findFirst();
  }

  private static boolean isArticle(Byline byline, Reading reading) {
    return byline.date() != null || byline.updated() != null || Speech.says(reading).isPresent();
  }

  /// A profile is a third party's unless its lead speaks in the first person.
  private static void profile(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Evidence shape = reading.taken(shape(layout));
    findings.add(new Finding(new OfKind(Kind.PROFILE), 0.95, "infobox or kind line", shape));
    Optional<Evidence> us = Speech.us(reading, ENOUGH_OF_US);
    Optional<Line> asking = asking(layout);
    if (asking.isPresent()) {
      voice(
          findings,
          Voice.THIRD_PARTY,
          0.97,
          "site that asks for edits",
          reading.taken(asking.get()));
    } else if (us.isPresent()) {
      voice(findings, Voice.SELF, 0.8, "first person plural", us.get());
    } else {
      voice(findings, Voice.THIRD_PARTY, 0.85, "profile in the third person", shape);
    }
  }

  /// The line that tells a profile: its kind line, else the first label, else the title.
  private static Line shape(Layout layout) {
    Line kindLine = layout.kindLine();
    Infobox infobox = layout.infobox();
    if (kindLine != null) {
      return kindLine;
    }
    return Objects.requireNonNull(
        infobox == null ? layout.title() : infobox.first(), "a profile has a label or a title");
  }

  /// Index of the section that only a report has.
  private static OptionalInt report(Layout layout) {
    List<Part> parts = layout.parts();
    for (int i = 0; i < Math.min(MOST_PARTS, parts.size()); i++) {
      String heading = parts.get(i).heading();
      if (heading != null && REPORT_HEADING.matcher(heading).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Headings are no quotes, so the first words below stand for them.
  private static void report(int part, Reading reading, Findings findings) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.section() == part) {
        Evidence words = reading.shown(sentence, 0, sentence.text().length());
        findings.add(new Finding(new OfKind(Kind.REPORT), 0.85, "summary of a report", words));
        return;
      }
    }
  }

  private static void article(Byline byline, Reading reading, Findings findings) {
    Evidence line = reading.taken(byline.dateLine());
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.9, "date line below the title", line));
    Optional<Evidence> release = PressRelease.in(reading);
    Optional<Evidence> opinion = opinion(reading);
    if (release.isPresent()) {
      voice(findings, Voice.SELF, 0.85, "press release", release.get());
    } else if (opinion.isPresent()) {
      voice(findings, Voice.PRESS, 0.9, "opinion page", opinion.get());
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
      voice(findings, Voice.SELF, 0.75, "first person plural", ours.get());
    } else if (byline.by()) {
      voice(findings, Voice.PRESS, 0.9, "byline", reading.taken(byline.line()));
    } else if (us.isEmpty()) {
      Speech.says(reading)
          .ifPresent(words -> voice(findings, Voice.PRESS, 0.75, "attributed speech", words));
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
  private static boolean letter(Reading reading, Findings findings) {
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
        .ifPresent(words -> voice(findings, Voice.SELF, 0.75, "first person plural", words));
    return true;
  }

  private static boolean released(Reading reading, Findings findings) {
    Optional<Evidence> words = PressRelease.in(reading);
    if (reading.layout().title() == null || words.isEmpty()) {
      return false;
    }
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.85, "press release", words.get()));
    voice(findings, Voice.SELF, 0.85, "press release", words.get());
    PressRelease.date(reading, findings);
    return true;
  }

  /// An article whose source states author and date in fields of its own.
  private static boolean dated(Reading reading, Findings findings) {
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
    voice(findings, Voice.PRESS, 0.75, "attributed speech", says.get());
    return true;
  }

  private static boolean about(@Nullable Line title, Reading reading, Findings findings) {
    if (title == null) {
      return false;
    }
    if (AboutTitle.isOfUs(title.text())) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.95, "about title", words));
      voice(findings, Voice.SELF, 0.95, "about title", words);
      return true;
    }
    String head = findings.text(FactField.TITLE).orElse("");
    boolean name = AboutTitle.isAboutName(title.text());
    boolean about =
        name || AboutTitle.isAbout(title.text()) || AboutTitle.isPartOfUs(title.text(), head);
    boolean headed = !about && isHeadedAbout(reading.layout());
    Optional<Evidence> us = Speech.us(reading, about || headed ? 1 : ENOUGH_OF_US);
    if (about && us.isEmpty()) {
      us = Speech.me(reading);
    }
    if (!about) {
      us = us.filter(_ -> Speech.ofOrganization(reading).isPresent());
    }
    if (us.isEmpty() && !name && !(about && introduced(reading).isPresent())) {
      return false;
    }
    Evidence words = about ? reading.taken(title) : us.orElseThrow();
    String rule = about ? "about title" : "first person plural";
    String said = us.isPresent() ? "first person plural" : rule;
    double confidence = about ? 0.9 : 0.8;
    findings.add(new Finding(new OfKind(Kind.ABOUT), confidence, rule, words));
    voice(findings, Voice.SELF, us.isPresent() ? confidence : 0.75, said, us.orElse(words));
    return true;
  }

  /// Whether one of the first headings is "Who we are": the title is the name then.
  private static boolean isHeadedAbout(Layout layout) {
    return layout.parts().stream()
        .limit(2)
        .map(Part::heading)
        .filter(Objects::nonNull)
        .anyMatch(heading -> AboutTitle.isOfUs(heading) || AboutTitle.isAboutName(heading));
  }

  /// A page of a site that its text names, and that says "join us": whose it is speaks.
  private static void invites(Reading reading, Findings findings) {
    String site = findings.text(FactField.PUBLISHER).orElse("");
    boolean named =
        !site.isEmpty()
            && !Masthead.isPaper(site)
            && reading.sentences().stream().anyMatch(one -> one.text().contains(site));
    if (named && findings.finding(FactField.VOICE).isEmpty()) {
      Speech.first(reading, INVITES)
          .ifPresent(words -> voice(findings, Voice.SELF, 0.7, "first person plural", words));
      introduced(reading)
          .filter(words -> bare(words.quote()).startsWith(bare(site)))
          .filter(_ -> Speech.us(reading, 1).isPresent())
          .ifPresent(words ->
              findings.add(new Finding(new OfKind(Kind.ABOUT), 0.7, "site is introduced", words)));
    }
  }

  /// A page that has lost its infobox: its title is what the first sentence says is a foundation.
  private static void described(@Nullable Line title, Reading reading, Findings findings) {
    Optional<Evidence> words = introduced(reading);
    if (words.isEmpty() || PressRelease.in(reading).isPresent()) {
      return;
    }
    Optional<Evidence> us = Speech.us(reading, 2).filter(_ -> Speech.ours(reading).isPresent());
    if (title == null && us.isPresent()) {
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.75, "first person plural", us.get()));
      voice(findings, Voice.SELF, 0.75, "first person plural", us.get());
      return;
    }
    if (title == null) {
      findings.add(new Finding(new OfKind(Kind.PROFILE), 0.7, "is introduced", words.get()));
      voice(findings, Voice.THIRD_PARTY, 0.65, "is introduced", words.get());
      return;
    }
    String bare = bare(title.text()).replaceFirst("\\s*\\([^)]{1,20}\\)$", "");
    if (bare(words.get().quote()).startsWith(bare)) {
      findings.add(new Finding(new OfKind(Kind.PROFILE), 0.75, "title is introduced", words.get()));
      voice(findings, Voice.THIRD_PARTY, 0.7, "title is introduced", words.get());
    }
  }

  private static String bare(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /// The first sentence of a page that says that somebody is an organization.
  private static Optional<Evidence> introduced(Reading reading) {
    for (Sentence sentence : reading.sentences().stream().limit(3).toList()) {
      ProperNames.Name name = ProperNames.at(sentence.text(), 0);
      Matcher is = IS_A.matcher(sentence.text()).region(name.end(), sentence.text().length());
      if (!name.text().isEmpty() && is.lookingAt()) {
        String what = is.group("what").toLowerCase(Locale.ROOT);
        boolean body =
            TypeWords.ofSentence(what).isPresent() || TypeWords.ofStatus(what).isPresent();
        for (String word : what.split("[ ,]+", 10)) {
          body |= OrganizationWords.isBody(word);
        }
        if (body) {
          return Optional.of(reading.shown(sentence, 0, is.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static void voice(
      Findings findings, Voice voice, double confidence, String rule, Evidence words) {
    findings.add(new Finding(new OfVoice(voice), confidence, rule, words));
  }

  /// The kind line in lower case.
  static String plain(Line kindLine) {
    return kindLine.text().toLowerCase(Locale.ROOT);
  }
}
