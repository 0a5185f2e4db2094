package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static List<String> found(Matcher matcher, int from, int to) {
    List<String> found = new ArrayList<>();
    for (matcher.region(from, to); matcher.find(); ) {
      found.add(matcher.start() + matcher.group());
    }
    found.add("begins " + matcher.region(from, to).lookingAt());
    found.add("is " + matcher.region(from, to).matches());
    found.add("from " + (matcher.find(from) ? matcher.start() : -1));
    found.add("through " + matcher.useTransparentBounds(true).region(from, to).lookingAt());
    return found;
  }

  private static List<String> found(QuickMatcher matcher, int from, int to) {
    List<String> found = new ArrayList<>();
    for (matcher.region(from, to); matcher.find(); ) {
      found.add(matcher.start() + matcher.group());
    }
    found.add("begins " + matcher.region(from, to).lookingAt());
    found.add("is " + matcher.region(from, to).matches());
    found.add("from " + (matcher.find(from) ? matcher.start() : -1));
    found.add("through " + matcher.useTransparentBounds(true).region(from, to).lookingAt());
    return found;
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
      List<String> all = found(pattern.matcher(text), from, to);
      assertEquals(
          all,
          found(quick.matcher(text), from, to),
          () -> regex + " in [" + text + "] " + from + " " + to);
      assertEquals(
          pattern.matcher(text).replaceAll("x"), quick.matcher(text).replaceAll("x"), text);
      matches += all.size() - 4;
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
        List<String> all = found(pattern.matcher(line), from, line.length());
        all.addAll(found(pattern.matcher(line), 0, line.length()));
        List<String> same = found(quick.matcher(line), from, line.length());
        same.addAll(found(quick.matcher(line), 0, line.length()));
        assertEquals(all, same, () -> pattern + " in [" + line + "] from " + from);
        matches += all.size() - 8;
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
