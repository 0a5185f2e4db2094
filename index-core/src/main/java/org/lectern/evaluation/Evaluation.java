package org.lectern.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.query.ParsedQuery;
import org.lectern.query.QueryRejectedException;
import org.lectern.search.MatchMode;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;

/// Asks an engine every topic of a collection and measures the hits.
///
/// @param collection with the topics and judgments
/// @param names the collection's id for each document's id in the index
/// @param parser makes the query of a topic's text
public record Evaluation(
    Collection collection, Map<String, String> names, Function<String, ParsedQuery> parser) {
  private static final int DEPTH = 100;
  private static final Duration NO_HURRY = Duration.ofMinutes(1);

  /// @return the figures, and the hits of every topic
  public Outcome ask(SearchEngine engine, MatchMode mode) {
    return ask(engine, mode, DEPTH);
  }

  /// The same with fewer hits: with 10 of them nDCG@10 is true, and MRR, MAP and recall are not.
  public Outcome ask(SearchEngine engine, MatchMode mode, int depth) {
    List<Answer> answers = new ArrayList<>();
    for (Collection.Topic topic : collection.topics()) {
      answers.add(ask(engine, mode, depth, topic));
    }
    return new Outcome(collection.name(), answers);
  }

  private Answer ask(SearchEngine engine, MatchMode mode, int depth, Collection.Topic topic) {
    Map<String, Integer> grades = collection.qrels().getOrDefault(topic.id(), Map.of());
    Optional<ParsedQuery> query = parse(topic.text());
    if (query.isEmpty()) {
      return new Answer(
          topic.id(), List.of(), 0, Duration.ZERO, Measures.of(List.of(), grades), true);
    }
    SearchResponse response = engine.search(request(query.get(), mode).withLimit(depth));
    List<RankedHit> hits =
        response.hits().stream()
            .map(hit ->
                new RankedHit(
                    names.getOrDefault(hit.document().id(), hit.document().id()), hit.score()))
            .toList();
    Measures measures = Measures.of(hits.stream().map(RankedHit::document).toList(), grades);
    return new Answer(topic.id(), hits, response.documents(), response.took(), measures, false);
  }

  private Optional<ParsedQuery> parse(String text) {
    try {
      return Optional.of(parser.apply(text));
    } catch (QueryRejectedException rejected) {
      return Optional.empty();
    }
  }

  private static SearchRequest request(ParsedQuery query, MatchMode mode) {
    return SearchRequest.of(query)
        // Judgments are of documents.
        .withCollapse(false)
        .withMatch(mode)
        .withFacets(Map.of())
        .withHighlight(false)
        .withDeadline(NO_HURRY);
  }

  /// A hit of a run.
  ///
  /// @param document the collection's id
  record RankedHit(String document, float score) {}

  /// What came of a topic.
  ///
  /// @param matched how many documents matched
  /// @param rejected whether the text was over a limit of the query language
  record Answer(
      String topic,
      List<RankedHit> hits,
      long matched,
      Duration took,
      Measures measures,
      boolean rejected) {}
}
