package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.organization.Merge;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// A document whose facts have changed, with the values of the touched fields chosen anew.
///
/// @param touched fields; all others stay as they are
record Reassembly(PolicyDocument before, List<Fact> facts, Set<FactField> touched) {
  private static final int MOST_TOPICS = 3;

  PolicyDocument document() {
    PolicyDocument document = assembled();
    return isRenamed() ? Assembly.filed(document) : document;
  }

  private PolicyDocument assembled() {
    return new PolicyDocument(
        summary(),
        before.sections(),
        before.references(),
        facts,
        touched(FactField.PERSON)
            ? all(FactField.PERSON, OfPerson.class).stream().map(OfPerson::person).toList()
            : before.people(),
        before.mentions(),
        text(FactField.WEBSITE, before.website()),
        text(FactField.BYLINE, before.byline()),
        text(FactField.LANGUAGE, before.language()),
        before.ingested(),
        before.source());
  }

  private Summary summary() {
    Summary old = before.summary();
    return new Summary(
        old.id(),
        text(FactField.TITLE, old.title()),
        text(FactField.URL, old.url()),
        touched(FactField.KIND)
            ? best(FactField.KIND, OfKind.class).map(OfKind::kind).orElse(Kind.OTHER)
            : old.kind(),
        touched(FactField.VOICE)
            ? best(FactField.VOICE, OfVoice.class).map(OfVoice::voice).orElse(Voice.UNKNOWN)
            : old.voice(),
        text(FactField.PUBLISHER, old.publisher()),
        touched(FactField.PUBLISHED)
            ? best(FactField.PUBLISHED, OfDate.class).map(OfDate::date).orElse(null)
            : old.published(),
        organization(),
        touched(FactField.TYPE)
            ? all(FactField.TYPE, OfType.class).stream().map(OfType::type).toList()
            : old.types(),
        text(FactField.TYPE_TEXT, old.typeText()),
        touched(FactField.PLACE)
            ? all(FactField.PLACE, OfPlace.class).stream().map(OfPlace::place).toList()
            : old.places(),
        touched(FactField.FOUNDED)
            ? best(FactField.FOUNDED, OfFounding.class).map(OfFounding::year).orElse(null)
            : old.founded(),
        touched(FactField.TOPIC)
            ? all(FactField.TOPIC, OfTopic.class).stream()
                .map(OfTopic::area)
                .limit(MOST_TOPICS)
                .toList()
            : old.topics());
  }

  /// Under which organization it is filed has been found out with others: that stays while its own
  /// name for it does.
  private @Nullable OrganizationName organization() {
    return isRenamed() ? own(this).orElse(null) : before.summary().organization();
  }

  private boolean isRenamed() {
    return touched(FactField.ORGANIZATION)
        && !own(this).equals(own(new Reassembly(before, before.facts(), touched)));
  }

  private static Optional<OrganizationName> own(Reassembly document) {
    return document
        .best(FactField.ORGANIZATION, OfOrganization.class)
        .map(OfOrganization::organization);
  }

  private boolean touched(FactField field) {
    return touched.contains(field);
  }

  private @Nullable String text(FactField field, @Nullable String old) {
    return touched(field)
        ? best(field, FactValue.Text.class).map(FactValue.Text::value).orElse(null)
        : old;
  }

  private <T extends FactValue> Optional<T> best(FactField field, Class<T> type) {
    return all(field, type).stream().findFirst();
  }

  /// The distinct values that stand, those set by hand first, then the surest.
  private <T extends FactValue> List<T> all(FactField field, Class<T> type) {
    List<Fact> standing = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.field() == field && fact.withdrawn() == null && !Merge.isMerge(fact)) {
        standing.add(fact);
      }
    }
    standing.sort(
        Comparator.comparing((Fact fact) -> !fact.rule().equals(Fact.BY_HAND))
            .thenComparing(Comparator.comparingDouble(Fact::confidence).reversed()));
    return standing.stream().map(FactValue::of).map(type::cast).distinct().toList();
  }
}
