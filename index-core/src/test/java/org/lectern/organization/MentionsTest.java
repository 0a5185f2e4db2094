package org.lectern.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;

final class MentionsTest {
  private static final List<String> KNOWN =
      List.of(
          "Southern Education Foundation",
          "Harbor Institute",
          "Harbor Institute of Ohio",
          "MoveBoats",
          "Greenleaf",
          "Public School");

  private static Map<String, Integer> mentioned(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    new Mentions(MentionsTest::named)
        .of(document(text))
        .forEach(mention -> counts.put(mention.organization().name(), mention.count()));
    return counts;
  }

  private static Optional<OrganizationName> named(String form) {
    return KNOWN.stream()
        .filter(name -> NameForm.of(name).equals(form))
        .map(name -> new OrganizationName(form, name))
        .findFirst();
  }

  private static PolicyDocument document(String text) {
    Summary summary =
        new Summary(
            "d",
            null,
            null,
            Kind.NEWS,
            Voice.PRESS,
            null,
            null,
            new OrganizationName("own-fund", "Own Fund"),
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    return new PolicyDocument(
        summary,
        List.of(new Section(null, text, List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        Instant.EPOCH,
        new Source("x", "0", 1));
  }

  @Test
  void longestNameCountsEveryTime() {
    assertEquals(
        Map.of("Harbor Institute", 2, "Harbor Institute of Ohio", 1),
        mentioned(
            "The Harbor Institute's staff met the Harbor Institute of Ohio. Then Harbor Institute, Inc. left."));
  }

  @Test
  void acronymCountsOnceTheTextHasIntroducedIt() {
    assertEquals(
        Map.of("Southern Education Foundation", 3),
        mentioned(
            "SEF? The Southern Education Foundation (SEF) met. SEF left, and SEF came back."));
  }

  @Test
  void wordsThatAnybodyWritesAreNoNames() {
    assertEquals(
        Map.of(),
        mentioned(
            "The southern education foundation, a Greenleaf and a Public School. Harbor. Institute."));
    assertEquals(Map.of("MoveBoats", 1), mentioned("A letter by MoveBoats."));
  }
}
