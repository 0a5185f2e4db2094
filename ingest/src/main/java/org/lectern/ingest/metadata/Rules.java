package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// All rules in their order: the kind of page is known before its organization, and the
/// organization before what is said about it.
final class Rules {
  private static final Rule OF_RECORDS = new TopicRule();
  private static final List<Rule> OF_EVERY_TEXT = List.of(new LanguageRule(), OF_RECORDS);
  private static final List<Rule> OF_PAGES =
      List.of(new HeadRule(), new PageDatesRule(), new KindRule());
  private static final Rule ORGANIZATION = new OrganizationRule();
  private static final List<Rule> OF_ORGANIZATIONS =
      List.of(
          new AliasRule(),
          new InfoboxRule(),
          new SitePublisherRule(),
          new RegistrationRule(),
          new SmallPrintRule(),
          new FinanceRule(),
          new TypeRule(),
          new FoundingRule(),
          new PlaceRule(),
          new PeopleRule(),
          new StaffRule());

  private Rules() {}

  static void apply(Reading reading, Findings findings) {
    if (kind(findings) == Kind.RECORD) {
      OF_RECORDS.read(reading, findings);
      return;
    }
    applyToOrganization(reading, findings);
    LikelyKind.read(reading, findings);
    // "Executive Board" and an address are somebody's, whoever that is.
    if (kind(findings) != Kind.RECORD || findings.organization().isPresent()) {
      OF_ORGANIZATIONS.forEach(rule -> rule.read(reading, findings));
    }
    OF_EVERY_TEXT.forEach(rule -> rule.read(reading, findings));
  }

  /// What is read before the organization: title, dates, site, kind and voice.
  static void applyToHead(Reading reading, Findings findings) {
    OF_PAGES.forEach(rule -> rule.read(reading, findings));
  }

  /// What is read before what follows from the organization.
  static void applyToOrganization(Reading reading, Findings findings) {
    applyToHead(reading, findings);
    ORGANIZATION.read(reading, findings);
  }

  static Kind kind(Findings findings) {
    return findings.best(FactField.KIND, OfKind.class).map(OfKind::kind).orElse(Kind.OTHER);
  }

  static Voice voice(Findings findings) {
    return findings.best(FactField.VOICE, OfVoice.class).map(OfVoice::voice).orElse(Voice.UNKNOWN);
  }
}
