package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// The first words of a name where the page uses them alone: "Cedar Bar" for the Cedar Bar Justice
/// Center. Words that stand behind "in" or behind a first name on the same page are the name of a
/// place or of somebody.
final class ShortName {
  private static final Set<String> GENERAL =
      WordSet.of(
          """
          american national international global world united new north south east west northern
          southern eastern western central greater great first public state federal regional
          community citizens people friends families americans workers women students parents
          center institute council league union coalition alliance network project fund society
          committee foundation association federation department office university college school
          """);
  private static final int FEWEST_LETTERS = 4;
  private static final QuickPattern SPACES = QuickPattern.compile("\\s+");
  private static final QuickPattern GOES_ON =
      QuickPattern.compile("(?:,? (?:&|and|of|for))? \\p{Lu}");

  private static final QuickPattern SAYS = QuickPattern.compile(",? \\p{Ll}|['’]s? \\p{L}");
  private static final QuickPattern OTHERS =
      QuickPattern.compile(
          "(?:\\b(?:in|at|near|from|outside|around|across|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)|(?<![.!?:;,“\"] )\\p{Lu}[\\p{L}.]*|, ) ?$");

  private ShortName() {}

  static Optional<String> of(String name, Reading reading) {
    String[] words = SPACES.split(name.strip(), -1);
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String part = String.join(" ", Arrays.copyOf(words, count));
      if (mayBe(part, words[count - 1])
          && isUsed(part, count, reading)
          && PlaceNames.whole(part).isEmpty()) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /// The end of the first words of a name, alone and telling, that stand at `from`: "Cedar Bar" of
  /// the Cedar Bar Justice Center; -1 where they do not.
  static int at(String name, String text, int from) {
    String[] words = SPACES.split(name.strip(), -1);
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String part = String.join(" ", Arrays.copyOf(words, count));
      int end = from + part.length();
      if (text.startsWith(part, from)
          && mayBe(part, words[count - 1])
          && isAlone(text, from, end)
          && !text.startsWith("'s", end)
          && !text.startsWith("’s", end)
          && PlaceNames.whole(part).isEmpty()) {
        return end;
      }
    }
    return -1;
  }

  private static boolean mayBe(String part, String last) {
    return part.length() >= FEWEST_LETTERS
        && Character.isUpperCase(last.charAt(0))
        && Character.isLetter(last.charAt(last.length() - 1))
        && !GENERAL.contains(last.toLowerCase(Locale.ROOT))
        && !OrganizationWords.isNoun(last.toLowerCase(Locale.ROOT));
  }

  /// Whether it begins a sentence with a verb behind it, and stands nowhere as another's name.
  private static boolean isUsed(String part, int words, Reading reading) {
    int begins = 0;
    int used = 0;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        int end = at + part.length();
        if (!isAlone(text, at, end)) {
          continue;
        }
        if (isOthers(text, at)) {
          return false;
        }
        used++;
        boolean says = at == 0 && SAYS.matcher(text).region(end, text.length()).lookingAt();
        begins += says ? 1 : 0;
      }
    }
    return begins > 0 && (words > 1 || used > 1);
  }

  /// Whether no longer name goes on around it.
  private static boolean isAlone(String text, int start, int end) {
    return (start == 0 || !isPart(text.charAt(start - 1)))
        && (end == text.length() || !isPart(text.charAt(end)))
        && !GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || Character.isDigit(c) || c == '-';
  }

  private static boolean isOthers(String text, int start) {
    String before = text.substring(Math.max(0, start - 24), start);
    return OTHERS.matcher(before).find() && !before.endsWith("The ") && !before.endsWith("In ");
  }
}
