package org.lectern.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.IndexState;
import org.lectern.search.OrganizationFile;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Spelling;
import org.lectern.search.Suggestions;

/// An engine whose searches wait until they may go on; if hurried, they have no time at all before
/// they are held.
final class HeldEngine implements SearchEngine {
  private final SearchEngine engine;
  private final CountDownLatch arrived;
  private final CountDownLatch released = new CountDownLatch(1);
  private volatile boolean hurried;

  private HeldEngine(SearchEngine engine, int searches, boolean hurried) {
    this.engine = engine;
    this.arrived = new CountDownLatch(searches);
    this.hurried = hurried;
  }

  HeldEngine(SearchEngine engine) {
    this(engine, 1, false);
  }

  /// An engine that is hurried.
  ///
  /// @param searches that are waited for when it is not any more
  static HeldEngine hurried(SearchEngine engine, int searches) {
    return new HeldEngine(engine, searches, true);
  }

  /// Lets searches have their time, but wait.
  void hold() {
    hurried = false;
  }

  /// Waits until the first search, or as many as were said, wait here.
  void awaitSearch() throws InterruptedException {
    assertTrue(arrived.await(20, TimeUnit.SECONDS), "the searches have come");
  }

  /// Lets all searches go on.
  void release() {
    released.countDown();
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    if (hurried) {
      return engine.search(request.withDeadline(Duration.ofNanos(1)));
    }
    try {
      arrived.countDown();
      released.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return engine.search(request);
  }

  @Override
  public Optional<Facet.Values> values(
      SearchRequest request, FacetField facet, String prefix, int limit) {
    return engine.values(request, facet, prefix, limit);
  }

  @Override
  public Suggestions suggest(String typed, int limit) {
    return engine.suggest(typed, limit);
  }

  @Override
  public List<Spelling> spellings(List<String> words, Duration deadline) {
    return engine.spellings(words, deadline);
  }

  @Override
  public Optional<PolicyDocument> document(String id) {
    return engine.document(id);
  }

  @Override
  public Optional<OrganizationFile> organization(String id) {
    return engine.organization(id);
  }

  @Override
  public IndexState state() {
    return engine.state();
  }

  @Override
  public void close() {
    engine.close();
  }
}
