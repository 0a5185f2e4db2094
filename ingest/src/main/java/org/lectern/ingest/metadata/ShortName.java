package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private ShortName() {}

  static Optional<String> of(String name, Reading reading) {
    String[] words = name.strip().split("\\s+", -1);
    for (int count = Math.min(3, words.length - 1); count > 0; count--) {
      String part = String.join(" ", Arrays.copyOf(words, count));
      if (mayBe(part, words[count - 1]) && isUsed(part, count, reading)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static boolean mayBe(String part, String last) {
    return part.length() >= FEWEST_LETTERS
        && Character.isUpperCase(last.charAt(0))
        && Character.isLetter(last.charAt(last.length() - 1))
        && !GENERAL.contains(last.toLowerCase(Locale.ROOT))
        && !OrganizationWords.isNoun(last.toLowerCase(Locale.ROOT))
        && PlaceNames.whole(part).isEmpty();
  }

  /// Whether it begins a sentence with a verb behind it, and stands nowhere as another's name.
  private static boolean isUsed(String part, int words, Reading reading) {
    Pattern alone =
        Pattern.compile(
            "(?<![\\p{L}\\d-])"
                + Pattern.quote(part)
                + "(?![\\p{L}\\d-])(?!(?:,? (?:&|and|of|for))? \\p{Lu})");
    int begins = 0;
    int used = 0;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      if (!text.contains(part)) {
        continue;
      }
      Matcher matcher = alone.matcher(text);
      while (matcher.find()) {
        if (isOthers(text, matcher.start())) {
          return false;
        }
        used++;
        begins +=
            matcher.start() == 0
                    && SAYS.matcher(text).region(matcher.end(), text.length()).lookingAt()
                ? 1
                : 0;
      }
    }
    return begins > 0 && (words > 1 || used > 1);
  }

  private static final Pattern SAYS = Pattern.compile(",? \\p{Ll}|['’]s? \\p{L}");
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:\\b(?:in|at|near|from|outside|around|across|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)|(?<![.!?:;,“\"] )\\p{Lu}[\\p{L}.]*|, ) ?$");

  private static boolean isOthers(String text, int start) {
    String before = text.substring(Math.max(0, start - 24), start);
    return OTHERS.matcher(before).find() && !before.endsWith("The ") && !before.endsWith("In ");
  }
}
