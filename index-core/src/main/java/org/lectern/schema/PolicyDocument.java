package org.lectern.schema;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document with all that is known of it.
///
/// @param sections the text, without infobox, furniture, reference marks and reference list
/// @param facts every value with its evidence, also those that lost against a better one
/// @param website of the organization, as printed
/// @param byline the author, as printed
/// @param language ISO 639-1: `en`
/// @param ingested when it was read
public record PolicyDocument(
    Summary summary,
    List<Section> sections,
    List<Reference> references,
    List<Fact> facts,
    List<Person> people,
    List<Mention> mentions,
    @Nullable String website,
    @Nullable String byline,
    @Nullable String language,
    Instant ingested,
    Source source) {
  public PolicyDocument {
    sections = List.copyOf(sections);
    references = List.copyOf(references);
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    mentions = List.copyOf(mentions);
  }

  public String id() {
    return summary.id();
  }

  /// This document with another summary.
  public PolicyDocument with(Summary other) {
    return new PolicyDocument(
        other,
        sections,
        references,
        facts,
        people,
        mentions,
        website,
        byline,
        language,
        ingested,
        source);
  }

  /// This document with other facts.
  public PolicyDocument withFacts(List<Fact> other) {
    return new PolicyDocument(
        summary,
        sections,
        references,
        other,
        people,
        mentions,
        website,
        byline,
        language,
        ingested,
        source);
  }

  /// This document with other mentions.
  public PolicyDocument withMentions(List<Mention> other) {
    return new PolicyDocument(
        summary,
        sections,
        references,
        facts,
        people,
        other,
        website,
        byline,
        language,
        ingested,
        source);
  }
}
