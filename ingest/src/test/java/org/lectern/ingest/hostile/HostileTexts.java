package org.lectern.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.lectern.ingest.hostile.HostileInput.filled;
import static org.lectern.ingest.hostile.HostileInput.indexed;
import static org.lectern.ingest.hostile.HostileInput.indexedBytes;
import static org.lectern.ingest.hostile.HostileInput.refused;
import static org.lectern.ingest.hostile.HostileInput.refusedBytes;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts, Markdown and bytes that are no text.
final class HostileTexts {
  private static final int DEEP = 100_000;

  private static final String REPEATED =
      "a ¦a a a\n¦(¦((((\n¦[¦A. ¦A. B. ¦1 ¦1\n¦1 2 3 ¦, ¦CAPITAL ¦Xx ¦Aa Bb and ¦7¦"
          + "1998 ¦By ¦by\n¦By: ¦Mr. ¦-¦* ¦- \n¦\u201c¦\"¦'¦it's¦& ¦&amp;¦the of ¦Inc. ¦"
          + "was founded in ¦http://¦www.¦@¦a@¦a.b.¦[1] ¦[1]\n¦1. http://a.b\n¦1. \n¦"
          + "http://a.b/ 1.\n¦\u00a0¦\t¦!¦? ¦... ¦Name\n\n¦x\n\n¦January ¦January 1, ¦"
          + "Jan. 1, 1998\n¦of the United States ¦Washington, ¦New York, N.Y. ¦501(c)(3) ¦"
          + "is a ¦\ufeff¦\u200b¦|¦\u2013 ¦See ¦Contact ¦References\n¦Founded: 1998\n¦"
          + "Type:\n¦PDF¦\\¦{}";
  private static final String SIGNS =
      ">¦*¦[¦> ¦* ¦[a](¦![¦[^1]¦[^1]: ¦_¦`¦<¦<a¦<!--¦~~¦\\¦# ¦#\n¦- ¦1. ¦| ¦|-\n¦```\n¦"
          + "  - x\n¦---\n¦===\n¦<http://¦[a][¦**a ";

  private static final String FRONT_MATTER = "---\ntitle: Fish\n---\n";

  /// So many characters of short paragraphs have fewer than the 200,000 tags that are read.
  private static final int BELOW_MOST_TAGS = 900_000;

  private static final String OFFICERS = "About Us\n\nWe are Fish Club.\n\nOur Officers\n\n";

  private HostileTexts() {}

  static List<HostileInput> all() {
    return Stream.of(lengths(), repetitions(), structures(), markdown(), encodings(), binaries())
        .flatMap(List::stream)
        .toList();
  }

  private static List<HostileInput> lengths() {
    return List.of(
        indexed("one-line.txt", _ -> filled("policy on the schools of the state ", 10_000_000)),
        indexed("one-word.txt", size -> "x".repeat(size)),
        indexed(
            "distinct-terms.txt",
            _ ->
                IntStream.range(0, 1_000_000)
                    .mapToObj(i -> Integer.toString(i * 7919 & 0x7fffffff, 36))
                    .collect(Collectors.joining(" "))),
        indexed("long-tokens.txt", size -> filled("q".repeat(40_000) + " fish ", size)),
        indexed("longest.txt", _ -> filled("fish swim in the sea \u2019 ", 14 << 20)),
        indexed("longest-wide.txt", _ -> filled("\u4f60\u597d ", (15 << 20) / 7 * 3)).asHeavy(true),
        indexed(
                "longest.html",
                _ -> "<!doctype html><p>" + filled("fish swim in the sea \u2019 &amp; ", 14 << 20))
            .asHeavy(true),
        indexed(
                "longest.md",
                _ ->
                    "# Fish\n\n"
                        + filled("fish *swim* in the [sea](http://a.b) \u2019\n\n", 14 << 20))
            .asHeavy(true),
        refused("too-long.txt", "more than 16 MiB", _ -> "x ".repeat((8 << 20) + 1)),
        refused("empty.txt", "the file is empty", _ -> ""),
        refused("spaces.txt", "no text", size -> " \n".repeat(size / 2)),
        indexed("line-ends.txt", size -> "fish" + "\n".repeat(size) + "fish"),
        indexed("carriage-returns.txt", size -> "fish" + "\r".repeat(size) + "fish"));
  }

  /// What a careless regular expression takes squared time for.
  private static List<HostileInput> repetitions() {
    return Stream.of(REPEATED.split("¦", -1))
        .map(words ->
            indexed(
                "repeated-" + hexadecimal(words) + ".txt",
                size -> "Fish were here\n\n" + filled(words, size)))
        .toList();
  }

  private static String hexadecimal(String words) {
    return words
        .chars()
        .mapToObj(c ->
            c > ' ' && c < 127 && Character.isLetterOrDigit(c)
                ? Character.toString(c)
                : "_" + Integer.toHexString(c))
        .collect(Collectors.joining());
  }

  private static List<HostileInput> structures() {
    return List.of(
        indexed("labels.txt", _ -> "Fish\n\n" + "Label:\n".repeat(DEEP)),
        indexed("known-labels.txt", _ -> "Fish\n\n" + "Founder: John Smith\n".repeat(DEEP)),
        indexed(
            "labels-and-values.txt",
            _ -> "Fish\n\n" + "Founder:\nJohn Smith\nType:\n".repeat(DEEP)),
        indexed(
            "references.txt",
            size -> {
              int count = size / 60;
              return "Fish\n\n"
                  + IntStream.rangeClosed(1, count)
                      .mapToObj(i -> "Fish swim. " + i % 999 + " It does.")
                      .collect(Collectors.joining(" "))
                  + "\n\nReferences\n"
                  + IntStream.rangeClosed(1, count)
                      .mapToObj(i -> i + ". Page. https://a.b/" + i + " Accessed May 1, 2020.")
                      .collect(Collectors.joining("\n"));
            }),
        indexed(
            "marks-only.txt",
            size ->
                filled("[1] [2] [3] ", size)
                    + "\nReferences\n1. a https://a.b\n2. b https://a.b\n3. c https://a.b"),
        indexed("combining.txt", size -> "\u0301".repeat(size / 2)),
        indexed("combined.txt", size -> "e" + "\u0301".repeat(size / 2)),
        indexed("right-to-left.txt", size -> filled("\u202e\u202dfish\u202c ", size)),
        indexed("paragraphs.txt", size -> filled("Fish swim far.\n\n", size)),
        indexed("last-sign.txt", size -> "Fish\n\n" + ":".repeat(size) + "x"),
        indexed("last-bar.md", size -> "# Fish\n\n" + "| ".repeat(size / 2) + "x"),
        indexed("last-rule.md", size -> "# Fish\n\n" + "- ".repeat(size / 2) + "x"),
        indexed(
            "spaces-in-heading.md",
            size ->
                "# Fish" + " ".repeat(size) + "swim " + "#".repeat(size / 10) + "x\n\nThey swim."),
        indexed(
            "spaces-in-front.md",
            size -> "---\ntitle: Fish" + " ".repeat(size) + "swim\n---\n\n# Fish\n\nThey swim."),
        indexed(
            "filled-in.md",
            size -> FRONT_MATTER + filled("{% x %} {{ ", size) + "\n<p>They swim.</p>"),
        indexed(
            "html-below-front.md",
            size ->
                FRONT_MATTER
                    + "<div>\n"
                    + filled("<p>They swim.</p>\n \n", Math.min(size, BELOW_MOST_TAGS))),
        indexed("gaps.md", size -> FRONT_MATTER + "<p>Fish\n" + filled(" \t\r\n", size)),
        indexed(
            "shown-breaks.md",
            size -> "# Fish\n\n" + filled("Ann Lee<br>Chair  \nElm<br />", size)),
        indexed("officers.txt", size -> OFFICERS + filled("Ann Lee\nChair\n\n", size)),
        indexed("unknown-offices.txt", size -> OFFICERS + filled("Ann Lee\nWell Keeper\n", size)),
        indexed("one-board.txt", size -> OFFICERS + "Board: " + filled("Ann Lee, ", size)),
        indexed("headings-of-names.md", size -> "# Our Board\n\n" + filled("## Ann Lee\n\n", size)),
        indexed(
            "headings.txt",
            size ->
                filled("Heading\n\nFish swim in the water of the sea, all of them.\n\n", size)));
  }

  private static List<HostileInput> markdown() {
    return Stream.of(SIGNS.split("¦", -1))
        .map(sign ->
            indexed(
                "markdown-" + hexadecimal(sign) + ".md",
                size -> "# Fish\n\nThey swim.\n\n" + filled(sign, Math.max(size, DEEP))))
        .toList();
  }

  private static List<HostileInput> encodings() {
    String words = "Caf\u00e9 fish and na\u00efve policy.\n";
    return List.of(
        refusedBytes(
            "utf16-unmarked.txt", "binary", size -> filled(words, size).getBytes(UTF_16LE)),
        indexedBytes("latin1.txt", size -> filled(words, size).getBytes(ISO_8859_1)),
        indexedBytes(
            "mixed.txt",
            size ->
                join(
                    filled(words, size / 2).getBytes(UTF_8),
                    filled(words, size / 2).getBytes(ISO_8859_1))),
        indexedBytes(
            "lone-surrogates.txt",
            size ->
                repeat(
                    size,
                    "fish ".getBytes(UTF_8),
                    new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80, ' '})),
        indexedBytes(
            "overlong.txt",
            size ->
                repeat(size, "fish ".getBytes(UTF_8), new byte[] {(byte) 0xc0, (byte) 0xaf, ' '})),
        indexedBytes(
            "wide-surrogates.txt",
            size ->
                join(
                    new byte[] {(byte) 0xff, (byte) 0xfe},
                    "fish ".getBytes(UTF_16LE),
                    repeat(size, new byte[] {0, (byte) 0xd8, ' ', 0}))),
        refusedBytes("nul.txt", "NUL", size -> repeat(size, "fish\0".getBytes(UTF_8))),
        refusedBytes(
            "late-nul.txt",
            "NUL",
            size -> join(filled("fish ", size).getBytes(UTF_8), new byte[1])));
  }

  private static List<HostileInput> binaries() {
    return List.of(
        refusedBytes(
            "picture.txt",
            "PNG",
            size -> join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, new byte[size])),
        refusedBytes(
            "archive.html", "ZIP", size -> join(new byte[] {'P', 'K', 3, 4}, new byte[size])),
        refusedBytes(
            "program.json",
            "program",
            size -> join(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, new byte[size])),
        refusedBytes("noise.txt", "binary", HostileTexts::noise));
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  private static byte[] repeat(int size, byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] once = join(parts);
    while (all.size() < size) {
      all.writeBytes(once);
    }
    return all.toByteArray();
  }
}
