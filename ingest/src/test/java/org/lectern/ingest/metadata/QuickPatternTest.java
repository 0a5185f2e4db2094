package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A quick pattern finds what the pattern itself finds, in whatever text.
final class QuickPatternTest {
  private static final String SIGNS = "abno .'é1_,\n-THe“";

  private static QuickPattern known(Pattern pattern) {
    QuickPattern quick = QuickPattern.compile(pattern.pattern());
    for (int i = 0; i <= 1_000; i++) {
      quick.matcher("");
    }
    return quick;
  }

  /// Asks both the same in a region of a text, and from where it begins.
  ///
  /// @return how many matches it has
  private static int assertSame(
      Pattern pattern, QuickPattern quick, String text, int from, int to) {
    String asked = pattern + " in [" + text + "] from " + from + " to " + to;
    Matcher plain = pattern.matcher(text).region(from, to);
    QuickMatcher other = quick.matcher(text).region(from, to);
    int matches = 0;
    for (; plain.find(); matches++) {
      assertTrue(other.find(), asked);
      assertEquals(plain.start() + plain.group(), other.start() + other.group(), asked);
    }
    assertFalse(other.find(), asked);
    assertEquals(plain.region(from, to).lookingAt(), other.region(from, to).lookingAt(), asked);
    assertEquals(plain.region(from, to).matches(), other.region(from, to).matches(), asked);
    assertEquals(
        plain.region(from, to).results().map(MatchResult::start).toList(),
        other.region(from, to).results().map(MatchResult::start).toList(),
        asked);
    assertEquals(plain.find(from), other.find(from), asked);
    plain.useTransparentBounds(true);
    other.useTransparentBounds(true);
    assertEquals(plain.region(from, to).lookingAt(), other.region(from, to).lookingAt(), asked);
    assertEquals(plain.replaceAll("x"), other.replaceAll("x"), asked);
    return matches;
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n > 0; n--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.toString();
  }

  private static void assertSame(String regex) {
    Pattern pattern = Pattern.compile(regex);
    QuickPattern quick = known(pattern);
    Random random = new Random(11);
    int matches = 0;
    for (int i = 0; i < 3_000; i++) {
      String text = random(random);
      int from = random.nextInt(2) == 0 ? 0 : random.nextInt(text.length() + 1);
      int to = from == 0 ? text.length() : from + random.nextInt(text.length() - from + 1);
      matches += assertSame(pattern, quick, text, from, to);
    }
    assertTrue(matches > 20, regex + " is found in the texts");
  }

  @Test
  void aWordIsFoundWhereItBegins() {
    assertSame("\\b(?:an?|on?)\\b");
    assertSame("(?<= )(?:a|o)[a-z]*");
    assertSame("(?i)the?|\\bTan");
  }

  @Test
  void whatStandsBeforeIsSeen() {
    assertSame("(?<!1)[.,](?: |$)|1");
    assertSame("(?<!a )[bn]");
    assertSame("(?<=[ “])a|(?<=,)b|n");
    assertSame("(?<=an )b|o");
    assertSame("(?<![b-z])a");
    assertSame("\\Ba|\\B-");
    assertSame("o(?<! o)b?");
  }

  @Test
  void whatIsEmptyIsFound() {
    assertSame("a*");
    assertSame("$");
    assertSame("(?m)^|b$");
    assertSame("\\b");
    assertSame("(?=a)|,$");
    assertSame("[ab]?+(?! )");
  }

  @Test
  void whatIsNotAsciiIsFound() {
    assertSame("\\p{L}+");
    assertSame("[^a-z]é");
    assertSame("(?:[“'])a?");
  }

  @Test
  void whatGoesOnIsLookedAt() {
    assertSame("a(?=b)");
    assertSame("a(?!b)");
    assertSame("(?:an?|o\\.)+?[ ,]");
    assertSame("(?>a|ab)o?");
    assertSame("(a|b)\\1");
    assertSame("(?s).{0,3}a");
  }

  @Test
  void allPatternsOfTheRulesFindTheSame() throws Exception {
    List<String> texts = new ArrayList<>();
    Path gold = Path.of(Objects.requireNonNull(getClass().getResource("/gold")).toURI());
    Random random = new Random(3);
    try (var files = Files.walk(gold)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(300).toList()) {
        List<String> lines =
            Files.readString(file).lines().filter(line -> !line.isBlank()).toList();
        texts.add(lines.get(random.nextInt(lines.size())));
        texts.add(lines.get(random.nextInt(lines.size())).toLowerCase(Locale.ROOT));
      }
    }
    int patterns = 0;
    int matches = 0;
    for (Pattern pattern : ofTheRules()) {
      QuickPattern quick = known(pattern);
      for (int i = 0; i < 20; i++) {
        String text = texts.get(random.nextInt(texts.size()));
        String line = text.substring(0, Math.min(200, text.length()));
        int from = random.nextInt(line.length());
        matches += assertSame(pattern, quick, line, from, line.length());
        matches += assertSame(pattern, quick, line, 0, line.length());
      }
      patterns++;
    }
    assertTrue(patterns > 500 && matches > 2_000, patterns + " patterns, " + matches + " matches");
  }

  private static List<Pattern> ofTheRules()
      throws IOException, URISyntaxException, ReflectiveOperationException {
    List<Pattern> patterns = new ArrayList<>();
    String self = "QuickPattern.class";
    Path folder =
        Path.of(Objects.requireNonNull(QuickPattern.class.getResource(self)).toURI()).getParent();
    try (var files = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName()).replace(".class", "");
        Class<?> type = Class.forName(QuickPattern.class.getPackageName() + "." + name);
        for (Field field : type.getDeclaredFields()) {
          if (field.getType() == QuickPattern.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            patterns.add(Pattern.compile(((QuickPattern) field.get(null)).pattern()));
          }
        }
      }
    }
    return patterns;
  }
}
