package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern ABOUT_US =
      Pattern.compile(
          "(?i)(?:about us|who we are|our (?:story|mission|history|team|work|vision|organization)"
              + "|what we (?:do|believe)|meet (?:our|the) team|mission,? (?:and|&) (?:vision|values)"
              + "|our mission,? (?:and|&) (?:vision|values|history)"
              + "|qui[eé]nes somos|sobre nosotros|nuestra (?:historia|misi[oó]n)|qui sommes-nous|nuestra organizaci[oó]n|acerca de(?: nosotr[oa]s)?|[àa] propos(?: de nous)?|notre (?:histoire|mission|[ée]quipe)|über uns)");
  private static final Pattern ABOUT = Pattern.compile("(?i)about(?: .{1,80})?|welcome to .{1,80}");
  private static final Pattern TITLE_PART = Pattern.compile(" [|–—·»•-]+ |: ");
  private static final Pattern REPORT_HEADING =
      Pattern.compile(
          "(?i)(?:executive summary|key findings|summary of findings|abstract|table of contents|methodology)");
  private static final Pattern REPORT_TITLE =
      Pattern.compile(
          "(?i)(?:\\d{4} )?(?:annual|impact|progress) report(?: .{0,20})?|.{3,100} (?:annual|impact) report(?: \\d{4})?");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)? (?:is|was) an? (?<what>[^.;]{3,160})");

  @Override
  public void read(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Byline byline = layout.byline();
    OptionalInt report = report(layout);
    if (isProfile(layout)) {
      profile(reading, findings);
    } else if (report.isPresent()) {
      report(report.getAsInt(), reading, findings);
    } else if (layout.title() != null && REPORT_TITLE.matcher(layout.title().text()).matches()) {
      Evidence words = reading.taken(layout.title());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.85, "title of a report", words));
    } else if (byline != null && layout.title() != null && isArticle(byline, reading)) {
      article(byline, reading, findings);
    } else if (!released(reading, findings)
        && !about(layout.title(), reading, findings)
        && !dated(reading, findings)) {
      described(layout.title(), reading, findings);
    }
  }

  private static boolean isProfile(Layout layout) {
    Infobox infobox = layout.infobox();
    int labels = infobox == null ? 0 : infobox.known();
    boolean edited = asking(layout).isPresent();
    return labels >= ENOUGH_LABELS
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
    if (release.isPresent()) {
      voice(findings, Voice.SELF, 0.85, "press release", release.get());
    } else if (Speech.us(reading, ENOUGH_OF_US).isEmpty()) {
      if (byline.by()) {
        voice(findings, Voice.PRESS, 0.9, "byline", reading.taken(byline.line()));
      } else {
        Speech.says(reading)
            .ifPresent(words -> voice(findings, Voice.PRESS, 0.75, "attributed speech", words));
      }
    }
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
    if (title != null && ABOUT_US.matcher(title.text()).matches()) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.95, "about title", words));
      voice(findings, Voice.SELF, 0.95, "about title", words);
      return true;
    }
    boolean about =
        title != null && (ABOUT.matcher(title.text()).matches() || isPartOfUs(title, findings));
    Optional<Evidence> us = Speech.us(reading, about ? 1 : ENOUGH_OF_US);
    if (about && us.isEmpty()) {
      us = Speech.me(reading);
    }
    if (title != null && (us.isPresent() || (about && introduced(reading).isPresent()))) {
      Evidence words = about ? reading.taken(title) : us.orElseThrow();
      String rule = about ? "about title" : "first person plural";
      findings.add(new Finding(new OfKind(Kind.ABOUT), about ? 0.9 : 0.8, rule, words));
      voice(
          findings,
          Voice.SELF,
          about ? 0.9 : 0.8,
          us.isPresent() ? "first person plural" : rule,
          us.orElse(words));
      return true;
    }
    return false;
  }

  /// "Oak Fund | Who we are", also where only the page's head says so.
  private static boolean isPartOfUs(Line title, Findings findings) {
    String head = findings.text(FactField.TITLE).orElse("");
    return Stream.of(title.text(), head)
        .flatMap(TITLE_PART::splitAsStream)
        .anyMatch(part -> ABOUT_US.matcher(part).matches());
  }

  /// A page that has lost its infobox: its title is what the first sentence says is a foundation.
  private static void described(@Nullable Line title, Reading reading, Findings findings) {
    Optional<Evidence> words = introduced(reading);
    if (words.isEmpty() || PressRelease.in(reading).isPresent()) {
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

  /// Whether the title of a page is in the first person, and so names nobody.
  static boolean isOfUs(String title) {
    return ABOUT_US.matcher(title).matches();
  }

  /// The kind line in lower case.
  static String plain(Line kindLine) {
    return kindLine.text().toLowerCase(Locale.ROOT);
  }
}
