package org.lectern.search;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyDocument;

/// An engine on a fresh index for every test, filled with the documents of the contract.
abstract class FilledEngine {
  private final List<PolicyDocument> documents;

  SearchEngine engine;

  FilledEngine(List<PolicyDocument> documents) {
    this.documents = documents;
  }

  /// An engine on a fresh index that holds these documents.
  protected abstract SearchEngine engine(List<PolicyDocument> documents) throws Exception;

  @BeforeEach
  void fill() throws Exception {
    engine = engine(documents);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  SearchResponse search(SearchRequest request) {
    // A slow machine must not cut these searches short.
    boolean usual = request.deadline().equals(SearchRequest.DEFAULT_DEADLINE);
    return engine.search(usual ? request.withDeadline(Duration.ofMinutes(1)) : request);
  }

  /// What is found for words as somebody types them.
  SearchResponse search(String typed, MatchMode mode) {
    return search(SearchRequest.of(QueryParser.parse(typed)).withMatch(mode));
  }

  static List<String> ids(List<Hit> hits) {
    return hits.stream().map(hit -> hit.document().id()).toList();
  }
}
