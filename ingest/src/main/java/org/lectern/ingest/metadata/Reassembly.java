package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue;
import org.lectern.organization.Merge;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// A document whose facts have changed, with the values of the touched fields chosen anew: what was
/// set by hand before what was read, of which the same is chosen as if nobody had set anything.
///
/// @param byHand the values that were set by hand
/// @param read those that were read and stand
/// @param touched fields; all others stay as they are
record Reassembly(
    PolicyDocument before, List<Fact> facts, Choice byHand, Choice read, Set<FactField> touched) {
  /// As many as the rules give at most; a source may state more.
  private static final int MOST_TOPICS = 3;

  static Reassembly of(PolicyDocument before, List<Fact> facts, Set<FactField> touched) {
    Findings byHand = new Findings();
    Findings read = new Findings();
    for (Fact fact : facts) {
      if (touched.contains(fact.field()) && fact.withdrawn() == null && !Merge.isMerge(fact)) {
        Findings findings = fact.rule().equals(Fact.BY_HAND) ? byHand : read;
        findings.restore(
            new Finding(FactValue.of(fact), fact.confidence(), fact.rule(), fact.evidence()));
      }
    }
    return new Reassembly(before, facts, new Choice(byHand), new Choice(read), touched);
  }

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
        all(FactField.PERSON, Choice::people, before.people()),
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
        touched(FactField.KIND) ? best(Choice::kind).orElse(Kind.OTHER) : old.kind(),
        touched(FactField.VOICE) ? best(Choice::voice).orElse(Voice.UNKNOWN) : old.voice(),
        text(FactField.PUBLISHER, old.publisher()),
        touched(FactField.PUBLISHED) ? best(Choice::published).orElse(null) : old.published(),
        organization(),
        Choice.finest(all(FactField.TYPE, Choice::types, old.types())),
        text(FactField.TYPE_TEXT, old.typeText()),
        all(FactField.PLACE, Choice::places, old.places()),
        touched(FactField.FOUNDED) ? best(Choice::founded).orElse(null) : old.founded(),
        topics(old));
  }

  private List<PolicyArea> topics(Summary old) {
    int most = Math.max(MOST_TOPICS, read.topics().size());
    List<PolicyArea> topics = all(FactField.TOPIC, Choice::topics, old.topics());
    return touched(FactField.TOPIC) ? topics.stream().limit(most).toList() : topics;
  }

  /// Under which organization it is filed has been found out with others: that stays while its own
  /// name for it does.
  private @Nullable OrganizationName organization() {
    return isRenamed() ? best(Choice::organization).orElse(null) : before.summary().organization();
  }

  private boolean isRenamed() {
    return touched(FactField.ORGANIZATION)
        && !best(Choice::organization)
            .equals(of(before, before.facts(), touched).best(Choice::organization));
  }

  private boolean touched(FactField field) {
    return touched.contains(field);
  }

  private @Nullable String text(FactField field, @Nullable String old) {
    if (!touched(field)) {
      return old;
    }
    String set = byHand.text(field);
    return set == null ? read.text(field) : set;
  }

  private <T> Optional<T> best(Function<Choice, Optional<T>> value) {
    return value.apply(byHand).or(() -> value.apply(read));
  }

  private <T> List<T> all(FactField field, Function<Choice, List<T>> values, List<T> old) {
    return touched(field)
        ? Stream.of(byHand, read)
            .flatMap(choice -> values.apply(choice).stream())
            .distinct()
            .toList()
        : old;
  }
}
