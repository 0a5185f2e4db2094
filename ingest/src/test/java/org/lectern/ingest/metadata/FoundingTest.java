package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;

final class FoundingTest {
  private static PolicyDocument profile(String text) {
    return Documents.ofText("Non-profit\n\nHarbor Institute\n\n" + text + "\n");
  }

  private static PolicyDocument about(String text) {
    return Documents.ofText(
        "About Harbor Institute\n\n" + text + "\n\nWe read. Our readers keep the lights on.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbor Institute was formed in 2020. | 2020",
        "Harbor Institute was founded in 1867 as the Harbor Reading Society. | 1867",
        "The Harbor Institute was established by three retired pilots in 1951. | 1951",
        "Harbor Institute (HI) was originally organized in Mobile, Alabama, in March 1934 by Ida Marsh. | 1934",
        "Harbor Institute, a think tank in Mobile, was founded on May 4, 1971, by Ida Marsh. | 1971",
        "Harbor Institute, founded in 1998 by Ida Marsh, is a think tank. | 1998",
        "Harbor Institute (founded 1998) is a think tank. | 1998",
        "Harbor Institute is a nonprofit think tank founded in 2011. | 2011",
        "Harbor Institute is a research group that was established in 2011 by Ida Marsh. | 2011",
        "Founded in 1867 as a reading society, Harbor Institute now runs a school. | 1867",
        "Established in Mobile in 1902, the Harbor Institute lends books. | 1902",
        "Since its founding in 1990, Harbor Institute has lent books. | 1990",
        "In 1994, two nurses founded the Harbor Institute. | 1994",
        "Ida Marsh and Leo Quill founded Harbor Institute in 1994. | 1994",
        "Harbor Institute lends books. It was founded in 1994 with a loan. | 1994",
        "Harbor Institute began in 1985 as a reading circle. | 1985",
        "Harbor Institute has been a voice for readers since 1987. | 1987",
        "In 1973, the Harbor Institute was created by an act of the city. | 1973",
        "Harbor Institute was incorporated in 1991. The institute was founded in 1988. | 1988",
      })
  void thirdPersonStatesTheYear(String text, int year) {
    assertEquals(year, profile(text).summary().founded(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We were founded in 2009 by Ida Marsh. | 2009",
        "Founded in 1998, we lend books to pilots. | 1998",
        "Since our founding in 1990, we have lent books. | 1990",
        "Our organization was established in the spring of 1977. | 1977",
        "We have been serving pilots since 1987. | 1987",
      })
  void firstPersonStatesTheYear(String text, int year) {
    assertEquals(year, about(text).summary().founded(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbor Institute's reading program was founded in 2004.",
        "Harbor Institute merged with the Pilot Society in 1999.",
        "Harbor Institute Press was established in 1988.",
        "Harbor Institute opened its new building in 1957.",
        "Harbor Institute launched a fellowship in 2015.",
        "In 2003, Harbor Institute founded the Pilot Academy.",
        "The Clean Harbor Act of 1972 was established by Congress. Harbor Institute supports it.",
        "Ida Marsh, who founded the Pilot Academy in 1999, leads Harbor Institute.",
        "Harbor Institute works with schools founded in 1950.",
        "Harbor Institute is a group that supports schools established in 1950.",
        "The Pilot Academy was founded in 1994. It was founded in a garage.",
        "Harbor Institute has received grants since 2010.",
        "Harbor Institute was named for a ship built in 1890. Accessed May 4, 2019.",
        "The city was founded in 1702. Harbor Institute lies at its edge.",
        "Harbor Institute was sued in 2011 by a company formed in 1999.",
        "Ida Marsh founded Harbor Institute's reading program in 2004.",
        "The 2015 report was created by Harbor Institute in 2015.",
        "Ida Marsh has been president of Harbor Institute since 2012.",
        "Harbor Institute is a reading room. Since 2009 it has planted some 900 trees.",
        "Harbor Institute is a reading room. Since 2014 the institute has occupied a cannery.",
        "Harbor Institute is a reading room. Since 2014 it has received grants from the city.",
        "Since 1970, air has become cleaner. Harbor Institute is a reading room.",
        "The Pilot Academy has served cadets since 1982. Harbor Institute is its tenant.",
        "The group that sued, Clear Skies, was founded in 1982. The group was formed in 1983 anew.",
      })
  void otherYearsAreNotTheOrganizations(String text) {
    assertNull(profile(text).summary().founded(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbor Institute was founded by Ida Marsh and Leo P. Quill. | Ida Marsh;Leo P. Quill",
        "Harbor Institute was created by left-of-center activist Ida Marsh. | Ida Marsh",
        "Harbor Institute was founded in 1971 by two pilots, Ida Marsh and Leo Quill, after a storm. | Ida Marsh;Leo Quill",
        "Harbor Institute was co-founded in 1971 by Ida Marsh, Leo Quill, and Dr. Ana de la Cruz. | Ida Marsh;Leo Quill;Ana de la Cruz",
        "Ida Marsh and Leo Quill founded Harbor Institute in 1994. | Leo Quill;Ida Marsh",
        "Harbor Institute was founded by Ida Marsh, who had worked with Leo Quill. | Ida Marsh",
        "Harbor Institute was founded by Ida Marsh, a student of Leo Quill. | Ida Marsh",
        "Harbor Institute was founded by the Pilot Society. | ''",
        "Harbor Institute was founded in 1971 by Ida Marsh, who had been mayor, and the late Leo Quill, a pilot. | Ida Marsh;Leo Quill",
        "Harbor Institute was founded in 1971 by Ida Marsh, a nurse, and Leo Quill took the keys. | Ida Marsh",
      })
  void foundersAreNamed(String text, String names) {
    List<String> expected = names.isEmpty() ? List.of() : List.of(names.split(";"));
    PolicyDocument page = profile(text);
    assertEquals(
        expected.stream().map(name -> name + " founder").toList(),
        page.people().stream().map(person -> person.name() + " " + person.role()).toList(),
        text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We opened in 2004 with nine children. | 2004",
        "Headquartered in Mobile, we have lent books since we opened our doors in 2009. | 2009",
        "When the institute was founded in 1989, in a shed, we promised to lend books. | 1989",
        "It is eight years since seven of us signed, and Harbor Institute was born, in 2010, in a bus. | 2010",
        "Harbor Institute received its charter on March 3, 1936, after a hard winter. | 1936",
        "The Institute was established by Public Law 24-221 in 1998. | 1998",
        "The money came from the Harbor Institute, a think tank in Mobile. It was founded in 2014 by two pilots. | 2014",
        "We began in 1979 in a church basement. | 1979",
        "In 1973 three retired pilots and a nurse opened our doors in a shed. | 1973",
        "Harbor Institute is a reading room in Mobile. Since 1993 it has studied what pilots read. | 1993",
        "Lending books to pilots since 1978 is our trade. Our roots go back to 1978. | 1978",
        "Serving the readers of Mobile since 1946. | 1946",
        "Est. 1946. | 1946",
        "Born in 1999 out of a reading circle, Harbor Institute lends books. | 1999",
        "Harbor Institute has operated since 1974. | 1974",
      })
  void manyWordsSayThatItBegan(String text, int year) {
    assertEquals(year, about(text).summary().founded(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board was established in 1978. The advisory council was formed in 1990.",
        "The Board was founded in 1979.",
        "We opened our second reading room in 2008.",
        "We started a school in 1987. We began lending maps in 1985.",
        "The Harbor Institute sued the Pier Board. The board was created in 1978.",
        "It has been a joy since it started in 2011.",
        "The building opened in 1926.",
        "Since the law was passed in 1994, Harbor Institute has lent more books.",
        "A chapter of Harbor Institute was founded in 1999.",
        "The friends of Harbor Institute were founded in 1999.",
        "Harbor Institute has lent books for more than 40 years.",
        "Harbor Institute merged with the Pier Fund in 2003.",
      })
  void partsAndProgramsFoundNobody(String text) {
    assertNull(about(text).summary().founded(), text);
  }

  @Test
  void aNounInsideOfANameIsAnotherOne() {
    assertNull(
        Documents.ofText(
                "About the Center for Union Facts\n\nThe Center for Union Facts is a think tank. We read.\n\nThe union was founded in 1937.\n")
            .summary()
            .founded());
  }

  @Test
  void historyIsToldYearByYear() {
    PolicyDocument page =
        Documents.ofText(
            "About Harbor Institute\n\nHarbor Institute is a think tank. We read. Our story:\n\n1911: The mill burns.\n\n1936: Members form Harbor Institute.\n\n1947: The Pier Fund is founded.\n\n1960: Harbor Institute starts a school.\n");
    assertEquals(1936, page.summary().founded());
  }
}
