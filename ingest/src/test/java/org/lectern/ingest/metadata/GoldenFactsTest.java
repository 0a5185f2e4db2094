package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;

/// All facts of the sample's and the gold set's pages, so that a change of a rule is a diff that
/// people can read. Written anew by `-Dlectern.golden=write`.
final class GoldenFactsTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "facts.golden.txt");
  private static final int LONGEST_QUOTE = 100;

  @Test
  void factsAreThoseOfTheGoldenFile() throws IOException, URISyntaxException {
    StringBuilder found = new StringBuilder();
    for (String folder : List.of("/sample", "/gold")) {
      for (Path page : pages(folder)) {
        found.append("== ").append(page.getFileName()).append('\n');
        for (Fact fact : Documents.ofFile(page).facts()) {
          found.append(line(fact)).append('\n');
        }
      }
    }
    if (Objects.equals(System.getProperty("lectern.golden"), "write")) {
      Files.writeString(GOLDEN, found);
    }
    assertEquals(Files.readString(GOLDEN), found.toString(), "-Dlectern.golden=write writes it");
  }

  private static List<Path> pages(String folder) throws IOException, URISyntaxException {
    Path path = Path.of(Objects.requireNonNull(GoldenFactsTest.class.getResource(folder)).toURI());
    List<Path> pages = new ArrayList<>();
    try (var files = Files.newDirectoryStream(path, "*.{txt,html,md}")) {
      files.forEach(pages::add);
    }
    return pages.stream().filter(page -> !page.endsWith("README.md")).sorted().toList();
  }

  /// Field, value, confidence, rule, and the words.
  private static String line(Fact fact) {
    String quote = fact.evidence().quote().replace("\r", "").replace("\n", "\\n");
    String words = quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "…" : quote;
    return String.format(
        Locale.ROOT,
        "%s | %s | %.2f | %s | %s",
        fact.field().slug(),
        fact.value().equals(fact.label()) ? fact.value() : fact.value() + " = " + fact.label(),
        fact.confidence(),
        fact.rule(),
        words);
  }
}
