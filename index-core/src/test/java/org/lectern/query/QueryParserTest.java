package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "wa\u00ADter",
        "water\u202C",
        "\u2068water\u2069",
        "water\u2060",
        "wat\u200Der",
        "\uFEFFwater",
        "water\uFE0F"
      })
  void invisibleCharactersAreNoPartOfAWord(String raw) {
    assertEquals(new Query.Bag(List.of(new Query.Word("water"))), QueryParser.parse(raw).tree());
  }

  @Test
  void invisibleCharactersHideNoSyntax() {
    assertEquals(
        QueryParser.parse("state:NC tax OR \"carbon levy\"").tree(),
        QueryParser.parse("\u2068state:\u2060NC tax O\u200DR \u2066\"carbon le\u00ADvy\"\u2069")
            .tree());
  }

  @Test
  void nothingButInvisibleCharactersIsAnEmptyQuery() {
    ParsedQuery query = QueryParser.parse("\u2068\u00AD \u2060\u2069");
    assertEquals(new Query.Everything(), query.tree());
    assertEquals(List.of(), query.notes());
  }

  @Test
  void anEmptyQueryIsEveryDocument() {
    assertTree("everything", "");
    assertTree("everything", " \t\u00A0");
    assertEquals(List.of(), QueryParser.parse("  ").notes());
  }

  @Test
  void bareWordsStandSideBySide() {
    assertTree("bag(word(school), word(voucher))", "school voucher");
  }

  @Test
  void andBindsTighterThanOr() {
    assertTree("bag(any(word(a), all(word(b), word(c))))", "a OR b AND c");
  }

  @Test
  void orBindsTighterThanSideBySide() {
    assertTree("bag(any(word(a), word(b)), word(c))", "a OR b c");
  }

  @Test
  void notBindsTightest() {
    assertTree("bag(all(not(word(a)), word(b)))", "NOT a AND b");
    assertTree("bag(all(word(a), not(phrase(b c))))", "a AND -\"b c\"");
  }

  @Test
  void aGroupWithoutOperatorMeltsIntoItsSurroundings() {
    assertTree("bag(word(a), word(b), word(c))", "(a (b)) c");
  }

  @Test
  void sideBySideWithinAnOperandMeansAll() {
    assertTree("bag(any(all(word(a), word(b)), word(c)))", "(a b) OR c");
  }

  @Test
  void aQueryOfExclusionsIsEverythingElse() {
    assertTree("bag(not(word(a)), not(word(b)))", "-a NOT b");
  }

  @Test
  void smallLettersMakeNoOperator() {
    assertTree("bag(word(trial), word(and), word(error))", "trial and error");
  }

  @Test
  void inAQueryInCapitalsOperatorsAreWords() {
    assertTree("bag(word(TRIAL), word(and), word(ERROR))", "TRIAL AND ERROR");
    assertTree("bag(all(word(TRIAL), word(error)))", "TRIAL AND error");
    assertTree("bag(all(word(TRIAL), value(state, NC)))", "TRIAL AND state:NC");
  }

  @Test
  void aDashInsideAWordIsText() {
    assertTree("bag(word(pre-school), word(K-12))", "pre-school K-12");
    assertTree("bag(word(tax), word(credit))", "tax - credit --");
  }

  @Test
  void parenthesesInsideAWordAreText() {
    assertTree("bag(word(501(c)(3)), word(word(s)))", "501(c)(3) word(s)");
    assertTree("bag(any(word(501(c)(3)), word(union)))", "(501(c)(3) OR union)");
  }

  @Test
  void anUnknownFieldIsText() {
    assertTree("bag(word(note:), word(http://x.org/y), word(10:30))", "note: http://x.org/y 10:30");
  }

  @Test
  void typographicQuotesOpenAndCloseAPhrase() {
    assertTree("bag(phrase(a b), phrase(c d), phrase(e))", "“a b” „c d“ «e\"");
  }

  @Test
  void quotesOfAnotherSortMayStandInAPhrase() {
    assertTree("bag(phrase(the Fair Share Act))", "\"the “Fair Share” Act\"");
  }

  @Test
  void apostrophesAreNoQuotes() {
    assertTree("bag(word(don't), word(‘ask’))", "don't ‘ask’");
  }

  @Test
  void aStarMakesAPrefix() {
    assertTree("bag(prefix(ed), word(e))", "ed* e*");
  }

  @Test
  void aTildeMakesAFuzzyWord() {
    assertTree(
        "bag(fuzzy(short, 1), fuzzy(longer, 2), fuzzy(longer, 1))", "short~ longer~ longer~1");
  }

  @Test
  void tokensWithoutLetterOrNumberAreLeftOut() {
    assertTree("bag(word(profit), word(loss))", "profit & loss ?");
    assertTree("bag(word(a), word(b))", "a -& b");
  }

  @Test
  void controlCharactersAndLoneSurrogatesPartWords() {
    assertTree("bag(word(a), word(b), word(c))", "a\u0000b\uD800c");
  }

  @Test
  void theTreeIsPrintedAsText() {
    assertEquals(
        "(a OR b) -\"c d\" state:NC", QueryParser.parse("(a OR b) NOT “c d” state:nc").text());
  }

  @Test
  void operatorsOfATreeFromElsewhereStayOperators() {
    Query nasa = new Query.Word("NASA");
    Query epa = new Query.Word("EPA");
    assertEquals("nasa OR epa", QueryPrinter.print(new Query.Any(List.of(nasa, epa))));
  }

  @Test
  void proseHasNoSyntax() {
    Query tree = QueryParser.plain("(Is \"carbon tax\" NOT title:x* - a tax?)").tree();
    assertEquals(
        "bag(word((Is), word(\"carbon), word(tax\"), word(NOT), word(title:x*), word(a), word(tax?)))",
        TreeText.of(tree));
    assertEquals(new Query.Everything(), QueryParser.plain(" -- ").tree());
  }

  private static void assertTree(String tree, String raw) {
    assertEquals(tree, TreeText.of(QueryParser.parse(raw).tree()));
  }
}
