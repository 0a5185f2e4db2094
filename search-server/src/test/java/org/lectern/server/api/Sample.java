package org.lectern.server.api;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Mention;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.State;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.Hit;
import org.lectern.search.IndexState;
import org.lectern.search.MatchReport;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Snippet;

/// One of everything that JSON has to show.
final class Sample {
  private static final String TEXT = "<script>affinity</script> groups";

  private Sample() {}

  /// The answer to any request: one hit.
  static SearchResponse response(SearchRequest request) {
    var words = List.of(new MatchReport.WordReport("affinity", 0.5, 1, List.of()));
    var match = new MatchReport(request.match(), 1, 1, 0.0, words, List.of(), List.of());
    var snippet =
        new Snippet(
            "body",
            TEXT,
            List.of(new Snippet.Range(8, 16)),
            new Snippet.Source(1, "Work", 4),
            false,
            true);
    var why = List.of("both words");
    var hit = new Hit(summary(), List.of(snippet), 7.1f, why, 0, 0, List.of(), Optional.empty());
    return new SearchResponse(
        match,
        request.query().notes(),
        1,
        1,
        List.of(hit),
        Optional.of(facets(request)),
        Optional.of("more+/="),
        false,
        Duration.ofMillis(3),
        new IndexState(1, 17, "c", 0));
  }

  private static Map<FacetField, Facet> facets(SearchRequest request) {
    Map<FacetField, Facet> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : request.facets().keySet()) {
      facets.put(field, facet(field));
    }
    return facets;
  }

  private static Facet facet(FacetField field) {
    return switch (field.shape()) {
      case YEARS -> new Facet.Years(List.of(new Facet.YearBucket(2020, 2029, 1)), 2020, 2020, 0);
      case FLAT ->
          new Facet.Values(
              List.of(new Facet.FacetValue("NC", "North Carolina", 1, true, Optional.empty())),
              2,
              1);
      case HIERARCHY -> {
        var child =
            new Facet.FacetValue(
                "for-profit/consultancy", "Consultancy", 1, false, Optional.empty());
        var parent =
            new Facet.FacetValue("for-profit", "For-profit", 1, false, Optional.of(List.of(child)));
        yield new Facet.Values(List.of(parent), 0, 1);
      }
    };
  }

  private static Summary summary() {
    return new Summary(
        "9b1d4c",
        "The <b>Leadership</b> Collaborative",
        "javascript:alert(1)",
        Kind.PROFILE,
        Voice.THIRD_PARTY,
        "InfluenceWatch",
        PartialDate.parse("2016-12").orElseThrow(),
        new OrganizationName("the-leadership-collaborative", "The Leadership Collaborative"),
        List.of(OrganizationType.FOR_PROFIT_CONSULTANCY),
        "For-profit DEI Consultancy",
        List.of(Place.of(State.NC)),
        2020,
        List.of(PolicyArea.EDUCATION));
  }

  static PolicyDocument document() {
    var evidence = new Evidence("Founded:\n\n2020", 150, 164, null);
    var fact = new Fact(FactField.FOUNDED, "2020", "2020", 0.98, "infobox label Founded", evidence);
    var mentioned = new OrganizationName("new-tech-network", "New Tech Network");
    var reference =
        new Reference(19, "text", "https://www.newsobserver.com/a", "A", "News", null, null);
    var section = new Section(null, "The text.", List.of(new Section.Mark(9, 1)));
    return new PolicyDocument(
        summary(),
        List.of(section),
        List.of(reference),
        List.of(fact),
        List.of(new Person("Jen Benkovitz", "founder")),
        List.of(new Mention(mentioned, 1)),
        "www.theleadershipcollaborative.org",
        null,
        "en",
        Instant.parse("2026-11-21T20:00:00Z"),
        new Source("000.txt", "00", 1));
  }
}
