package org.lectern.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.Grouping;
import org.lectern.search.Hit;
import org.lectern.search.MatchReport;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;

/// One search, from the request to the response.
final class SearchRun {
  /// What was found is worth showing, where a search used up its time.
  private static final Duration TO_LEAD = Duration.ofMillis(5);

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final Ranking ranking;
  private final Deadline deadline;
  private final IndexSearcher searcher;
  private final long started = System.nanoTime();

  SearchRun(Snapshot snapshot, SearchRequest request, Ranking ranking) {
    this.snapshot = snapshot;
    this.ranking = ranking;
    this.request = request;
    this.deadline = new Deadline(request.deadline());
    this.searcher = snapshot.searcher(deadline);
  }

  SearchResponse response() throws IOException {
    @Nullable FieldDoc after =
        request.cursor().map(cursor -> CursorCodec.decode(request, cursor)).orElse(null);
    Matching matching;
    try {
      matching = matching();
    } catch (ExitingReaderException | Deadline.MetException _) {
      return cutShort();
    }
    FilterPlan plan = FilterPlan.of(request.filters(), request.facets().keySet());
    TopFieldCollector best =
        new TopFieldCollectorManager(
                HitOrder.of(request.sort()), request.limit() + 1, after, Integer.MAX_VALUE)
            .newCollector();
    return answer(matching, plan, best, competitive(best, after));
  }

  private Collector competitive(TopFieldCollector best, @Nullable FieldDoc after) {
    if (request.sort() != Sort.RELEVANCE) {
      return best;
    }
    float before = after == null ? Float.POSITIVE_INFINITY : (Float) after.fields[0];
    return new CompetitiveHits(best, request.limit() + 1, before);
  }

  private Matching matching() throws IOException {
    return Matching.of(
        request.query().tree(),
        request.match(),
        new Matching.Means(searcher, snapshot.bars(), ranking));
  }

  /// The values of one facet that have a word which begins with `prefix`; absent where the deadline
  /// cut the count short.
  Optional<Facet.Values> values(FacetField facet, String prefix, int limit) throws IOException {
    try {
      Matching matching = matching();
      FilterPlan plan = FilterPlan.of(request.filters(), Set.of(facet));
      TopFieldCollector none =
          new TopFieldCollectorManager(HitOrder.of(Sort.RELEVANCE), 1, null, Integer.MAX_VALUE)
              .newCollector();
      HitCollector collected = new HitCollector(weights(plan), none, false, deadline);
      searcher.search(candidates(matching.query().plain(), plan), collected.alone());
      snapshot.preparation().await(CountedFields.of(Set.of(facet), plan), deadline);
      FacetCounter counter = new FacetCounter(snapshot, collected, plan, deadline);
      return Optional.of(
          new FacetAnswers(snapshot, counter, request.filters(), plan.places())
              .startingWith(facet, prefix, limit));
    } catch (ExitingReaderException | Deadline.MetException _) {
      return Optional.empty();
    }
  }

  private SearchResponse answer(
      Matching matching, FilterPlan plan, TopFieldCollector best, Collector competitive)
      throws IOException {
    boolean ranked = request.sort() == Sort.RELEVANCE;
    Query query = matching.query().over(candidates(matching.query().plain(), plan));
    Set<String> fields = CountedFields.of(request.facets().keySet(), plan);
    snapshot.preparation().begin(fields);
    HitLeaders leaders;
    try {
      leaders = leaders(competitive);
    } catch (Deadline.MetException _) {
      return cutShort();
    }
    HitCollector collected = null;
    Optional<Map<FacetField, Facet>> facets = Optional.empty();
    boolean timedOut = false;
    try {
      collected = new HitCollector(weights(plan), leaders.first(), ranked, deadline);
      searcher.search(query, collected.alone());
    } catch (ExitingReaderException | Deadline.MetException _) {
      timedOut = true;
    }
    timedOut |= !leaders.lead(deadline.orAtLeast(TO_LEAD));
    OptionalLong counted =
        collected == null ? OptionalLong.empty() : organizations(collected, plan);
    timedOut |= counted.isEmpty();
    long organizations = counted.orElse(0);
    if (collected != null && !timedOut) {
      try {
        snapshot.preparation().await(fields, deadline);
        FacetCounter counter = new FacetCounter(snapshot, collected, plan, deadline);
        facets =
            Optional.of(
                new FacetAnswers(snapshot, counter, request.filters(), plan.places())
                    .of(request.facets()));
      } catch (ExitingReaderException | Deadline.MetException _) {
        timedOut = true;
      }
    }
    // One more than is shown, to know whether there is a next page.
    List<FieldDoc> top =
        Arrays.stream(best.topDocs().scoreDocs).map(doc -> (FieldDoc) doc).toList();
    List<FieldDoc> shown = top.stream().limit(request.limit()).toList();
    HitDressing dressing = new HitDressing(snapshot, request, deadline);
    List<Hit> hits = dressing.hits(matching, shown, query, leaders);
    timedOut |= dressing.isCutShort();
    if (timedOut) {
      hits = hits.stream().map(Hit::uncounted).toList();
      organizations = Math.max(organizations, organizations(hits));
    }
    return new SearchResponse(
        matching.report(),
        MatchNotes.of(request.query(), matching.report()),
        collected == null ? 0 : collected.hits(),
        organizations,
        hits,
        timedOut ? Optional.empty() : facets,
        // A cursor behind a page that may lack hits would lead past them.
        timedOut ? Optional.empty() : next(shown, top.size() > shown.size()),
        timedOut,
        took(),
        snapshot.state());
  }

  /// How many organizations the hits are about that were collected so far; absent where there is no
  /// time to count them.
  private OptionalLong organizations(HitCollector collected, FilterPlan plan) throws IOException {
    Deadline counting = deadline.orAtLeast(TO_LEAD);
    try {
      snapshot.preparation().await(Set.of(FieldNames.ORGANIZATION_ID), counting);
      return OptionalLong.of(
          new FacetCounter(snapshot, collected, plan, counting)
              .distinct(FieldNames.ORGANIZATION_ID));
    } catch (Deadline.MetException _) {
      return OptionalLong.empty();
    }
  }

  private static long organizations(List<Hit> hits) {
    return hits.stream()
        .map(hit -> hit.document().organization())
        .flatMap(Stream::ofNullable)
        .map(OrganizationName::id)
        .distinct()
        .count();
  }

  private HitLeaders leaders(Collector best) throws IOException {
    if (request.limit() > 0) {
      boolean grouped = request.group() == Grouping.ORGANIZATION;
      Set<String> fields = new HashSet<>();
      if (grouped) {
        fields.addAll(List.of(FieldNames.ORGANIZATION_ID, FieldNames.ID));
      }
      if (request.collapse()) {
        fields.add(FieldNames.VERSION_KEYS);
      }
      snapshot.preparation().await(fields, deadline);
      boolean led = grouped || (request.collapse() && snapshot.versions().size() > 0);
      if (led && request.sort() == Sort.TITLE) {
        snapshot.preparation().await(Set.of(FieldNames.TITLE_ORDER), deadline);
      }
    }
    return HitLeaders.of(snapshot, request, best);
  }

  /// The documents that fail at most one dimension.
  private static Query candidates(Query matching, FilterPlan plan) {
    int dimensions = plan.dimensions().size();
    if (plan.required().isEmpty() && dimensions < 2) {
      return matching;
    }
    BooleanQuery.Builder candidates = new BooleanQuery.Builder().add(matching, Occur.MUST);
    plan.required().forEach(query -> candidates.add(query, Occur.FILTER));
    if (dimensions >= 2) {
      BooleanQuery.Builder most = new BooleanQuery.Builder();
      plan.dimensions().forEach(dimension -> most.add(dimension.query(), Occur.SHOULD));
      candidates.add(most.setMinimumNumberShouldMatch(dimensions - 1).build(), Occur.FILTER);
    }
    return candidates.build();
  }

  private List<Weight> weights(FilterPlan plan) throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (FilterPlan.Dimension dimension : plan.dimensions()) {
      Query query = searcher.rewrite(dimension.query());
      weights.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    return weights;
  }

  private Optional<String> next(List<FieldDoc> shown, boolean more) {
    return more && !shown.isEmpty()
        ? Optional.of(CursorCodec.encode(request, snapshot.state().commit(), shown.getLast()))
        : Optional.empty();
  }

  /// The answer where the deadline was met before anything was counted.
  private SearchResponse cutShort() {
    MatchReport nothing =
        new MatchReport(request.match(), 0, 0, 0, List.of(), List.of(), List.of());
    return new SearchResponse(
        nothing,
        request.query().notes(),
        0,
        0,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        took(),
        snapshot.state());
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
