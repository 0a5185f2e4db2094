package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.lucene.DocumentCodec.Rest;
import org.lectern.lucene.DocumentCodec.StoredSection;
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
import org.lectern.schema.Reference;
import org.lectern.schema.Section;
import org.lectern.schema.Source;
import org.lectern.schema.State;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import tools.jackson.databind.json.JsonMapper;

/// The written JSON is what databind makes of the same records, so that a component that is added
/// to one of them cannot be forgotten.
final class StoredJsonTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final OrganizationName HARBOR = new OrganizationName("harbor", "Harbor \"Trust\"");

  private static void same(Object record, byte[] written) {
    assertEquals(MAPPER.readTree(MAPPER.writeValueAsBytes(record)), MAPPER.readTree(written));
  }

  /// A component that is `null` in the sample would be compared with nothing.
  private static void hasAllOf(byte[] written, List<Class<? extends Record>> records) {
    String json = new String(written, StandardCharsets.UTF_8);
    for (Class<? extends Record> type : records) {
      for (RecordComponent component : type.getRecordComponents()) {
        assertTrue(
            json.contains("\"" + component.getName() + "\":"),
            () -> type.getSimpleName() + "." + component.getName() + " is not written");
      }
    }
  }

  @Test
  void aFullSummary() {
    Summary summary =
        new Summary(
            "a-1",
            "Tides\nand \u00e9tudes",
            "https://harbor.example/a",
            Kind.REPORT,
            Voice.PRESS,
            "Harbor Press",
            new PartialDate(2016, 12, 23),
            HARBOR,
            List.of(OrganizationType.NONPROFIT_501C3, OrganizationType.LABOR_UNION),
            "charity",
            List.of(Place.of(State.NC, "Chapel Hill"), new Place(null, null, "Oslo", "NO")),
            1971,
            List.of(PolicyArea.EDUCATION));
    byte[] written = StoredJson.bytes(MAPPER, json -> StoredJson.summary(json, summary));
    same(summary, written);
    hasAllOf(
        written, List.of(Summary.class, OrganizationName.class, Place.class, PartialDate.class));
  }

  @Test
  void anEmptySummary() {
    Summary summary =
        new Summary(
            "b",
            null,
            null,
            Kind.OTHER,
            Voice.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    same(summary, StoredJson.bytes(MAPPER, json -> StoredJson.summary(json, summary)));
  }

  @Test
  void theSectionsOfADocument() {
    List<StoredSection> sections =
        List.of(
            new StoredSection(null, 20, List.of(new Section.Mark(4, 1))),
            new StoredSection("Aims", 3, List.of()));
    byte[] written = StoredJson.bytes(MAPPER, json -> StoredJson.sections(json, sections));
    same(sections, written);
    hasAllOf(written, List.of(StoredSection.class, Section.Mark.class));
  }

  @Test
  void theRestOfADocument() {
    Fact shown =
        new Fact(
            FactField.FOUNDED,
            "1971",
            "1971",
            0.95,
            "founding sentence",
            new Evidence("1971", 10, 14, new Evidence.Shown(0, 3, 7)),
            "the charter says 1972");
    Fact hidden =
        new Fact(FactField.PLACE, "south", "South", 1, "stated", new Evidence("S\"", 1, 3, null));
    Rest rest =
        new Rest(
            List.of(
                new Reference(
                    1,
                    "A note",
                    "https://a.example/",
                    "Note",
                    "A",
                    new PartialDate(2019, null, null),
                    new PartialDate(2020, 5, null)),
                new Reference(2, "None", null, null, null, null, null)),
            List.of(shown, hidden),
            List.of(new Person("Ann Ode", "founder"), new Person("Bo", null)),
            List.of(new Mention(HARBOR, 2)),
            "harbor.example",
            "Ann Ode",
            "en",
            Instant.parse("2026-01-02T03:04:05.678Z"),
            new Source("a.txt#1", "ab", 7));
    byte[] written = StoredJson.bytes(MAPPER, json -> StoredJson.rest(json, rest));
    same(rest, written);
    hasAllOf(
        written,
        List.of(
            Rest.class,
            Reference.class,
            Fact.class,
            Evidence.class,
            Evidence.Shown.class,
            Person.class,
            Mention.class,
            Source.class));
  }
}
