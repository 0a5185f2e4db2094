package org.lectern.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.Hit;
import org.lectern.search.IndexState;
import org.lectern.search.MatchReport;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Spelling;
import org.lectern.search.Suggestions;

/// What Lucene gives without Lectern, to measure ours against: Lucene's `EnglishAnalyzer`, title
/// and text in one field, any word, BM25 with k1 1.2 and b 0.75. The raw text of a query is its
/// words; there are no filters, facets, cursors and snippets.
public final class PlainLucene implements SearchEngine {
  private static final String FIELD = "text";
  private static final String ID = "id";

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
  private final Directory directory = new ByteBuffersDirectory();
  private final IndexWriter writer;
  private @Nullable DirectoryReader reader;

  public PlainLucene() {
    try {
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory cannot be written", impossible);
    }
  }

  /// Adds a document; none can be added after the first search.
  public void add(PolicyDocument policy) {
    String text = policy.sections().stream().map(Section::text).collect(Collectors.joining("\n"));
    Document document = new Document();
    document.add(new StoredField(ID, policy.id()));
    String title = policy.summary().title();
    document.add(new TextField(FIELD, title == null ? text : title + "\n" + text, Field.Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory cannot be written", impossible);
    }
  }

  private synchronized DirectoryReader reader() throws IOException {
    if (reader == null) {
      writer.close();
      reader = DirectoryReader.open(directory);
    }
    return reader;
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    long started = System.nanoTime();
    try {
      IndexSearcher searcher = new IndexSearcher(reader());
      searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
      var query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, request.query().raw());
      List<Hit> hits = new ArrayList<>();
      long total = 0;
      if (query != null) {
        TopDocs top =
            searcher.search(
                query,
                new TopScoreDocCollectorManager(
                    Math.max(1, request.limit()), null, Integer.MAX_VALUE));
        total = top.totalHits.value();
        for (ScoreDoc doc : top.scoreDocs) {
          hits.add(hit(searcher.storedFields().document(doc.doc).get(ID), doc.score));
        }
      }
      return response(request, hits, total, System.nanoTime() - started);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory cannot be read", impossible);
    }
  }

  private static Hit hit(String id, float score) {
    Summary summary =
        new Summary(
            id,
            null,
            null,
            Kind.OTHER,
            Voice.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            null,
            List.of());
    return new Hit(summary, List.of(), score, List.of(), 0, 0, List.of(), Optional.empty());
  }

  private SearchResponse response(SearchRequest request, List<Hit> hits, long total, long nanos) {
    return new SearchResponse(
        new MatchReport(request.match(), total, total, 0, List.of(), List.of(), List.of()),
        List.of(),
        total,
        0,
        hits,
        Optional.empty(),
        Optional.empty(),
        false,
        Duration.ofNanos(nanos),
        state());
  }

  @Override
  public Optional<Facet.Values> values(
      SearchRequest request, FacetField facet, String prefix, int limit) {
    return Optional.of(new Facet.Values(List.of(), 0, 0));
  }

  @Override
  public Suggestions suggest(String typed, int limit) {
    return new Suggestions(List.of(), state());
  }

  @Override
  public List<Spelling> spellings(List<String> words, Duration deadline) {
    return List.of();
  }

  @Override
  public Optional<PolicyDocument> document(String id) {
    return Optional.empty();
  }

  @Override
  public IndexState state() {
    try {
      return new IndexState(reader().numDocs(), 1, "", 0);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory cannot be read", impossible);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
      directory.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory cannot be closed", impossible);
    }
  }
}
