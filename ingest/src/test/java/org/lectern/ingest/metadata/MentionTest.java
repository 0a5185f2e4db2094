package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is read by hand is what patterns with the same words say.
final class MentionTest {
  private static final List<String> NAMES =
      List.of("Oak Fund", "OF", "Oak", "THE OAK FUND", "Örebro");
  private static final List<String> NOUNS = List.of("fund", "fund drive", "food-shelf", "PAC");
  private static final List<String> OWN = List.of("group", "fund", "fund drive");

  private static final String NAME =
      "(?:[Tt]he )?"
          + NAMES.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"))
          + "(?:,? (?:Inc|LLC|Ltd)\\b\\.?)?(?: \\([A-Z][\\w&-]{1,9}\\))?(?![\\p{L}\\d])";
  private static final String NOUN =
      "[Tt]he (?:(?:[\\p{Ll}-]++(?<=[\\p{Ll}-]s)['’]|\\p{Ll}++['’]s|\\p{Lu}[\\p{L}.]++(?: \\p{Lu}[\\p{L}.]++)?(?:, \\p{Lu}[\\p{L}.]++(?: \\p{Lu}\\p{L}++)?)?-based) )?(?:"
          + "[Ff]und|[Ff]und drive|[Ff]ood-shelf|PAC"
          + ")(?![\\p{L}\\d-])(?!(?<=\\p{Lu}\\p{L}{2,30}) \\p{Lu})";
  private static final String ANY =
      NAME + "(?! \\p{Lu}\\p{Ll})|(?:We|Our (?:group|fund|fund drive))(?![\\p{L}\\d])|" + NOUN;

  private static final NameMention NAMED = new NameMention(NAMES, false);
  private static final NameMention ALONE = new NameMention(NAMES, true);
  private static final NounMention CALLED = new NounMention(NOUNS);

  private static final List<String> PIECES =
      List.of(
          "The ",
          "the ",
          "he ",
          "THE ",
          "Oak",
          "Oak Fund",
          "OAK FUND",
          "OF",
          "Örebro",
          "Fund",
          "fund",
          "fund drive",
          "Food-shelf",
          "food-shelf",
          "PAC",
          "pAC",
          "We",
          "Our ",
          "group",
          ", Inc.",
          " Inc",
          "Ltd",
          " LLC.",
          "_",
          ",",
          ".",
          " (OF)",
          " (O)",
          " (Oak&Fund_12)",
          " (",
          ")",
          " Ohio",
          " O",
          " É",
          "é",
          "’s ",
          "s' ",
          "Akron-based ",
          "Akron, New York-based ",
          "-",
          " ",
          "x",
          "7",
          "\uD835\uDC00",
          "𐐨");

  private static void assertSame(Pattern pattern, Mention mention, String text, int from, int to) {
    Matcher expected = pattern.matcher(text).region(from, to);
    MentionMatcher found = mention.matcher(text).region(from, to);
    String where = "[" + text + "] " + from + " " + to;
    boolean begins = expected.lookingAt();
    assertEquals(begins, found.lookingAt(), where);
    if (begins) {
      assertEquals(expected.end(), found.end(), where);
    }
    assertEquals(expected.matches(), found.matches(), where);
    expected.region(from, to);
    found.region(from, to);
    while (expected.find()) {
      assertTrue(found.find(), where);
      assertEquals(expected.start(), found.start(), where);
      assertEquals(expected.end(), found.end(), where);
    }
    assertFalse(found.find(), where);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 1 + random.nextInt(7); n > 0; n--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(6) == 0 ? " " : "");
    }
    return text.toString();
  }

  @Test
  void namesAndNounsStandWhereTheirPatternsSay() {
    Pattern name = Pattern.compile(NAME);
    Pattern noun = Pattern.compile(NOUN);
    Pattern any = Pattern.compile(ANY);
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 60_000; i++) {
      String text = text(random);
      int from = random.nextInt(4) == 0 ? Math.min(text.length(), random.nextInt(5)) : 0;
      boolean cut =
          random.nextInt(4) == 0 && !Character.isSurrogate(text.charAt(text.length() - 1));
      int to = cut ? Math.max(from, text.length() - 1) : text.length();
      assertSame(name, NAMED, text, from, to);
      assertSame(noun, CALLED, text, from, to);
      assertSame(any, new AnyMention(ALONE, OWN, CALLED), text, from, to);
      found += any.matcher(text).find() ? 1 : 0;
    }
    assertTrue(found > 20_000, "most texts have one: " + found);
  }

  @Test
  void anotherOneIsNotMeant() {
    assertFalse(new NounMention(List.of("foundation")).matcher("the Foundation Center").find());
    assertFalse(new NameMention(List.of("Oak Fund"), false).matcher("Oak Funding").lookingAt());
    assertFalse(new AnyMention(ALONE, List.of(), CALLED).matcher("Oak Fund Ohio").lookingAt());
    assertFalse(new AnyMention(ALONE, OWN, CALLED).matcher("Wednesday").lookingAt());
    assertTrue(new AnyMention(ALONE, OWN, CALLED).matcher("We’re here").lookingAt());
    assertTrue(CALLED.matcher("the city's fund").matches());
    assertFalse(Mention.NONE.matcher("the fund").find());
  }
}
