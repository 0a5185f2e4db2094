package org.lectern.ingest.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;

/// Pages of many layouts, each beside what a person would keep of it.
///
/// `NAME.txt` has the values that must come out, an empty line, and the text to keep with `##`
/// before headings.
final class PageLayoutsTest {
  private static final double ENOUGH = 0.95;

  static Stream<Path> pages() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(PageLayoutsTest.class.getResource("/pages")).toURI());
    List<Path> pages = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.html")) {
      files.forEach(pages::add);
    }
    return pages.stream().sorted();
  }

  private static String expected(Path page) throws IOException {
    return Files.readString(
        page.resolveSibling(page.getFileName().toString().replace(".html", ".txt")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void textWithoutFurniture(Path page) throws IOException {
    String expected = expected(page);
    String kept = expected.substring(expected.indexOf("\n\n")).replaceAll("(?m)^## ", "");
    PolicyDocument document = Documents.ofFile(page);
    StringBuilder shown = new StringBuilder();
    for (Section section : document.sections()) {
      shown.append(Objects.requireNonNullElse(section.heading(), "")).append("\n\n");
      shown.append(section.text()).append("\n\n");
    }
    Map<String, Integer> wanted = tokens(kept);
    Map<String, Integer> found = tokens(shown.toString());
    double both = 0;
    for (var token : wanted.entrySet()) {
      both += Math.min(token.getValue(), found.getOrDefault(token.getKey(), 0));
    }
    double recall = both / size(wanted);
    double precision = both / size(found);
    String figures =
        String.format(Locale.ROOT, "recall %.3f, precision %.3f of%n%s", recall, precision, shown);
    assertTrue(recall >= ENOUGH && precision >= ENOUGH, figures);
  }

  private static Map<String, Integer> tokens(String text) {
    Map<String, Integer> tokens = new HashMap<>();
    for (String token : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!token.isEmpty()) {
        tokens.merge(token, 1, Integer::sum);
      }
    }
    return tokens;
  }

  private static double size(Map<String, Integer> tokens) {
    return tokens.values().stream().mapToInt(Integer::intValue).sum();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsAreSections(Path page) throws IOException {
    List<String> wanted =
        expected(page)
            .lines()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    List<String> found =
        Documents.ofFile(page).sections().stream()
            .map(Section::heading)
            .filter(Objects::nonNull)
            .toList();
    assertEquals(wanted, found);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void statedAndReadValues(Path page) throws IOException {
    String expected = expected(page);
    List<String> wanted = expected.substring(0, expected.indexOf("\n\n")).lines().toList();
    Map<String, List<String>> values = PageValues.of(Documents.ofFile(page));
    Map<String, List<String>> all = new HashMap<>();
    wanted.forEach(line ->
        all.computeIfAbsent(line.substring(0, line.indexOf(": ")), _ -> new ArrayList<>())
            .add(line.substring(line.indexOf(": ") + 2)));
    all.forEach((key, value) -> assertEquals(value, values.get(key), key));
  }
}
