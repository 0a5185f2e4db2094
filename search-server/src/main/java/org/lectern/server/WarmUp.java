package org.lectern.server;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.query.QueryParser;
import org.lectern.schema.Summary;
import org.lectern.search.Grouping;
import org.lectern.search.Hit;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prepares an index that was just opened and searches it, so that the first person who searches
/// waits no longer than the others: what searches count and order by is made, classes are loaded,
/// files are read, the code is compiled.
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /// On a million documents it takes seconds.
  private static final Duration LONGEST_PREPARATION = Duration.ofMinutes(1);

  private static final int ROUNDS = 5;
  private static final int LONGEST_QUERY = 200;

  private WarmUp() {}

  /// Answers how many searches it made; at least one where the index can be searched.
  ///
  /// @param budget after which it searches no more, however long it took to prepare
  static int run(SearchEngine engine, Duration budget) {
    int searches = 0;
    try {
      if (!engine.prepare(LONGEST_PREPARATION)) {
        LOG.warn("Not prepared after {}: the first searches may be cut short", LONGEST_PREPARATION);
      }
      engine.suggest("a", 1);
      long end = System.nanoTime() + budget.toNanos();
      List<SearchRequest> requests = requests(engine.search(everything().withDeadline(budget)));
      searches++;
      for (int round = 0; round < ROUNDS; round++) {
        for (SearchRequest request : requests) {
          Duration left = Duration.ofNanos(end - System.nanoTime());
          if (left.isPositive()) {
            engine.search(request.withDeadline(left));
            searches++;
          }
        }
      }
    } catch (RuntimeException failed) {
      // Whoever searches next will meet it, and be told.
      LOG.warn("The index cannot be searched", failed);
    }
    LOG.info("Warmed up with {} searches", searches);
    return searches;
  }

  private static SearchRequest everything() {
    return SearchRequest.of(QueryParser.parse(""));
  }

  /// Everything in each order, and what the first documents are called: as words, and as a phrase.
  private static List<SearchRequest> requests(SearchResponse everything) {
    List<String> titles =
        everything.hits().stream()
            .map(Hit::document)
            .map(Summary::title)
            .flatMap(Stream::ofNullable)
            .filter(title -> title.length() < LONGEST_QUERY)
            .map(title -> title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
            .filter(title -> !title.isEmpty())
            .toList();
    Stream<SearchRequest> orders =
        Stream.of(Sort.values())
            .map(sort -> everything().withSort(sort).withGroup(Grouping.ORGANIZATION));
    Stream<SearchRequest> words =
        Stream.concat(titles.stream(), titles.stream().map(title -> "\"" + title + "\""))
            .map(QueryParser::parse)
            .map(SearchRequest::of);
    return Stream.concat(orders, words).toList();
  }
}
