package org.lectern.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.search.Snippet.Range;

/// A word, or the beginning of one, that somebody has typed.
///
/// @param text folded
/// @param near what begins so but for one letter that is wrong, missing, too much, or changed
///   places with its neighbour; absent where no typo is forgiven
record TypedWord(String text, Optional<Near> near) {
  private static final int LEAST_LETTERS = 4;
  private static final int TYPOS = 1;

  /// Both forms of one automaton.
  record Near(Automaton automaton, CharacterRunAutomaton runner) {}

  static List<TypedWord> of(String typed) {
    return Tokens.exact(typed).stream()
        .map(token -> new TypedWord(token.term(), Optional.empty()))
        .toList();
  }

  /// The same word with a typo forgiven, if it is long enough. A number has none: another number is
  /// another thing.
  TypedWord forgiving() {
    if (text.length() < LEAST_LETTERS || !text.codePoints().allMatch(Character::isLetter)) {
      return this;
    }
    int first = text.offsetByCodePoints(0, 1);
    Automaton word =
        new LevenshteinAutomata(text.substring(first), true)
            .toAutomaton(TYPOS, text.substring(0, first));
    Automaton beginning =
        Operations.determinize(
            Operations.concatenate(List.of(word, Automata.makeAnyString())),
            Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new TypedWord(
        text, Optional.of(new Near(beginning, new CharacterRunAutomaton(beginning))));
  }

  private boolean begins(String word) {
    return word.startsWith(text);
  }

  private boolean matches(String word) {
    return begins(word) || (near.isPresent() && near.get().runner().run(word));
  }

  /// What of a label was typed.
  static List<Range> highlights(String label, List<TypedWord> typed) {
    List<TypedWord> longest =
        typed.stream()
            .sorted(Comparator.comparingInt((TypedWord word) -> word.text.length()).reversed())
            .toList();
    List<Range> ranges = new ArrayList<>();
    for (Token token : Tokens.exact(label)) {
      longest.stream()
          .filter(word -> word.matches(token.term()))
          .findFirst()
          .ifPresent(word -> ranges.add(word.range(token)));
    }
    return ranges;
  }

  private Range range(Token token) {
    // Where folding has changed the length, nobody can tell the letters apart.
    boolean asPrinted = token.end() - token.start() == token.term().length();
    return begins(token.term()) && asPrinted
        ? new Range(token.start(), token.start() + text.length())
        : new Range(token.start(), token.end());
  }
}
