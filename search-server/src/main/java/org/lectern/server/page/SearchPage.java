package org.lectern.server.page;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.search.FacetField;
import org.lectern.search.MatchMode;
import org.lectern.search.OtherModes;
import org.lectern.search.SearchEngine;
import org.lectern.search.SearchRequest;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchCall;
import org.lectern.server.api.SearchLink;
import org.lectern.server.api.SearchParameters;

/// `GET /`: a welcome where nothing is asked, else the hits. It takes the parameters of the API, so
/// that the URL is the state.
public final class SearchPage {
  public static final String PATH = "/";

  /// Enough for every state and territory.
  private static final int STATES = 60;

  private final SearchEngine engine;
  private final Duration deadline;
  private final Site site;

  /// @param deadline after which a search is cut short
  public SearchPage(SearchEngine engine, Duration deadline, Site site) {
    this.engine = engine;
    this.deadline = deadline;
    this.site = site;
  }

  /// @throws org.lectern.server.api.ProblemException if the parameters are not valid
  public Answer get(Call call) {
    List<Parameter> sent = QueryString.parse(call.query());
    List<Parameter> parameters =
        sent.stream().filter(parameter -> !parameter.value().isBlank()).toList();
    SearchRequest asked = SearchParameters.read(parameters, deadline).request();
    if (parameters.size() < sent.size()) {
      // A form sends its empty boxes along; the address is tidied.
      String link = SearchLink.of(PATH, asked);
      return new Answer(303, "text/plain; charset=utf-8", "", Map.of("Location", link));
    }
    long end = System.nanoTime() + deadline.toNanos();
    SearchAnswer answer = answer(engine, asked);
    Duration left = Duration.ofNanos(end - System.nanoTime());
    List<MatchMode> modes = OtherModes.of(engine, asked, answer.response(), left);
    return SearchLink.query(asked).isEmpty()
        ? site.page("start", StartView.of(site, asked, answer))
        : site.page("search", SearchView.of(site, asked, answer, modes));
  }

  /// What no parameter at all asks for, with the deadline of a request.
  static SearchRequest everything(SearchRequest asked) {
    return SearchParameters.read(List.of(), asked.deadline()).request();
  }

  /// The page shows all facets always; the parameter says of which it lists more values.
  static SearchAnswer answer(SearchEngine engine, SearchRequest asked) {
    Map<FacetField, Integer> facets = new EnumMap<>(FacetField.class);
    facets.putAll(FacetField.all(SearchRequest.DEFAULT_FACET_VALUES));
    facets.putAll(asked.facets());
    facets.put(FacetField.STATE, STATES);
    SearchRequest request = asked.withFacets(facets);
    return SearchAnswer.of(engine, new SearchCall(request, List.copyOf(facets.keySet())));
  }
}
