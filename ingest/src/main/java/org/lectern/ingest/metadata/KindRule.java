package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.Evidence;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// What shape a page has, and who speaks in it. An infobox makes a profile, a date line below the
/// title an article, an "About us" or a text in the first person plural an about page.
final class KindRule implements Rule {
  private static final int ENOUGH_LABELS = 2;
  private static final int ENOUGH_OF_US = 3;
  private static final Pattern ABOUT_US =
      Pattern.compile(
          "(?i)(?:about us|who we are|our (?:story|mission|history|team|work|vision|organization)"
              + "|what we (?:do|believe)|meet (?:our|the) team|mission,? (?:and|&) (?:vision|values)"
              + "|our mission,? (?:and|&) (?:vision|values|history))");
  private static final Pattern ABOUT = Pattern.compile("(?i)about(?: .{1,80})?|welcome to .{1,80}");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^“”\"]{0,900}[”\"]?");
  private static final Pattern WE =
      Pattern.compile("\\b(?:[Ww]e|[Oo]ur)\\b(?! (?:schools|nation|country))");
  private static final Pattern SAYS = Pattern.compile("\\b(?:says|said|according to|told)\\b");
  private static final Pattern RELEASE =
      Pattern.compile("(?i)for immediate release|press release|media contact");

  @Override
  public void read(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Byline byline = layout.byline();
    if (isProfile(layout)) {
      profile(reading, findings);
    } else if (byline != null && layout.title() != null && byline.date() != null) {
      article(byline, reading, findings);
    } else {
      about(layout.title(), reading, findings);
    }
  }

  private static boolean isProfile(Layout layout) {
    Infobox infobox = layout.infobox();
    int labels = infobox == null ? 0 : infobox.known();
    return labels >= ENOUGH_LABELS || (layout.kindLine() != null && layout.title() != null);
  }

  /// A profile is a third party's unless its lead speaks in the first person.
  private static void profile(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Evidence shape = reading.taken(shape(layout));
    findings.add(new Finding(new OfKind(Kind.PROFILE), 0.95, "infobox or kind line", shape));
    Optional<Evidence> us = us(reading, ENOUGH_OF_US);
    Optional<Line> asking =
        layout.furniture().stream()
            .filter(line -> Furniture.publisher(line.text()).find())
            .findFirst();
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

  private static void article(Byline byline, Reading reading, Findings findings) {
    Evidence line = reading.taken(byline.dateLine());
    findings.add(new Finding(new OfKind(Kind.NEWS), 0.9, "date line below the title", line));
    boolean release =
        reading.sentences().stream()
            .limit(8)
            .anyMatch(sentence -> RELEASE.matcher(sentence.text()).find());
    if (release || us(reading, ENOUGH_OF_US).isPresent()) {
      return;
    }
    if (byline.by()) {
      voice(findings, Voice.PRESS, 0.9, "byline", reading.taken(byline.line()));
      return;
    }
    for (Sentence sentence : reading.sentences()) {
      Matcher says = SAYS.matcher(sentence.text());
      if (says.find()) {
        voice(findings, Voice.PRESS, 0.75, "attributed speech", reading.shown(sentence, says));
        return;
      }
    }
  }

  private static void about(@Nullable Line title, Reading reading, Findings findings) {
    if (title != null && ABOUT_US.matcher(title.text()).matches()) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.95, "about title", words));
      voice(findings, Voice.SELF, 0.95, "about title", words);
      return;
    }
    boolean about = title != null && ABOUT.matcher(title.text()).matches();
    Optional<Evidence> us = us(reading, about ? 1 : ENOUGH_OF_US);
    if (title != null && us.isPresent()) {
      Evidence words = about ? reading.taken(title) : us.get();
      String rule = about ? "about title" : "first person plural";
      findings.add(new Finding(new OfKind(Kind.ABOUT), about ? 0.9 : 0.8, rule, words));
      voice(findings, Voice.SELF, about ? 0.9 : 0.8, "first person plural", us.get());
    }
  }

  /// The first "we" or "our" outside of quoted speech, if there are enough of them.
  private static Optional<Evidence> us(Reading reading, int enough) {
    Evidence first = null;
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      Matcher we = WE.matcher(withoutSpeech(sentence.text()));
      while (we.find()) {
        count++;
        first = first == null ? reading.shown(sentence, we) : first;
      }
    }
    return count >= enough ? Optional.ofNullable(first) : Optional.empty();
  }

  private static String withoutSpeech(String text) {
    return QUOTED.matcher(text).replaceAll(speech -> " ".repeat(speech.group().length()));
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
