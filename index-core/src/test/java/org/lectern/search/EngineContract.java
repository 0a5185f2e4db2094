package org.lectern.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// An engine on four documents, and ways to ask it.
abstract class EngineContract extends FilledEngine {
  /// Enough on a slow machine.
  static final Duration LONG = Duration.ofMinutes(1);

  EngineContract() {
    super(DOCUMENTS);
  }

  static final List<PolicyDocument> DOCUMENTS =
      List.of(
          TestDocument.of("alpha")
              .title("The River Fund")
              .organization("The River Fund")
              .kind(Kind.PROFILE, Voice.THIRD_PARTY)
              .publisher("Atlas")
              .type(OrganizationType.NONPROFIT_501C3)
              .place(Place.of(State.NC, "Chapel Hill"))
              .founded(1974)
              .topic(PolicyArea.ENVIRONMENTAL_PROTECTION)
              .person("Ana Sólveig Brook", "founder")
              .text("The River Fund protects rivers and their towns. To be or not to be.")
              .section("Background", "Its founders advocated for clean water acts.")
              .reference("River Fund. Accessed 2020.", "https://www.riverfund.example/about")
              .build(),
          TestDocument.of("beta")
              .title("About us")
              .organization("The River Fund")
              .kind(Kind.ABOUT, Voice.SELF)
              .text("We protect the water of every town. Clean water is our act of faith.")
              .build(),
          TestDocument.of("gamma")
              .title("Water tax voted down")
              .kind(Kind.NEWS, Voice.PRESS)
              .publisher("Courier")
              .published("2016-12-23")
              .place(Place.of(Region.SOUTH))
              .topic(PolicyArea.TAXATION, PolicyArea.ENVIRONMENTAL_PROTECTION)
              .text("Voters in the southern states rejected a tax on water.")
              .build(),
          TestDocument.of("delta")
              .title("Tax League")
              .organization("Tax League")
              .kind(Kind.PROFILE, Voice.THIRD_PARTY)
              .publisher("Atlas")
              .type(OrganizationType.NONPROFIT_501C4, OrganizationType.FOR_PROFIT_MEDIA)
              .place(Place.of(State.SC), Place.of(State.OH, "Toledo"))
              .founded(1988)
              .published("2011")
              .topic(PolicyArea.TAXATION)
              .text("The league opposes every tax; taxes are its only subject.")
              .build());

  static SearchRequest all(String text) {
    return SearchRequest.of(words(text)).withMatch(MatchMode.ALL);
  }

  static ParsedQuery words(String text) {
    List<Query> words = new ArrayList<>();
    for (String word : text.strip().split(" ")) {
      words.add(new Query.Word(word));
    }
    return parsed(text, new Query.Bag(words));
  }

  static ParsedQuery parsed(String raw, Query tree) {
    return new ParsedQuery(raw, tree, List.of());
  }

  static final ParsedQuery EVERYTHING = parsed("", new Query.Everything());

  List<String> ids(SearchRequest request) {
    return ids(search(request).hits()).stream().sorted().toList();
  }

  SearchRequest with(FilterField field, String... values) {
    return SearchRequest.of(EVERYTHING).withFilters(Filters.NONE.with(field, values));
  }

  Facet facet(SearchRequest request, FacetField field) {
    return Objects.requireNonNull(search(request).facets().orElseThrow().get(field));
  }

  Map<String, Long> counts(SearchRequest request, FacetField field) {
    Facet.Values facet = (Facet.Values) facet(request, field);
    return facet.values().stream()
        .collect(Collectors.toMap(Facet.FacetValue::value, Facet.FacetValue::count));
  }
}
