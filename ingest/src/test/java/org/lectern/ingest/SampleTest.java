package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;

/// The sample that the README serves has something in every facet.
final class SampleTest {
  private static List<PolicyDocument> sample() throws URISyntaxException {
    Library library = new Library();
    Path folder = Path.of(Objects.requireNonNull(SampleTest.class.getResource("/sample")).toURI());
    IngestReport report = library.run(folder);
    assertEquals(List.of(), report.failures());
    return List.copyOf(library.index().documents().values());
  }

  private static <T> Set<T> values(List<PolicyDocument> sample, Function<Summary, List<T>> of) {
    return sample.stream()
        .flatMap(document -> of.apply(document.summary()).stream())
        .collect(Collectors.toSet());
  }

  @Test
  void everyFacetHasValues() throws URISyntaxException {
    List<PolicyDocument> sample = sample();
    assertEquals(8, sample.size());
    assertTrue(values(sample, Summary::types).size() >= 5);
    assertTrue(values(sample, Summary::places).size() >= 6);
    assertTrue(values(sample, Summary::topics).size() >= 6);
    assertEquals(
        Set.of(Kind.PROFILE, Kind.ABOUT, Kind.NEWS, Kind.REPORT),
        values(sample, summary -> List.of(summary.kind())));
    assertTrue(values(sample, summary -> List.of(summary.voice())).size() >= 3);
  }

  @Test
  void homesAndSchoolsOfAFounderAreNoPlaces() throws URISyntaxException {
    PolicyDocument about =
        sample().stream()
            .filter(document -> document.source().uri().startsWith("about"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of("west/az/tucson"),
        about.summary().places().stream().map(place -> place.path().getLast()).toList());
    assertEquals(2009, about.summary().founded());
  }
}
