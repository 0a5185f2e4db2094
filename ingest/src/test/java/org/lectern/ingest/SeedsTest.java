package org.lectern.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lectern.organization.Member;
import org.lectern.organization.Members;
import org.lectern.organization.Organization;
import org.lectern.organization.Resolution;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Region;
import org.lectern.schema.Section;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

/// What must come out of three real documents, which are not ours to ship:
/// `-Dlectern.seeds=FOLDER`.
@EnabledIfSystemProperty(named = "lectern.seeds", matches = ".+")
final class SeedsTest {
  private static final OrganizationName COLLABORATIVE =
      new OrganizationName("theleadershipcollaborative_org", "The Leadership Collaborative");
  private static final Set<PolicyArea> TOPICS =
      Set.of(PolicyArea.EDUCATION, PolicyArea.CIVIL_RIGHTS_AND_LIBERTIES_MINORITY_ISSUES);

  private static PolicyDocument seed(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("lectern.seeds", "")))) {
      Path file =
          files
              .filter(path -> String.valueOf(path.getFileName()).startsWith(prefix))
              .findFirst()
              .orElseThrow();
      return Documents.ofFile(file);
    }
  }

  private static List<String> headings(PolicyDocument document) {
    return document.sections().stream().map(Section::heading).map(String::valueOf).toList();
  }

  @Test
  void profileStatesItsOrganization() throws IOException {
    PolicyDocument profile = seed("000");
    var summary = profile.summary();
    assertEquals(Kind.PROFILE, summary.kind());
    assertEquals(Voice.THIRD_PARTY, summary.voice());
    assertEquals("The Leadership Collaborative", summary.title());
    assertEquals(COLLABORATIVE, summary.organization());
    assertEquals(List.of(OrganizationType.FOR_PROFIT_CONSULTANCY), summary.types());
    assertEquals("For-profit DEI Consultancy", summary.typeText());
    assertEquals(List.of(Place.of(State.NC)), summary.places());
    assertEquals(2020, summary.founded());
    assertEquals(List.of(new Person("Jen Benkovitz", "founder")), profile.people());
    assertEquals("www.theleadershipcollaborative.org", profile.website());
    assertEquals("InfluenceWatch", summary.publisher());
    assertNull(summary.published());
    assertNull(profile.byline());
    assertEquals("en", profile.language());
    assertEquals(TOPICS, Set.copyOf(summary.topics()));
    assertEquals(2, summary.topics().size());
  }

  @Test
  void profileHasItsSectionsWithoutMarksAndFurniture() throws IOException {
    PolicyDocument profile = seed("000");
    assertEquals(List.of("null", "Background", "Programs", "Leadership"), headings(profile));
    Section lead = profile.sections().getFirst();
    assertTrue(lead.text().contains("school districts. It was created by"));
    assertEquals(new Section.Mark(189, 1), lead.marks().getFirst());
    assertEquals(
        IntStream.rangeClosed(1, 19).boxed().toList(),
        profile.sections().stream()
            .flatMap(section -> section.marks().stream().map(Section.Mark::number))
            .toList());
    for (Section section : profile.sections()) {
      assertFalse(section.text().contains("InfluenceWatch"));
      assertFalse(section.text().contains("See an error"));
      assertFalse(section.text().matches("(?s).*[a-z.”] \\d{1,2} .*"), section::text);
    }
    assertTrue(profile.sections().get(1).text().contains("systemic change and its work"));
  }

  @Test
  void profileHasItsReferences() throws IOException {
    List<Reference> references = seed("000").references();
    assertEquals(
        IntStream.rangeClosed(1, 19).boxed().toList(),
        references.stream().map(Reference::number).toList());
    assertTrue(
        references.stream().allMatch(one -> one.host().isPresent() && one.accessed() != null));
    assertEquals(references.get(3).url(), references.get(5).url());
    assertEquals(
        7, references.stream().filter(one -> one.host().orElse("").equals("twitter.com")).count());
    assertEquals("www.newsobserver.com", references.get(18).host().orElseThrow());
    assertEquals(PartialDate.parse("2021-11-29").orElseThrow(), references.get(18).accessed());
    assertEquals("https://www.theleadershipcollaborative.org", references.getFirst().url());
  }

  @Test
  void aboutPageStatesNoPlaceNoYearNoType() throws IOException {
    PolicyDocument about = seed("001");
    var summary = about.summary();
    assertEquals(Kind.ABOUT, summary.kind());
    assertEquals(Voice.SELF, summary.voice());
    assertEquals("About Us", summary.title());
    assertEquals(
        new OrganizationName("leadership-collaborative", "The Leadership Collaborative"),
        summary.organization());
    assertEquals(List.of(), summary.types());
    assertNull(summary.typeText());
    assertEquals(List.of(), summary.places());
    assertNull(summary.founded());
    assertNull(summary.published());
    assertNull(summary.publisher());
    assertNull(about.website());
    assertEquals(List.of(new Person("Jen Benkovitz", "founder")), about.people());
    assertEquals(TOPICS, Set.copyOf(summary.topics()));
    assertEquals(2, summary.topics().size());
    assertEquals(
        List.of(
            "Developing Equity-Centered Leadership in Education",
            "Our Mission in Education",
            "Social Justice",
            "Transformational Learning",
            "Systemic Change",
            "Communities of Practice",
            "Developing Equity-Centered Leaders & Teams"),
        headings(about));
  }

  @Test
  void aboutPageBelongsToTheOrganizationOfTheProfile() throws IOException {
    List<Member> members =
        List.of(Members.of(seed("000")).orElseThrow(), Members.of(seed("001")).orElseThrow());
    List<Organization> organizations = Resolution.of(members);
    assertEquals(1, organizations.size());
    assertEquals(COLLABORATIVE.id(), organizations.getFirst().id());
    assertEquals(COLLABORATIVE.name(), organizations.getFirst().name());
  }

  @Test
  void articleStatesItsDateAndRegion() throws IOException {
    PolicyDocument news = seed("002");
    var summary = news.summary();
    assertEquals(Kind.NEWS, summary.kind());
    assertEquals(Voice.PRESS, summary.voice());
    assertEquals("K12 leadership network aims to eliminate equity gaps", summary.title());
    assertEquals(PartialDate.parse("2016-12-23").orElseThrow(), summary.published());
    assertNull(news.byline());
    assertEquals(
        new OrganizationName("southern-education-foundation", "Southern Education Foundation"),
        summary.organization());
    assertEquals(List.of(Place.of(Region.SOUTH)), summary.places());
    assertNull(summary.founded());
    assertEquals(List.of(), summary.types());
    assertNull(summary.publisher());
    assertEquals(
        List.of(
            new Person("Autumn Blanchard", "director of marketing and communications"),
            new Person("Morton Sherman", "associate executive director of leadership and awards")),
        news.people());
    assertEquals(TOPICS, Set.copyOf(summary.topics()));
    assertEquals(2, summary.topics().size());
    assertEquals(
        List.of("null", "Brainstorm, identify team", "Top-down leader training"), headings(news));
  }
}
