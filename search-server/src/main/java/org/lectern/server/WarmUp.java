package org.lectern.server;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.query.QueryParser;
import org.lectern.schema.Summary;
import org.lectern.search.Hit;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searches over an index that was just opened, so that the first person who searches waits no
/// longer than the others: classes are loaded, files are read, the code is compiled.
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final int ROUNDS = 5;
  private static final int LONGEST_QUERY = 200;

  private WarmUp() {}

  /// @param budget after which it ends, ready or not
  static void run(SearchEngine engine, Duration budget) {
    long end = System.nanoTime() + budget.toNanos();
    int searches = 0;
    try {
      engine.suggest("a", 1);
      List<String> queries = queries(engine.search(request("", budget)));
      for (int round = 0; round < ROUNDS; round++) {
        for (String query : queries) {
          Duration left = Duration.ofNanos(end - System.nanoTime());
          if (left.isPositive()) {
            engine.search(request(query, left));
            searches++;
          }
        }
      }
    } catch (RuntimeException failed) {
      // Whoever searches next will meet it, and be told.
      LOG.warn("The index cannot be searched", failed);
    }
    LOG.info("Warmed up with {} searches", searches);
  }

  private static SearchRequest request(String query, Duration deadline) {
    return SearchRequest.of(QueryParser.parse(query)).withDeadline(deadline);
  }

  /// Everything, and what the first documents are called: as words, and as a phrase.
  private static List<String> queries(SearchResponse everything) {
    List<String> titles =
        everything.hits().stream()
            .map(Hit::document)
            .map(Summary::title)
            .flatMap(Stream::ofNullable)
            .filter(title -> title.length() < LONGEST_QUERY)
            .map(title -> title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
            .filter(title -> !title.isEmpty())
            .toList();
    return Stream.of(
            Stream.of(""), titles.stream(), titles.stream().map(title -> "\"" + title + "\""))
        .flatMap(queries -> queries)
        .toList();
  }
}
