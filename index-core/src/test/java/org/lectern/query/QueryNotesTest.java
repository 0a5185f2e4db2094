package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryNotesTest {
  @Test
  void unclosedQuoteNamesItsPosition() {
    Note note = QueryParser.parse("tax \"carbon").notes().getFirst();
    assertEquals(4, note.position());
    assertEquals(7, note.length());
    assertEquals("this quote is never closed; the rest was taken as the phrase", note.message());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unclosed-quote    | 4  | 7  | tax \"carbon",
        "unopened-quote    | 3  | 1  | tax\" carbon",
        "empty-phrase      | 4  | 2  | tax \"\"",
        "phrase-suffix     | 5  | 2  | \"tax\"~5",
        "unclosed-group    | 4  | 1  | tax (carbon",
        "unopened-group    | 3  | 1  | tax) carbon",
        "empty-group       | 4  | 3  | tax ( )",
        "missing-operand   | 4  | 3  | tax AND",
        "missing-operand   | 0  | 2  | OR tax",
        "missing-operand   | 4  | 3  | tax NOT",
        "operator-as-word  | 4  | 2  | TAX OR LEVY",
        "missing-value     | 0  | 6  | state: tax",
        "unknown-value     | 6  | 2  | state:zz",
        "bad-range         | 8  | 4  | founded:soon",
        "reversed-range    | 8  | 10 | founded:1990..1970",
        "prefix-too-short  | 4  | 2  | tax a*",
        "fuzzy-too-short   | 4  | 2  | tax a~",
        "too-many-edits    | 0  | 5  | tax~3",
        "misplaced-wildcard | 4 | 6 | tax *water",
        "misplaced-wildcard | 4 | 5 | tax w?ter",
        "misplaced-wildcard | 0 | 5 | w*t*r",
        "misplaced-wildcard | 0 | 13 | \"water * tax\"",
        "unknown-operator | 0 | 1 | !water",
        "unknown-operator | 6 | 2 | water && school",
        "unknown-operator | 4 | 1 | tax +\"carbon levy\"",
        "unknown-operator | 1 | 1 | -+water",
        "unknown-operator | 6 | 1 | title:+water",
        "nothing-to-search | 0  | 3  | ???"
      })
  void aFaultIsANote(String code, int position, int length, String raw) {
    var notes = QueryParser.parse(raw).notes();
    assertEquals(1, notes.size(), notes::toString);
    assertEquals(code, notes.getFirst().code());
    assertEquals(position, notes.getFirst().position());
    assertEquals(length, notes.getFirst().length());
  }

  @Test
  void positionsAreThoseOfTheQueryAsTyped() {
    Note note = QueryParser.parse("\u2068wa\u00ADter\u2069 \"car\u00ADbon").notes().getFirst();
    assertEquals(9, note.position());
    assertEquals(8, note.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who funds unions?",
        "what? why?",
        "stop it!",
        "Yahoo! news",
        "C++",
        "A + B",
        "R&D AT&T",
        "About | Us",
        "https://example.org/find?q=tax",
        "educat*"
      })
  void punctuationIsNoFault(String raw) {
    assertEquals(List.of(), QueryParser.parse(raw).notes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "*water* | water*",
        "w*t*r~ | w t r",
        "+water +school | water school",
        "-!water | -water",
        "\"water * tax\" | \"water tax\"",
        "title:(+tax) | title:tax"
      })
  void whatIsLeftOutIsGone(String raw, String text) {
    assertEquals(text, QueryParser.parse(raw).text());
    assertEquals(List.of(), QueryParser.parse(text).notes());
  }

  @Test
  void barsAreNoOperator() {
    Note note = QueryParser.parse("water || school").notes().getFirst();
    assertEquals("unknown-operator", note.code());
    assertEquals(6, note.position());
    assertEquals(2, note.length());
  }

  @Test
  void bareWordsHaveTheirPlaces() {
    ParsedQuery query = QueryParser.parse("zebra (tax OR a) title:x unicorn -b (moose)");
    assertEquals(List.of(0, 25, 37), query.words());
  }

  @Test
  void notesStandInTheOrderOfTheirPositions() {
    var notes = QueryParser.parse("(state:zz \"\" a* \"b").notes();
    assertEquals(
        "[unclosed-group, unknown-value, empty-phrase, prefix-too-short, unclosed-quote]",
        notes.stream().map(Note::code).toList().toString());
  }
}
