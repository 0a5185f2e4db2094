package org.lectern.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Voice;
import org.lectern.search.FacetField;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchLink;

/// What the template of the welcome shows.
///
/// @param totals how much there is to search; empty where there is nothing yet
/// @param all link to all documents
/// @param voices who speaks, with what that means
/// @param filters absent where they could not be counted
public record StartView(
    Frame frame,
    String totals,
    String all,
    List<ExampleView> examples,
    List<SpeakerView> voices,
    @Nullable FacetView types,
    @Nullable FacetView topics,
    @Nullable FiltersView filters) {
  private static final Map<String, String> EXAMPLES = toTry();

  /// A search to try.
  ///
  /// @param query as typed
  /// @param meaning what it asks for
  public record ExampleView(String query, String meaning, String link) {}

  public record SpeakerView(VoiceView voice, String link, String documents) {}

  public StartView {
    examples = List.copyOf(examples);
    voices = List.copyOf(voices);
  }

  static StartView of(Site site, SearchRequest asked, SearchAnswer answer) {
    SearchResponse response = answer.response();
    SearchSteps steps = new SearchSteps(asked);
    Optional<FiltersView> filters = response.facets().map(facets -> FiltersView.of(asked, facets));
    return new StartView(
        new Frame(site, null, "", List.of(), null),
        response.documents() == 0 ? "" : SearchView.totals(response),
        SearchLink.of(SearchPage.PATH, asked.withSort(Sort.TITLE)),
        EXAMPLES.entrySet().stream()
            .map(
                each -> new ExampleView(each.getKey(), each.getValue(), steps.words(each.getKey())))
            .toList(),
        filters.map(StartView::voices).orElse(List.of()),
        filters.map(all -> all.list(FacetField.TYPE)).orElse(null),
        filters.map(all -> all.list(FacetField.TOPIC)).orElse(null),
        filters.orElse(null));
  }

  private static Map<String, String> toTry() {
    Map<String, String> examples = new LinkedHashMap<>();
    examples.put("water rights", "both words, close together first");
    examples.put("\"school board\"", "exactly this phrase");
    examples.put("union OR cooperative", "either of the two");
    examples.put("housing -rent", "one word without the other");
    examples.put("energy founded:1970..1990", "a word, and years of founding");
    return examples;
  }

  private static List<SpeakerView> voices(FiltersView filters) {
    FacetView voices = filters.list(FacetField.VOICE);
    return voices == null
        ? List.of()
        : voices.values().stream()
            .map(value ->
                new SpeakerView(
                    VoiceView.of(Voice.of(value.value()).orElse(Voice.UNKNOWN)),
                    value.link(),
                    Words.documents(value.count())))
            .toList();
  }
}
