package org.lectern.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.lectern.query.ParsedQuery;
import org.lectern.query.QueryParser;
import org.lectern.schema.Kind;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.State;
import org.lectern.schema.Voice;
import org.lectern.search.Hit;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.TestDocument;

/// What is found first, as a file: a change of ranking is a diff of `ranking.txt`. Written anew
/// with `-Dlectern.golden=write`.
class RankingGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/ranking");
  private static final int SHOWN = 5;

  @Test
  void theFirstHitsAreThoseOfTheGoldenFile() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    LuceneWriter writer = LuceneWriter.open(directory, false);
    for (String line : Files.readAllLines(FOLDER.resolve("documents.tsv"))) {
      writer.put(document(line.split("\t", -1)));
    }
    writer.commit();
    StringBuilder found = new StringBuilder();
    try (LuceneEngine engine = LuceneEngine.open(directory)) {
      for (String query : Files.readAllLines(FOLDER.resolve("queries.txt"))) {
        found.append(answer(engine, query));
      }
    }
    Path golden = FOLDER.resolve("ranking.txt");
    if (Objects.equals(System.getProperty("lectern.golden"), "write")) {
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found.toString());
  }

  private static String answer(LuceneEngine engine, String query) {
    ParsedQuery parsed = QueryParser.parse(query);
    SearchResponse response =
        engine.search(
            SearchRequest.of(parsed)
                .withMatch(MatchMode.AUTO)
                .withLimit(SHOWN)
                .withDeadline(Duration.ofMinutes(1)));
    StringBuilder answer = new StringBuilder();
    answer.append("? ").append(query).append('\n');
    answer.append("  ").append(response.documents()).append(" documents\n");
    response.notes().forEach(note -> answer.append("  note: ").append(note.message()).append('\n'));
    for (Hit hit : response.hits()) {
      answer.append(
          String.format(
              Locale.ROOT,
              "  %7.3f %-16s %s%n",
              hit.score(),
              hit.document().id(),
              String.join("; ", hit.why())));
    }
    return answer.append('\n').toString();
  }

  private static PolicyDocument document(String[] cells) {
    TestDocument document =
        TestDocument.of(cells[0])
            .title(cells[1])
            .kind(Kind.of(cells[3]).orElseThrow(), Voice.of(cells[4]).orElseThrow())
            .topic(PolicyArea.of(cells[7]).orElseThrow());
    if (!cells[2].equals("-")) {
      document.organization(cells[2]);
    }
    State.ofCode(cells[5]).ifPresent(state -> document.place(Place.of(state)));
    if (!cells[6].equals("-")) {
      document.founded(Integer.parseInt(cells[6]));
    }
    for (String section : List.of(cells[8].split("\\|", -1))) {
      int colon = section.indexOf(": ");
      if (colon > 0 && colon < 12) {
        document.section(section.substring(0, colon), section.substring(colon + 2));
      } else {
        document.text(section);
      }
    }
    return document.build();
  }
}
