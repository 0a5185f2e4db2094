package org.lectern.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;

/// A results page as Lucene's own parts make it: sorted-set facets, the unified highlighter on
/// offsets in the postings, stored fields. What a search of ours is measured against; it answers
/// the same Lucene query.
final class StockSearch implements AutoCloseable {
  private static final int HITS = 10;
  private static final int PASSAGES = 3;
  private static final List<String> DIMENSIONS =
      List.of("type", "state", "topic", "founded", "voice");
  private static final Set<String> SHOWN =
      Set.of(FieldNames.TITLE, "url", "organization", "publisher", "published", "kind", "voice");

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final SortedSetDocValuesReaderState state;
  private final UnifiedHighlighter highlighter;

  /// Opens an index made of documents that [#document] gave.
  StockSearch(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.similarity());
    searcher.setQueryCache(null);
    state = new DefaultSortedSetDocValuesReaderState(reader, config());
    Analyzer analyzer = FieldAnalyzers.perField();
    highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
  }

  static IndexWriter writer(Path index) throws IOException {
    return new IndexWriter(FSDirectory.open(index), LuceneWriter.config());
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    DIMENSIONS.forEach(dimension -> config.setMultiValued(dimension, true));
    return config;
  }

  /// The document with the same searched fields as ours, and with what the stock parts need.
  static Document document(PolicyDocument policy) throws IOException {
    Document document = new Document();
    DocumentFields.add(document, policy);
    document.removeFields(FieldNames.STORED_SUMMARY);
    document.removeFields(FieldNames.STORED_BODY);
    document.removeFields(FieldNames.STORED_SECTIONS);
    document.removeFields(FieldNames.STORED_REST);
    Summary summary = policy.summary();
    stored(document, FieldNames.TITLE, summary.title());
    stored(document, "organization", summary.organization());
    stored(document, "publisher", summary.publisher());
    stored(document, "published", summary.published());
    stored(document, "kind", summary.kind());
    stored(document, "voice", summary.voice());
    for (Section section : policy.sections()) {
      document.add(new StoredField(FieldNames.BODY, section.text()));
    }
    summary.types().forEach(type -> facet(document, "type", type.name()));
    summary.places().stream()
        .map(Place::state)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(place -> facet(document, "state", place.name()));
    summary.topics().forEach(topic -> facet(document, "topic", topic.name()));
    if (summary.founded() != null) {
      facet(document, "founded", summary.founded().toString());
    }
    facet(document, "voice", summary.voice().name());
    return config().build(document);
  }

  private static void facet(Document document, String dimension, String value) {
    document.add(new SortedSetDocValuesFacetField(dimension, value));
  }

  private static void stored(Document document, String field, @Nullable Object value) {
    if (value != null) {
      document.add(new StoredField(field, value.toString()));
    }
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// @param words what to mark, a query of the text field
  /// @param selected a value of a dimension that hits must have; the counts of that dimension
  ///   ignore it, as ours do
  /// @return the documents found
  long page(Query query, Query words, Map<String, String> selected) throws IOException {
    var best = new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE);
    TopDocs top;
    Facets counts;
    if (selected.isEmpty()) {
      Object[] found =
          searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
      top = (TopDocs) found[0];
      counts = new SortedSetDocValuesFacetCounts(state, (FacetsCollector) found[1]);
    } else {
      DrillDownQuery narrowed = new DrillDownQuery(config(), query);
      selected.forEach(narrowed::add);
      var found = new DrillSideways(searcher, config(), state).search(narrowed, best);
      top = found.collectorResult;
      counts = found.facets;
    }
    long sum = 0;
    for (String dimension : DIMENSIONS) {
      var children = counts.getTopChildren(HITS, dimension);
      sum += children == null ? 0 : children.labelValues.length;
    }
    StoredFields fields = searcher.storedFields();
    for (ScoreDoc hit : top.scoreDocs) {
      sum += fields.document(hit.doc, SHOWN).getFields().size();
    }
    for (String snippet : highlighter.highlight(FieldNames.BODY, words, top, PASSAGES)) {
      sum += snippet == null ? 0 : snippet.length();
    }
    return sum == Long.MIN_VALUE ? 0 : top.totalHits.value();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
