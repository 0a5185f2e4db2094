package org.lectern.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Slug;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

/// Makes documents for tests, a statement a value.
public final class TestDocument {
  private final String id;
  private final List<Section> sections = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<OrganizationType> types = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<PolicyArea> topics = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String organization;
  private @Nullable String published;
  private @Nullable Integer founded;
  private @Nullable String sha256;
  private Kind kind = Kind.OTHER;
  private Voice voice = Voice.UNKNOWN;

  private TestDocument(String id) {
    this.id = id;
  }

  public static TestDocument of(String id) {
    return new TestDocument(id);
  }

  public TestDocument title(String text) {
    title = text;
    return this;
  }

  public TestDocument text(String text) {
    sections.add(new Section(null, text, List.of()));
    return this;
  }

  public TestDocument section(String heading, String text) {
    sections.add(new Section(heading, text, List.of()));
    return this;
  }

  public TestDocument organization(String name) {
    organization = name;
    return this;
  }

  public TestDocument publisher(String name) {
    publisher = name;
    return this;
  }

  public TestDocument kind(Kind shape, Voice speaker) {
    kind = shape;
    voice = speaker;
    return this;
  }

  public TestDocument type(OrganizationType... all) {
    types.addAll(List.of(all));
    return this;
  }

  public TestDocument place(Place... all) {
    places.addAll(List.of(all));
    return this;
  }

  public TestDocument topic(PolicyArea... all) {
    topics.addAll(List.of(all));
    return this;
  }

  public TestDocument founded(int year) {
    founded = year;
    return this;
  }

  public TestDocument published(String date) {
    published = date;
    return this;
  }

  public TestDocument person(String name, String role) {
    people.add(new Person(name, role));
    return this;
  }

  public TestDocument reference(String text, String url) {
    references.add(new Reference(references.size() + 1, text, url, null, null, null, null));
    return this;
  }

  public TestDocument bytes(String hash) {
    sha256 = hash;
    return this;
  }

  /// Another name of the organization.
  public TestDocument alias(String name) {
    Evidence evidence = new Evidence(name, 0, name.length(), null);
    facts.add(new Fact(FactField.ALIAS, name, name, .9, "infobox label", evidence));
    return this;
  }

  /// A phrase of the first section from which a topic was read.
  public TestDocument tells(PolicyArea topic, String phrase) {
    int start = sections.getFirst().text().indexOf(phrase);
    Evidence.Shown shown = new Evidence.Shown(0, start, start + phrase.length());
    Evidence evidence = new Evidence(phrase, start, start + phrase.length(), shown);
    facts.add(new Fact(FactField.TOPIC, topic.slug(), topic.label(), .8, "topic terms", evidence));
    return this;
  }

  public PolicyDocument build() {
    Summary summary =
        new Summary(
            id,
            title,
            null,
            kind,
            voice,
            publisher,
            published == null ? null : PartialDate.parse(published).orElseThrow(),
            organization == null ? null : new OrganizationName(Slug.of(organization), organization),
            types,
            null,
            places,
            founded,
            topics);
    return new PolicyDocument(
        summary,
        sections,
        references,
        facts,
        people,
        List.of(),
        null,
        null,
        "en",
        Instant.EPOCH,
        new Source(id, sha256 == null ? "0" + id : sha256, 1));
  }
}
