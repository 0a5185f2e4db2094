package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.NameForm;
import org.lectern.schema.FactField;

/// The organization that a page is about: a profile's title; on a page of "us" as [AboutPage] reads
/// it; in an article as [ArticleOrganization] does; of any other page the one that it introduces.
final class OrganizationRule implements Rule {
  private static final QuickPattern PARENTHESIS = QuickPattern.compile("\\s*\\([^)]{1,20}\\)$");
  private static final int FIRST_SENTENCES = 3;
  private static final int ENOUGH_LABELS = 3;
  private static final List<LabelMeaning> OF_BODIES =
      List.of(
          LabelMeaning.WEBSITE,
          LabelMeaning.TYPE,
          LabelMeaning.STATUS,
          LabelMeaning.TAX_ID,
          LabelMeaning.FOUNDED);
  private static final int LONGEST_NAME = 120;

  /// `Our Cases: Land`.
  private static final QuickPattern SECTION =
      QuickPattern.compile("^\\p{L}+(?: \\p{L}+)?: \\p{L}+$");

  private static final QuickPattern REPORT_OF =
      QuickPattern.compile(
          "(?:The )?(?<name>\\p{Lu}.{3,80}?)(?:['’]s?)?:? (?:\\d{4} )?(?:Annual|Impact|Progress|annual|impact|progress) [Rr]eport.{0,20}");

  @Override
  public void read(Reading reading, Findings findings) {
    OrganizationFinding found = new OrganizationFinding(reading, findings);
    if (labelled(reading, found)) {
      return;
    }
    switch (Rules.kind(findings)) {
      case PROFILE -> ofProfile(reading, findings, found);
      case ABOUT -> {
        if (!letterhead(reading, found)) {
          new AboutPage(reading, findings, found).read();
        }
      }
      case NEWS -> {
        boolean _ =
            new OwnPage(reading, findings, found).read()
                || new ArticleOrganization(reading, OwnPage.isSpokenByItsOwner(findings), found)
                    .read();
      }
      case REPORT -> ofReport(reading, findings, found);
      case OTHER -> {
        boolean _ =
            new AboutSentences(reading, findings, found).introduced(FIRST_SENTENCES)
                || Notice.agency(reading, found)
                || letterhead(reading, found)
                || (OwnPage.isSpokenByItsOwner(findings)
                    && new AboutSentences(reading, findings, found).acts())
                || new OwnPage(reading, findings, found).read();
      }
      case RECORD -> {}
    }
    if (!isOfPerson(reading) && findings.finding(FactField.ORGANIZATION).isEmpty()) {
      reading.likely(findings).ifPresent(likely -> likely.add(found));
    }
  }

  private static boolean letterhead(Reading reading, OrganizationFinding found) {
    Optional<Letterhead> letterhead = Letterhead.of(reading);
    letterhead.ifPresent(head -> found.add(head.name(), 0.9, "letterhead", head.words()));
    return letterhead.isPresent();
  }

  /// `Registered name: Oak Fund` in a box that tells more of it.
  private static boolean labelled(Reading reading, OrganizationFinding found) {
    Infobox infobox = reading.layout().infobox();
    Line title = reading.layout().title();
    boolean job = title != null && Occasion.isTitle(title.text());
    if (infobox == null
        || (!job && (infobox.known() < ENOUGH_LABELS || !infobox.isOfOrganization()))) {
      return false;
    }
    for (Infobox.Entry entry : reading.layout().entries(LabelMeaning.NAME)) {
      String name = entry.values().getFirst().text();
      boolean person =
          PersonNames.isName(name)
              && ProperNames.at(name, 0).noun().isEmpty()
              && OF_BODIES.stream().noneMatch(label -> !reading.layout().entries(label).isEmpty());
      if (!person && name.indexOf(' ') > 0 && name.length() <= LONGEST_NAME) {
        found.add(name, 0.96, "infobox label " + entry.label().printed(), reading.taken(entry, 1));
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPerson(Reading reading) {
    Line kindLine = reading.layout().kindLine();
    return kindLine != null && KindRule.plain(kindLine).equals("person");
  }

  private static void ofProfile(Reading reading, Findings findings, OrganizationFinding found) {
    Finding title = findings.finding(FactField.TITLE).orElse(null);
    if (isOfPerson(reading)) {
      return;
    }
    if (title == null
        || isLabel(reading.layout().title())
        || SECTION.matcher(title.value().label()).find()
        || Masthead.isVolume(title.value().label())) {
      new AboutSentences(reading, findings, found).introduced(Integer.MAX_VALUE);
    } else if (isParted(title.value().label())
        && reading.likely(findings).filter(LikelyBody::isPartOfTitle).isPresent()) {
      reading.likely(findings).ifPresent(likely -> likely.add(found));
    } else {
      String name = NameForm.withoutAcronym(title.value().label());
      String bare = PARENTHESIS.matcher(name).replaceFirst("");
      found.add(spelled(bare, reading), 0.93, "title of a profile", title.evidence());
    }
  }

  /// "Oak Fund – Bias and Reliability".
  private static boolean isParted(String title) {
    return EdgeNames.pieces(title).size() > 1;
  }

  /// A name in capitals as the text prints it.
  static String spelled(String name, Reading reading) {
    if (name.indexOf(' ') < 0 || !name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    QuickPattern printed =
        QuickPattern.compile("(?iu)\\b" + Pattern.quote(name) + "(?![\\p{L}\\d])");
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher said = printed.matcher(sentence.text());
      while (said.find()) {
        if (!said.group().equals(name) && Character.isUpperCase(said.group().charAt(0))) {
          return said.group();
        }
      }
    }
    return name;
  }

  /// A report names its organization in its title, or speaks of it as an about page does.
  private static void ofReport(Reading reading, Findings findings, OrganizationFinding found) {
    Line title = reading.layout().title();
    boolean above = title != null && ReportKind.isBelow(reading, title);
    QuickMatcher report = title == null || above ? null : REPORT_OF.matcher(title.text());
    if (title != null
        && report != null
        && report.matches()
        && ProperNames.isBody(report.group("name"))) {
      found.add(
          report.group("name"),
          0.9,
          "title of a report",
          reading.taken(title.start() + report.start("name"), title.start() + report.end("name")));
    } else if (title != null && above && ProperNames.isBody(title.text())) {
      found.add(title.text(), 0.85, "name above a report", reading.taken(title));
    } else {
      boolean _ =
          letterhead(reading, found)
              || new OwnPage(reading, findings, found).read()
              || new ReportOrganization(reading, found).read()
              || new AboutSentences(reading, findings, found).introduced(Integer.MAX_VALUE)
              || new ArticleOrganization(reading, true, found).read();
    }
  }

  /// A title that is lost leaves a label in its place.
  private static boolean isLabel(@Nullable Line title) {
    return title != null && Label.withoutColon(title).isPresent();
  }
}
