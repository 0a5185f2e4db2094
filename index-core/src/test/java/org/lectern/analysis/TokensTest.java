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
