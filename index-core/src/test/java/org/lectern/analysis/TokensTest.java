package org.lectern.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static List<String> stems(String text) {
    return Tokens.stemmed(text).stream().map(Token::term).toList();
  }

  private static List<String> words(String text) {
    return Tokens.exact(text).stream().map(Token::term).toList();
  }

  @Test
  void stemsJoinTheFormsOfAWord() {
    assertEquals(stems("schools advocates organized"), stems("school advocate organizes"));
  }

  @Test
  void accentsFoldHoweverTheyAreWritten() {
    assertEquals(
        List.of("resume", "nino", "strasse"), words("Re\u0301sume\u0301 Ni\u00f1o Stra\u00dfe"));
    assertEquals(List.of("policy"), words("Ｐｏｌｉｃｙ"));
  }

  @Test
  void marksThatCarryTheWordStay() {
    assertEquals(1, words("\u0939\u093f\u0928\u094d\u0926\u0940").size());
    assertTrue(words("\u0939\u093f\u0928\u094d\u0926\u0940").getFirst().contains("\u094d"));
  }

  @Test
  void possessivesVanishWithEitherApostrophe() {
    assertEquals(List.of("school", "truss"), words("school's Truss’s"));
  }

  @Test
  void acronymsLoseTheirDots() {
    assertEquals(List.of("epa", "naacp", "u.s", "3.5"), words("E.P.A. N.A.A.C.P. U.S. 3.5"));
  }

  @Test
  void invisibleCharactersAreNoPartOfAWord() {
    assertEquals(List.of("cooperation"), words("co\u00ADoperation"));
    assertEquals(List.of("zebrafish", "swim"), words("\u202Ezebrafish\u202C swim\u2060"));
    assertEquals(
        List.of("water", "tax"), words("\u2068wa\u200Dter\u2069\uFEFF t\uDB40\uDC41ax\uFE0F"));
    assertEquals(List.of("a", "b"), words("a\u200Bb"));
    assertEquals(List.of(), words("\u00AD\u2060"));
  }

  @Test
  void offsetsAreThoseOfTheTextWithItsInvisibleCharacters() {
    String text = "\u202Ezebra\u202C \u00ADco\u00ADop\u00AD (\u2068tax\u2069) 1";
    assertEquals(
        List.of("zebra", "co\u00ADop", "tax", "1"),
        Tokens.exact(text).stream()
            .map(token -> text.substring(token.start(), token.end()))
            .toList());
    String prose = "a long text; ".repeat(3000) + "wa\u00ADter ".repeat(2000);
    Token last = Tokens.exact(prose).getLast();
    assertEquals("wa\u00ADter", prose.substring(last.start(), last.end()));
    assertEquals(prose.length() - 1, last.end());
  }

  @Test
  void aLeftOutWordLeavesAGap() {
    Token union = Tokens.stemmed("friends of the union").getLast();
    assertEquals(new Token("union", 15, 20, 3), union);
  }

  @Test
  void exactTokensKeepEveryWord() {
    assertEquals(List.of("to", "be", "or", "not", "to", "be"), words("To be, or not to be"));
    assertEquals(List.of(), stems("to be or not to be"));
  }

  @Test
  void questionWordsAreStopWordsOfAQuery() {
    assertTrue(Analyzers.isStopWord("how") && Analyzers.isStopWord("between"));
    assertFalse(Analyzers.isStopWord("tax"));
  }

  @Test
  void stemsOfExactWordsAreThoseOfTheStemmedAnalysis() {
    String text = "The farmers' markets of Été were running in U.S. cities, as 1990s studies said.";
    var stemmed = Tokens.stemmed(text);
    var exact = Tokens.exact(text);
    assertEquals(
        stemmed.stream().map(Token::term).toList(),
        exact.stream()
            .filter(word -> stemmed.stream().anyMatch(stem -> stem.position() == word.position()))
            .map(word -> Stems.of(word.term()))
            .toList());
    assertEquals("the", Stems.of("the"));
  }
}
