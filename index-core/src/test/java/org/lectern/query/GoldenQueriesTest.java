package org.lectern.query;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What became of each query in `query/golden.txt`, so that a change of the language is a readable
/// diff. A line `> query` is a query, with `\u0000` for what cannot be seen; what follows is
/// written by `mvn -pl index-core test -Dtest=GoldenQueriesTest -Dlectern.golden=write`.
class GoldenQueriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/query/golden.txt");

  @Test
  void everyQueryMeansWhatTheGoldenFileSays() throws IOException {
    List<String> before = Files.readAllLines(GOLDEN);
    List<String> after = answered(before);
    if (Objects.equals(System.getProperty("lectern.golden"), "write")) {
      Files.write(GOLDEN, after);
    } else if (!before.equals(after)) {
      fail(difference(before, after));
    }
  }

  private static List<String> answered(List<String> lines) {
    List<String> answered = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("> ")) {
        answered.add(line);
        answer(unescaped(line.substring(2)), answered);
      } else if (!line.startsWith("  ")) {
        answered.add(line);
      }
    }
    return answered;
  }

  private static void answer(String raw, List<String> lines) {
    try {
      ParsedQuery parsed = QueryParser.parse(raw);
      lines.add("  " + TreeText.of(parsed.tree()));
      if (!parsed.text().equals(raw)) {
        lines.add("  printed: " + parsed.text());
      }
      for (Note note : parsed.notes()) {
        lines.add(
            "  note: %s %d+%d %s"
                .formatted(note.code(), note.position(), note.length(), note.message()));
      }
    } catch (QueryRejectedException refusal) {
      lines.add("  refused: " + refusal.code() + " " + refusal.position());
      lines.add("    " + refusal.getMessage());
    }
  }

  private static String unescaped(String line) {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (line.startsWith("\\u", i)) {
        raw.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        raw.append(line.charAt(i));
      }
    }
    return raw.toString();
  }

  /// The answers that changed, as `-` and `+` lines under their queries.
  private static String difference(List<String> before, List<String> after) {
    Map<String, List<String>> expected = blocks(before);
    StringBuilder difference = new StringBuilder("queries mean something else:\n");
    blocks(after)
        .forEach((query, answer) -> {
          List<String> old = expected.getOrDefault(query, List.of());
          if (!old.equals(answer)) {
            difference.append(query).append('\n');
            append(difference, "- ", old, answer);
            append(difference, "+ ", answer, old);
          }
        });
    return difference.toString();
  }

  private static void append(
      StringBuilder difference, String sign, List<String> lines, List<String> others) {
    for (String line : lines) {
      if (!others.contains(line)) {
        difference.append(sign).append(line.strip()).append('\n');
      }
    }
  }

  private static Map<String, List<String>> blocks(List<String> lines) {
    Map<String, List<String>> blocks = new LinkedHashMap<>();
    List<String> answer = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("> ")) {
        answer = blocks.computeIfAbsent(line, _ -> new ArrayList<>());
      } else if (line.startsWith("  ")) {
        answer.add(line);
      }
    }
    return blocks;
  }
}
