package org.lectern.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private static List<String> others(String text) {
    return Synonyms.in(text).stream().flatMap(match -> match.others().stream()).toList();
  }

  @Test
  void anAcronymAndItsWordsStandForEachOther() {
    assertTrue(others("dei consultants").contains("diversity, equity and inclusion"));
    assertEquals(List.of("DEI"), others("diversity equity and inclusion consultants"));
    assertEquals(List.of("DEI"), others("Diversity, Equity, Inclusion"));
    assertEquals(List.of("IRS"), others("the internal revenue service"));
  }

  @Test
  void aMatchTellsWhichWordsItIsAbout() {
    var match = Synonyms.in("charter schools in North Carolina").getFirst();
    assertEquals(List.of(3, 4), match.positions());
    assertEquals(List.of("NC", "N.C."), match.others());
  }

  @Test
  void taxStatusIsOneHoweverItIsWritten() {
    assertTrue(others("501c3").contains("501(c)(3)"));
    assertTrue(others("a 501(c)(3) charity").contains("501c3"));
    assertEquals(List.of(), others("501 acres"));
  }

  @Test
  void pluralsAreRecognised() {
    assertTrue(others("PACs").contains("political action committee"));
  }

  @Test
  void codesThatAreNoWordsMayBeSmall() {
    assertTrue(others("schools in nc").contains("North Carolina"));
    assertTrue(others("NC SCHOOLS").contains("North Carolina"));
  }

  @Test
  void codesThatAreWordsMeanAPlaceOnlyInCapitals() {
    for (String sentence :
        List.of(
            "schools in cities",
            "a tax or a fee",
            "what it costs me",
            "is it ok",
            "hi there",
            "union de cosecheros",
            "SCHOOLS IN OK CITIES")) {
      assertEquals(List.of(), others(sentence), sentence);
    }
    assertEquals(List.of("Indiana"), others("schools in IN"));
    assertEquals(List.of("Maine"), others("libraries ME"));
    assertEquals(List.of("Oklahoma"), others("criminal records OK"));
    assertEquals(List.of("Delaware"), others("ferries DE"));
  }

  @Test
  void namesOfStatesDoNotAskForWords() {
    assertEquals(List.of(), others("schools in Indiana"));
    assertEquals(List.of(), others("oregon"));
  }

  @Test
  void ordinaryWordsHaveNone() {
    assertEquals(List.of(), others("ice on the roads, seconds, snap decisions and us"));
    assertEquals(List.of(), others(""));
  }
}
