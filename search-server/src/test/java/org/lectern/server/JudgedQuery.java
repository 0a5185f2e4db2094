package org.lectern.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.evaluation.Collection;
import org.lectern.evaluation.Evaluation;
import org.lectern.query.QueryParser;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchEngine;

/// A query with the documents of the sample that answer it.
///
/// @param name whether it names an organization, whose own documents or profile come first
/// @param grades 1 to 3 for each document that was judged relevant, the best first
record JudgedQuery(String text, boolean name, Map<String, Integer> grades) {
  private static final int BEST = 3;

  /// The golden set, in the order of its file.
  static List<JudgedQuery> read() throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/ranking/queries.txt"))) {
      if (line.startsWith("?name ")) {
        queries.add(new JudgedQuery(line.substring(6), true, new LinkedHashMap<>()));
      } else if (line.startsWith("? ")) {
        queries.add(new JudgedQuery(line.substring(2), false, new LinkedHashMap<>()));
      } else if (line.startsWith("  ")) {
        String[] judgment = line.strip().split(" ", 2);
        queries.getLast().grades.put(judgment[1], Integer.valueOf(judgment[0]));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IOException("neither query, judgment nor comment: " + line);
      }
    }
    return queries;
  }

  int grade(String document) {
    return grades.getOrDefault(document, 0);
  }

  boolean isTarget(String document) {
    return grade(document) == BEST;
  }

  /// nDCG@10 of an engine's first hits.
  double ndcg10(SearchEngine engine) {
    Collection alone =
        new Collection(
            "golden", List.of(new Collection.Topic("q", text)), Map.of("q", Map.copyOf(grades)));
    return new Evaluation(alone, Map.of(), QueryParser::parse).ask(engine, MatchMode.AUTO).ndcg10();
  }
}
