package org.lectern.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// Random small documents and random questions about them; the same seed makes the same.
final class RandomSearches {
  private static final List<String> WORDS =
      List.of(
          "tax",
          "taxes",
          "water",
          "river",
          "rivers",
          "school",
          "schools",
          "the",
          "of",
          "how",
          "union",
          "unions",
          "farm",
          "farmer",
          "vote",
          "voter",
          "voting",
          "health",
          "water's",
          "K-12",
          "Ni\u00f1o",
          "care",
          "cares",
          "between",
          "not",
          "501(c)(3)",
          "zoning",
          "DEI",
          "equity and inclusion",
          "diversity",
          "K12",
          "501c3",
          "NC",
          "North",
          "Carolina",
          "IN",
          "Indiana");
  private static final List<State> STATES =
      List.of(State.NC, State.SC, State.OH, State.TX, State.PR);
  private static final List<String> CITIES = List.of("Toledo", "Durham", "Saint Mary");
  private static final List<OrganizationType> TYPES =
      List.of(
          OrganizationType.NONPROFIT,
          OrganizationType.NONPROFIT_501C3,
          OrganizationType.NONPROFIT_501C4,
          OrganizationType.FOR_PROFIT_MEDIA,
          OrganizationType.LABOR_UNION);
  private static final List<PolicyArea> TOPICS =
      List.of(PolicyArea.TAXATION, PolicyArea.EDUCATION, PolicyArea.HEALTH);

  private static final int LONG_TEXTS = 8;

  private final Random random;
  private final List<List<String>> originals = new ArrayList<>();

  RandomSearches(long seed) {
    random = new Random(seed);
  }

  List<PolicyDocument> documents(int count) {
    List<PolicyDocument> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document("d" + i));
    }
    return documents;
  }

  private PolicyDocument document(String id) {
    TestDocument document = TestDocument.of(id).kind(any(Kind.values()), any(Voice.values()));
    if (chance(0.8)) {
      document.title(text(4));
    }
    if (chance(0.3)) {
      document.text(copy());
    } else {
      for (int i = random.nextInt(3); i >= 0; i--) {
        document.section(text(2), text(12));
      }
    }
    if (chance(0.6)) {
      document.organization("Org " + random.nextInt(20));
    }
    if (chance(0.5)) {
      document.publisher("Paper " + random.nextInt(4));
    }
    if (chance(0.5)) {
      document.founded(1900 + random.nextInt(120));
    }
    if (chance(0.5)) {
      document.published(any("2011", "2011-08", "2016-12-23", "2020-02-29"));
    }
    if (chance(0.3)) {
      document
          .person(text(2), "founder")
          .reference(text(3), "https://host" + random.nextInt(4) + ".example/");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      document.place(place());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      document.type(any(TYPES)).topic(any(TOPICS));
    }
    return document.build();
  }

  /// One of a few long texts with some words changed, so that some of its copies are versions.
  private String copy() {
    while (originals.size() < LONG_TEXTS) {
      originals.add(IntStream.range(0, 90).mapToObj(_ -> any(WORDS)).toList());
    }
    List<String> words = new ArrayList<>(any(originals));
    for (int i = random.nextInt(3); i > 0; i--) {
      words.set(random.nextInt(words.size()), any(WORDS));
    }
    return chance(0.3) ? text(5) + " " + String.join(" ", words) : String.join(" ", words);
  }

  private Place place() {
    return switch (random.nextInt(4)) {
      case 0 -> Place.of(any(Region.values()));
      case 1 -> Place.of(any(STATES));
      case 2 -> Place.of(any(STATES), any(CITIES));
      default -> new Place(null, null, chance(0.5) ? any(CITIES) : null, any("CA", "US"));
    };
  }

  SearchRequest request() {
    Query tree = chance(0.15) ? new Query.Everything() : bag();
    return SearchRequest.of(new ParsedQuery(tree.toString(), tree, List.of()))
        .withMatch(any(MatchMode.values()))
        .withFilters(filters())
        .withSort(any(Sort.values()))
        .withGroup(any(Grouping.values()))
        .withCollapse(chance(0.5))
        .withFacets(FacetField.all(SearchRequest.MAX_FACET_VALUES))
        .withDeadline(Duration.ofMinutes(1));
  }

  private Query bag() {
    List<Query> clauses = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      clauses.add(chance(0.7) ? new Query.Word(any(WORDS)) : clause(2));
    }
    return new Query.Bag(clauses);
  }

  private Query clause(int depth) {
    return switch (random.nextInt(depth > 0 ? 11 : 5)) {
      case 0 -> new Query.Word(any(WORDS));
      case 1 -> new Query.Phrase(text(2));
      case 2 -> new Query.Prefix(any("ta", "scho", "ri", "vot"));
      case 3 -> new Query.Fuzzy(any("tax", "watre", "skhool", "rivers"), 1 + random.nextInt(2));
      case 4 -> value();
      case 5 ->
          new Query.InField(any(QueryField.TITLE, QueryField.TEXT), new Query.Word(any(WORDS)));
      case 6 -> new Query.Range(QueryField.FOUNDED, "1950", chance(0.5) ? "1980" : null);
      case 7 -> new Query.Range(QueryField.PUBLISHED, chance(0.5) ? "2011-08" : null, "2016");
      case 8 -> new Query.Not(clause(depth - 1));
      case 9 -> new Query.All(List.of(clause(depth - 1), clause(depth - 1)));
      default -> new Query.Any(List.of(clause(depth - 1), clause(depth - 1)));
    };
  }

  private Query value() {
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Value(QueryField.STATE, any(STATES).code());
      case 1 -> new Query.Value(QueryField.TYPE, "nonprofit");
      case 2 -> new Query.Missing(any(QueryField.STATE, QueryField.FOUNDED, QueryField.PUBLISHED));
      default -> new Query.Value(QueryField.TOPIC, any(TOPICS).slug());
    };
  }

  private Filters filters() {
    Filters filters = Filters.NONE;
    for (int i = random.nextInt(4); i > 0; i--) {
      FilterField field = any(FilterField.values());
      String[] values =
          chance(0.3) ? new String[] {pick(field), pick(field)} : new String[] {pick(field)};
      filters = chance(0.2) ? filters.without(field, values) : filters.with(field, values);
    }
    if (chance(0.1)) {
      filters = filters.withFounded(new YearRange(1930, chance(0.5) ? 1990 : null));
    }
    if (chance(0.1)) {
      filters = filters.withPublished(new DayRange(LocalDate.of(2011, 2, 1), null));
    }
    return filters;
  }

  private String pick(FilterField field) {
    if (chance(0.2)) {
      return FilterField.MISSING;
    }
    return switch (field) {
      case TYPE -> any(TYPES).slug();
      case PLACE ->
          any("south", "south/nc", "south/nc/durham", "midwest/oh", "canada", "united-states");
      case REGION -> any(Region.values()).label();
      case STATE -> any(STATES).code();
      case CITY -> any(CITIES);
      case COUNTRY -> any("US", "CA");
      case TOPIC -> any(TOPICS).slug();
      case KIND -> any(Kind.values()).slug();
      case VOICE -> any(Voice.values()).slug();
      case PUBLISHER -> "Paper " + random.nextInt(5);
      case HOST -> "host" + random.nextInt(5) + ".example";
      case ORGANIZATION -> "org-" + random.nextInt(22);
      case FOUNDED -> Integer.toString(1900 + random.nextInt(120));
    };
  }

  /// One of the facets of separate values.
  Optional<FilterField> filterOf(FacetField facet) {
    return facet.shape() == FacetField.Shape.YEARS
        ? Optional.empty()
        : FilterField.of(facet.slug());
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder(any(WORDS));
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(' ').append(any(WORDS));
    }
    return text.toString();
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  private <T> T any(T... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
