package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.Evidence;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// What shape a page has, and who speaks in it, where it says so itself: an infobox makes a
/// profile, a summary of findings a report, a date line below the title an article, an "About us"
/// or a text in the first person plural an about page. What these pages do not say surely,
/// [LikelyKind] weighs once the organization is known.
final class KindRule implements Rule {
  private static final int ENOUGH_LABELS = 2;
  private static final int ENOUGH_OF_US = 3;

  @Override
  public void read(Reading reading, Findings findings) {
    shape(reading, findings);
    RegisterEntry.of(reading)
        .filter(_ -> Rules.kind(findings) == Kind.PROFILE)
        .ifPresent(words -> voice(findings, Voice.OFFICIAL, 0.96, "entry of a register", words));
    OfficialSite.of(reading, findings)
        .or(() -> Notice.in(reading))
        .filter(_ -> Rules.kind(findings) != Kind.PROFILE)
        .ifPresent(words -> voice(findings, Voice.OFFICIAL, 0.96, "official site", words));
  }

  private static void shape(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    Line title = layout.title();
    Byline byline = layout.byline();
    boolean us =
        title != null && (AboutTitle.isOfUs(title.text()) || Occasion.isTitle(title.text()));
    if (isProfile(layout) && !us) {
      profile(reading, findings);
      return;
    }
    if (ResolutionPage.read(reading, findings) || ReportKind.read(reading, findings)) {
      return;
    }
    if (byline != null && title != null && !us && ArticleKind.is(byline, reading)) {
      ArticleKind.read(byline, reading, findings);
    } else if (us || !ArticleKind.released(reading, findings)) {
      AboutKind.read(title, reading, findings);
    }
  }

  private static boolean isProfile(Layout layout) {
    Infobox infobox = layout.infobox();
    Byline byline = layout.byline();
    boolean inside =
        byline != null
            && byline.by()
            && byline.date() != null
            && infobox != null
            && layout.kindLine() == null
            && infobox.first().start() > byline.dateLine().start();
    int labels = infobox == null || inside ? 0 : infobox.known();
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

  static void voice(
      Findings findings, Voice voice, double confidence, String rule, Evidence words) {
    findings.add(new Finding(new OfVoice(voice), confidence, rule, words));
  }

  /// The kind line in lower case.
  static String plain(Line kindLine) {
    return kindLine.text().toLowerCase(Locale.ROOT);
  }
}
