package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Reports, briefs and fact sheets.
final class ReportKind {
  private static final int ENOUGH_OF_US = 3;
  private static final int MOST_PARTS = 12;
  private static final QuickPattern REPORT_HEADING =
      QuickPattern.compile(
          "(?i)(?:executive summary|key findings|summary of findings|abstract|table of contents|methodology)");

  /// The sections of audits and studies.
  private static final QuickPattern STUDY_HEADING =
      QuickPattern.compile(
          "(?i)(?:\\d{1,2}\\.? |[ivx]{1,4}\\. )?(?:(?:key |main |audit )?findings|(?:our |policy )?recommendations|(?:summary|conclusions?|discussion|results|responses?|background|introduction|limitations|data and methods|methods|methodology|scope|objectives?|scope and methodology)(?: and (?:findings|recommendations|conclusions?))?):?");

  private static final QuickPattern FINDINGS =
      QuickPattern.compile("(?i).*(?:findings|recommendations|methodology|limitations|results).*");
  private static final int ENOUGH_SECTIONS = 3;
  private static final QuickPattern REPORT_TITLE =
      QuickPattern.compile(
          "(?i)(?:\\d{4} )?(?:annual|impact|progress) report(?: .{0,20})?|.{3,100} (?:annual|impact) report(?: \\d{4})?");
  private static final QuickPattern BRIEF =
      QuickPattern.compile(
          "(?i)(?:fact ?sheet|(?:policy|issue|research|data) (?:brief|report|paper)|white paper|working paper)(?: (?:no\\.?|#)? ?\\d{1,4})?");

  private ReportKind() {}

  /// Reads a page that is a report, by a line above its title, its title or a section.
  static boolean read(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    OptionalInt summary = summary(layout);
    Optional<Line> titled = reportTitle(reading);
    Optional<Line> brief = brief(layout);
    Optional<Line> testimony =
        Optional.ofNullable(layout.title())
            .filter(title -> Testimony.isBeforeCommittee(title, reading));
    if (summary.isPresent()) {
      summary(summary.getAsInt(), reading, findings);
      ofReport(reading, findings);
    } else if (titled.isPresent()) {
      Evidence words = reading.taken(titled.get());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.9, "title of a report", words));
      Speech.us(reading, ENOUGH_OF_US)
          .ifPresent(us -> KindRule.voice(findings, Voice.SELF, 0.8, "first person plural", us));
    } else if (brief.isPresent()) {
      Evidence words = reading.taken(brief.get());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.9, "line above the title", words));
    } else if (testimony.isPresent()) {
      Evidence words = reading.taken(testimony.get());
      findings.add(new Finding(new OfKind(Kind.REPORT), 0.9, "title of a testimony", words));
      Testimony.in(reading)
          .ifPresent(us -> KindRule.voice(findings, Voice.SELF, 0.9, "testimony", us));
    }
    return Stream.of(titled, brief, testimony).anyMatch(Optional::isPresent) || summary.isPresent();
  }

  /// Whether the title is the name above "Annual Report 2018".
  static boolean isBelow(Reading reading, Line title) {
    return reading.below(title, REPORT_TITLE).isPresent();
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
        .ifPresent(us -> KindRule.voice(findings, Voice.SELF, 0.75, "first person plural", us));
  }

  /// Index of the section that only a report has.
  private static OptionalInt summary(Layout layout) {
    List<Part> parts = layout.parts();
    for (int i = 0; i < Math.min(MOST_PARTS, parts.size()); i++) {
      String heading = parts.get(i).heading();
      if (heading != null && REPORT_HEADING.matcher(heading).matches()) {
        return OptionalInt.of(i);
      }
    }
    return study(parts);
  }

  private static OptionalInt study(List<Part> parts) {
    int sections = 0;
    int findings = -1;
    for (int i = 0; i < parts.size(); i++) {
      String heading = parts.get(i).heading();
      if (heading != null && STUDY_HEADING.matcher(heading).matches()) {
        sections++;
        findings = findings < 0 && FINDINGS.matcher(heading).matches() ? i : findings;
      }
    }
    return findings >= 0 && sections >= ENOUGH_SECTIONS
        ? OptionalInt.of(findings)
        : OptionalInt.empty();
  }

  /// Headings are no quotes, so the first words below stand for them.
  private static void summary(int part, Reading reading, Findings findings) {
    for (Sentence sentence : reading.sentences()) {
      if (sentence.section() == part) {
        Evidence words = reading.shown(sentence, 0, sentence.text().length());
        findings.add(new Finding(new OfKind(Kind.REPORT), 0.9, "summary of a report", words));
        return;
      }
    }
  }
}
