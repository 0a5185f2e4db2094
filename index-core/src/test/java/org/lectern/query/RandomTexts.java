package org.lectern.query;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Random texts that somebody might type, or send in order to break something.
final class RandomTexts {
  static final List<String> WORDS =
      List.of(
          "school",
          "voucher",
          "tax",
          "carbon",
          "carolina",
          "virginia",
          "leadership",
          "équité",
          "税金",
          "NASA",
          "and",
          "501(c)(3)",
          "word(s)",
          "K-12",
          "pre-school",
          "note:",
          "http://x.org/y",
          "10:30",
          "~5",
          "C++",
          "wo#rd",
          "U.S.",
          "naïve",
          "Ⅷ",
          "don't",
          "a_b",
          "snowman☃",
          "𝒜lgebra");

  private static final List<String> FRAGMENTS =
      List.of(
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "'",
          "(",
          ")",
          "((",
          "))",
          "-",
          "--",
          "–",
          "*",
          "**",
          "~",
          "~1",
          "~2",
          "~9",
          "~0",
          "~12345678901",
          "..",
          "…",
          ":",
          ",",
          ";",
          "/",
          "\\",
          "&",
          "???",
          " ",
          "  ",
          "\t",
          "\n",
          "\u00A0",
          "\u200B",
          "\u0000",
          "\u001F",
          "\uFEFF",
          "\uD800",
          "\uDC00",
          "😀",
          "e\u0301",
          "ⓐ",
          "½",
          "ß",
          "İ",
          "ﬃ",
          " AND ",
          " OR ",
          " NOT ",
          "AND",
          "OR",
          "NOT",
          "NOT(",
          "OR(",
          " and ",
          "title:",
          "TITLE:",
          "text:(",
          "state:",
          "STATE:(",
          "type:",
          "topic:",
          "city:",
          "city:(",
          "place:",
          "country:",
          "host:",
          "kind:",
          "voice:",
          "region:",
          "founded:",
          "published:",
          "person:",
          "unknown:",
          "_missing",
          "NC",
          "North Carolina",
          "place:south ",
          "place:(west ",
          "zz",
          "501(c)(3)",
          "nonprofit/501c3",
          "1970..1990",
          "1990..1970",
          "..1990",
          "2016-12-23",
          "1980",
          "www.example.org",
          "Chapel Hill",
          "south/nc",
          "a",
          "B",
          "ab*",
          "a*",
          "word~",
          "-\"",
          "-(",
          "\"~5",
          "state:_missing",
          "title:_missing~7",
          "state:zz~_missing",
          "7");

  private final Random random;
  private final RandomQueries queries;

  RandomTexts(long seed) {
    this.random = new Random(seed);
    this.queries = new RandomQueries(random, WORDS);
  }

  /// Half of the texts are valid ones with a few changes.
  String next() {
    String text = random.nextBoolean() ? mutated(valid()) : other();
    return text.substring(0, Math.min(text.length(), 10_000));
  }

  private String valid() {
    StringBuilder text = new StringBuilder();
    int trees = random.nextInt(20) == 0 ? random.nextInt(60) : 1 + random.nextInt(2);
    for (int i = 0; i < trees; i++) {
      text.append(i == 0 ? "" : " ").append(QueryPrinter.print(queries.tree()));
    }
    return text.toString();
  }

  private String mutated(String valid) {
    StringBuilder text = new StringBuilder(valid);
    for (int i = random.nextInt(6); i > 0; i--) {
      mutate(text);
    }
    return random.nextInt(12) == 0 ? text.toString().toUpperCase(Locale.ROOT) : text.toString();
  }

  private void mutate(StringBuilder text) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(8));
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> text.insert(at, any(FRAGMENTS));
      case 3 -> text.delete(at, end);
      case 4 -> text.insert(at, (char) random.nextInt(0x10000));
      case 5 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> bomb(text, at, text.substring(at, end));
    }
  }

  private void bomb(StringBuilder text, int at, String chunk) {
    String repeated = random.nextBoolean() ? chunk : any(FRAGMENTS);
    int most = random.nextInt(4) == 0 ? 4_000 : 40;
    text.insert(at, repeated.repeat(random.nextInt(most)));
    if (random.nextInt(3) == 0) {
      int nested = random.nextInt(20);
      text.insert(0, "(".repeat(nested)).append(")".repeat(random.nextInt(nested + 1)));
    }
  }

  private String other() {
    return random.nextInt(100) == 0 ? prose() : soup();
  }

  private String prose() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(600); i > 0; i--) {
      text.append(any(WORDS)).append(random.nextInt(1_000)).append(' ');
    }
    return text.toString();
  }

  /// Anything at all: mostly short, sometimes far over the limit.
  private String soup() {
    StringBuilder text = new StringBuilder();
    int most = random.nextInt(10) == 0 ? 2_000 : 30;
    for (int i = random.nextInt(most); i > 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1, 2 -> text.append(any(WORDS));
        case 3 -> text.append(' ');
        default -> text.append(any(FRAGMENTS));
      }
    }
    return text.toString();
  }

  private String any(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
