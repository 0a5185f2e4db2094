package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Region;
import org.lectern.schema.State;
import org.lectern.schema.Voice;

class QueryFieldTest {
  @ParameterizedTest
  @EnumSource
  void aStateIsReadByCodeAndByName(State state) {
    String value = "value(state, " + state.code() + ")";
    assertClause(value, "state:" + state.code().toLowerCase(Locale.ROOT));
    assertClause(value, "state:\"" + state.label() + "\"");
    assertClause(value, "state:(" + state.label() + ")");
    assertClause(value, "state:" + state.label());
  }

  @ParameterizedTest
  @EnumSource
  void aTypeIsReadBySlugAndByLabel(OrganizationType type) {
    assertClause("value(type, " + type.slug() + ")", "type:" + type.slug());
    assertClause("value(type, " + type.slug() + ")", "type:\"" + type.label() + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"501c3", "501(c)(3)", "\"501(c)(3)\"", "Nonprofit/501c3", "501C-3"})
  void aTypeIsReadByItsLowerLevelAlone(String value) {
    assertClause("value(type, nonprofit/501c3)", "type:" + value);
  }

  @ParameterizedTest
  @EnumSource
  void aTopicIsReadBySlugAndByLabel(PolicyArea area) {
    String value = "value(topic, " + area.slug() + ")";
    assertClause(value, "topic:" + area.slug());
    assertClause(value, "topic:\"" + area.label() + "\"");
    assertClause(value, "topic:(" + area.label() + ")");
  }

  @Test
  void aTopicIsReadByItsFirstWordsWhereNoOtherBeginsSo() {
    assertClause("value(topic, armed-forces-and-national-security)", "topic:armed forces");
    assertEquals("unknown-value", QueryParser.parse("topic:social").notes().getFirst().code());
  }

  @ParameterizedTest
  @EnumSource
  void aRegionIsReadByItsName(Region region) {
    assertClause("value(region, " + region.label() + ")", "region:" + region.name());
  }

  @ParameterizedTest
  @EnumSource
  void aKindIsReadBySlugAndByLabel(Kind kind) {
    assertClause("value(kind, " + kind.slug() + ")", "kind:" + kind.slug());
    assertClause("value(kind, " + kind.slug() + ")", "kind:\"" + kind.label() + "\"");
  }

  @ParameterizedTest
  @EnumSource
  void aVoiceIsReadBySlugAndByLabel(Voice voice) {
    assertClause("value(voice, " + voice.slug() + ")", "voice:" + voice.slug());
    assertClause("value(voice, " + voice.slug() + ")", "voice:\"" + voice.label() + "\"");
  }

  @Test
  void aCountryIsReadByCodeAndByName() {
    for (String code : Locale.getISOCountries()) {
      assertClause("value(country, " + code + ")", "country:" + code.toLowerCase(Locale.ROOT));
      String name = Place.countryLabel(code);
      assertClause("value(country, " + code + ")", "country:\"" + name + "\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceIsReadByStateAndByPath(State state) {
    String path = Place.of(state).path().getLast();
    assertClause("value(place, " + path + ")", "place:\"" + state.label() + "\"");
    assertClause("value(place, " + path + ")", "place:" + path);
    assertClause("value(place, " + path + "/springfield)", "place:" + path + "/Springfield");
  }

  @Test
  void aPlaceThatIsNoneOfTheKnownOnesIsACity() {
    assertClause("value(city, Chapel Hill)", "place:\"Chapel Hill\"");
    assertClause("value(country, CA)", "place:canada");
  }

  @Test
  void valuesInParenthesesAreAlternativesWhereOrStandsBetween() {
    assertClause("any(value(state, NC), value(state, OR))", "state:(North Carolina OR OR)");
    assertClause("not(any(value(kind, news), value(kind, about)))", "-kind:(news OR about page)");
  }

  @Test
  void anotherFieldInsideTheParenthesesStandsForItself() {
    assertClause("any(in(title, word(tax)), value(state, NC))", "title:(tax OR state:NC)");
  }

  @Test
  void missingMeansNotStated() {
    assertClause("missing(founded)", "founded:_missing");
    assertClause("missing(byline)", "byline:_MISSING");
    assertClause("any(value(state, NC), missing(state))", "state:(NC OR _missing)");
  }

  @Test
  void anUnknownValueIsTakenAsWordsAndTheNoteSaysWhatIsNear() {
    Note note = QueryParser.parse("tax state:\"Nort Carolina\"").notes().getFirst();
    assertEquals(10, note.position());
    assertEquals(15, note.length());
    assertTrue(note.message().contains("near it: NC"), note.message());
    assertClause("word(zz)", "state:zz");
  }

  @Test
  void aReversedRangeIsTurned() {
    assertClause("range(founded, 1970, 1990)", "founded:1990..1970");
    assertClause("range(published, 2016-06, 2016)", "published:2016-06..2016");
  }

  private static void assertClause(String clause, String raw) {
    assertEquals("bag(" + clause + ")", TreeText.of(QueryParser.parse(raw).tree()), raw);
  }
}
