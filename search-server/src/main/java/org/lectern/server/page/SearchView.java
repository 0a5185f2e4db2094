package org.lectern.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.search.SearchResponse;
import org.lectern.server.api.ParameterError;
import org.lectern.server.api.Problem;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchAnswer;

/// What the template of the search page shows. All of it is plain text, which the template escapes.
///
/// @param kept the parameters that the form sends along with the words
/// @param totals in words; absent where nothing was searched
/// @param next the link to the next page
/// @param problems what was wrong with the parameters
public record SearchView(
    String stylesheet,
    String query,
    List<Parameter> kept,
    @Nullable String totals,
    List<HitView> hits,
    @Nullable String next,
    List<String> problems) {
  public SearchView {
    kept = List.copyOf(kept);
    hits = List.copyOf(hits);
    problems = List.copyOf(problems);
  }

  static SearchView of(SearchAnswer answer, List<Parameter> parameters, String stylesheet) {
    SearchResponse response = answer.response();
    List<Parameter> stays =
        parameters.stream().filter(parameter -> !parameter.name().equals("cursor")).toList();
    return new SearchView(
        stylesheet,
        answer.call().request().query().raw(),
        stays.stream().filter(parameter -> !parameter.name().equals("q")).toList(),
        totals(response),
        response.hits().stream().map(HitView::of).toList(),
        response.next().map(cursor -> link(stays, cursor)).orElse(null),
        List.of());
  }

  /// The words stay in the box; what was wrong beside them does not.
  static SearchView of(Problem problem, List<Parameter> parameters, String stylesheet) {
    String query =
        parameters.stream()
            .filter(parameter -> parameter.name().equals("q"))
            .map(Parameter::value)
            .findFirst()
            .orElse("");
    List<String> details = problem.errors().stream().map(ParameterError::detail).toList();
    return new SearchView(
        stylesheet,
        query,
        List.of(),
        null,
        List.of(),
        null,
        details.isEmpty() ? List.of(problem.detail()) : details);
  }

  private static String totals(SearchResponse response) {
    String bound = response.timedOut() ? "At least " : "";
    return bound
        + count(response.documents(), "document", "documents")
        + " about "
        + count(response.organizations(), "organization", "organizations")
        + (response.timedOut() ? "; the search took too long and was cut short" : "");
  }

  private static String count(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }

  private static String link(List<Parameter> parameters, String cursor) {
    return Stream.concat(parameters.stream(), Stream.of(new Parameter("cursor", cursor)))
        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
        .collect(Collectors.joining("&", "/?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
