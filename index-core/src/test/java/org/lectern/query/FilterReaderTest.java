package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterReaderTest {
  /// `state=OH [in Ohio]; founded=1991.. [founded after 1990]`.
  private static String read(String raw) {
    return FilterReader.read(raw).stream()
        .map(readings ->
            readings.stream().map(words -> text(words, raw)).collect(Collectors.joining(" / ")))
        .collect(Collectors.joining("; "));
  }

  private static String text(FilterWords words, String raw) {
    return text(words.filter()) + " [" + raw.substring(words.position(), words.end()) + "]";
  }

  private static String text(Query filter) {
    return switch (filter) {
      case Query.Value(var field, var text) -> field.slug() + "=" + text;
      case Query.Not(var inner) -> "not " + text(inner);
      case Query.Any(var clauses) ->
          clauses.stream().map(FilterReaderTest::text).collect(Collectors.joining("+"));
      case Query.Range(var field, var from, var to) ->
          field.slug()
              + "="
              + Objects.requireNonNullElse(from, "")
              + ".."
              + Objects.requireNonNullElse(to, "");
      case Query other -> throw new AssertionError(other);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "think tanks in Ohio founded after 1990 | state=OH [in Ohio]; founded=1991.. [founded after 1990]",
        "labor unions in the Midwest | type=labor-union [labor unions]; region=Midwest [in the Midwest]",
        "nonprofits in Chapel Hill NC | type=nonprofit [nonprofits]; place=south/nc/chapel-hill [in Chapel Hill NC] / state=NC [NC]",
        "nonprofits in Chapel Hill, NC | type=nonprofit [nonprofits]; place=south/nc/chapel-hill [in Chapel Hill, NC] / state=NC [NC]",
        "news about school boards since 2021 | kind=news [news about]; published=2021.. [since 2021]",
        "education groups in Texas | topic=education [education groups]; state=TX [in Texas]",
        "501c4s in Arizona | type=nonprofit/501c4 [501c4s]; state=AZ [in Arizona]",
        "501(c)(4)s in Arizona | type=nonprofit/501c4 [501(c)(4)s]; state=AZ [in Arizona]",
        "unions in north carolina | type=labor-union [unions]; state=NC [in north carolina]",
        "Education Groups In Texas | topic=education [Education Groups]; state=TX [In Texas]",
        "UNIONS IN OHIO | type=labor-union [UNIONS]; state=OH [IN OHIO]",
        "nonprofits in ME | type=nonprofit [nonprofits]; state=ME [in ME]",
        "teachers unions in IN | type=labor-union [unions]; state=IN [in IN]",
        "Chapel Hill NC school vouchers | place=south/nc/chapel-hill [Chapel Hill NC] / state=NC [NC]",
        "school vouchers NC | state=NC [NC]",
        "Ohio think tanks | state=OH [Ohio]",
        "nonprofits in chicago | type=nonprofit [nonprofits]; city=chicago [in chicago]",
        "rent control in San Francisco | city=San Francisco [in San Francisco]",
        "foundations based in Washington, DC | place=south/dc/washington [based in Washington, DC] / state=DC [DC]",
        "lobbying firms in Washington DC | type=for-profit/law-or-lobbying-firm [lobbying firms]; state=DC [in Washington DC]",
        "super PACs founded in the 1990s | type=political-committee/pac [super PACs]; founded=1990..1999 [founded in the 1990s]",
        "coalitions established between 1970 and 1990 | type=movement-or-coalition [coalitions]; founded=1970..1990 [established between 1970 and 1990]",
        "charities founded 1987 | type=nonprofit [charities]; founded=1987..1987 [founded 1987]",
        "charities founded before 1900 | type=nonprofit [charities]; founded=..1899 [founded before 1900]",
        "charities founded from 1970 to 1979 | type=nonprofit [charities]; founded=1970..1979 [founded from 1970 to 1979]",
        "charities founded since 2000 | type=nonprofit [charities]; founded=2000.. [founded since 2000]",
        "reports on immigration | kind=report [reports on]; topic=immigration [immigration]",
        "school board news in 2019 | kind=news [news]; published=2019..2019 [in 2019]",
        "articles published before 2015 | kind=news [articles]; published=..2014 [published before 2015]",
        "health care nonprofits | topic=health [health care]; type=nonprofit [nonprofits]",
        "profiles of charities | kind=profile [profiles]; type=nonprofit [charities]",
        "education | topic=education [education]",
        "Ohio | state=OH [Ohio]",
        "unions in West Virginia | type=labor-union [unions]; state=WV [in West Virginia]",
        "West Virginia mines | state=WV [West Virginia]",
        "unions in Kansas City, Missouri | type=labor-union [unions]; place=midwest/mo/kansas-city [in Kansas City, Missouri] / state=MO [Missouri]",
        "unions in chapel hill north carolina | type=labor-union [unions]; place=south/nc/chapel-hill [in chapel hill north carolina] / state=NC [north carolina]",
        "foundations in Washington state | state=WA [in Washington state]",
        "think tanks not in Ohio | not state=OH [not in Ohio]",
        "unions outside Ohio | type=labor-union [unions]; not state=OH [outside Ohio]",
        "unions outside of the Midwest | type=labor-union [unions]; not region=Midwest [outside of the Midwest]",
        "except Ohio unions | not state=OH [except Ohio]; type=labor-union [unions]",
        "unions but not in Ohio or Michigan | type=labor-union [unions]; not state=OH+state=MI [but not in Ohio or Michigan]",
        "charities other than Ohio | type=nonprofit [charities]; not state=OH [other than Ohio]",
        "charities not founded after 1990 | type=nonprofit [charities]",
        "charities founded after 1990 before 2000 | type=nonprofit [charities]; founded=1991..1999 [founded after 1990 before 2000]",
        "charities founded before 2000 and after 1990 | type=nonprofit [charities]; founded=1991..1999 [founded before 2000 and after 1990]",
        "unions in Ohio and Michigan | type=labor-union [unions]; state=OH+state=MI [in Ohio and Michigan]",
        "unions in Ohio, Michigan or Indiana | type=labor-union [unions]; state=OH+state=MI+state=IN [in Ohio, Michigan or Indiana]",
        "unions in NC, Ohio or Indiana | type=labor-union [unions]; state=NC+state=OH+state=IN [in NC, Ohio or Indiana]",
        "unions in Ohio and founded after 1990 | type=labor-union [unions]; state=OH [in Ohio]; founded=1991.. [founded after 1990]",
        "schools in nc | state=NC [in nc]",
        "unions from tx | type=labor-union [unions]; state=TX [from tx]",
        "charities based in ny | type=nonprofit [charities]; state=NY [based in ny]",
        "rivers in chapel hill nc | place=south/nc/chapel-hill [in chapel hill nc] / state=NC [nc]",
      })
  void valuesAreRead(String query, String expected) {
    assertEquals(expected, read(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Washington Post",
        "Washington Post editorials",
        "essays in Washington Post",
        "in new york times",
        "in or out",
        "or",
        "me",
        "in me",
        "tell me in or",
        "Virginia Woolf",
        "Georgia O'Keeffe",
        "1984 Orwell",
        "Orwell 1984",
        "since 2001",
        "Ohio State University",
        "University of North Carolina",
        "Democracy North Carolina",
        "north carolina",
        "voter ID laws",
        "PR firms",
        "MS treatment",
        "credit unions",
        "fake news",
        "Fox News",
        "news deserts",
        "report cards",
        "criminal records",
        "school education reform",
        "Department of Education",
        "higher education",
        "Education Week",
        "south",
        "west wing",
        "in south bend",
        "progress in reading",
        "party in the usa",
        "\"think tanks in Ohio\"",
        "title:Ohio",
        "-Ohio",
        "unions~ OR charities",
        "(nonprofits in Ohio) AND water",
        "founded",
        "founded on faith",
        "after 1990",
        "not founded after 1990",
        "education policy or South Carolina",
        "water or Ohio",
        "in Washington, DC and Maryland",
        "in Ohio and their donors",
        "not only in Ohio",
        "schools in pa",
        "what is in or",
        "in oh",
        "nc schools",
      })
  void whatOnlyLooksLikeAValueIsLeftAlone(String query) {
    // A city's name in small letters needs an index to tell.
    List<List<FilterWords>> found = new ArrayList<>(FilterReader.read(query));
    found.removeIf(readings ->
        readings.stream()
            .allMatch(words ->
                words.filter() instanceof Query.Value(var field, _) && field == QueryField.CITY));
    assertEquals(List.of(), found);
  }

  @Test
  void whatIsLeftIsTheQueryWithoutTheWords() {
    String raw = "think tanks in Ohio founded after 1990 ";
    List<FilterWords> all = FilterReader.read(raw).stream().map(List::getFirst).toList();
    assertEquals("think tanks", FilterWords.without(raw, all));
    assertEquals("think tanks in Ohio", FilterWords.without(raw, all.subList(1, 2)));
    String two = "unions in Ohio and Michigan";
    assertEquals(
        "unions",
        FilterWords.without(
            two, FilterReader.read(two).stream().map(List::getFirst).skip(1).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "labor unions in Nebraska | Nebraska",
        "education and health groups in Texas | education and health groups",
        "unions but not in Ohio | not in Ohio",
        "unions that work | that work"
      })
  void noPrepositionIsLeftOver(String raw, String rest) {
    assertEquals(
        rest, FilterWords.without(raw, List.of(FilterReader.read(raw).getFirst().getFirst())));
  }

  @Test
  void proseIsNotRead() {
    assertEquals(List.of(), FilterReader.read("word ".repeat(24) + "in Ohio"));
  }
}
