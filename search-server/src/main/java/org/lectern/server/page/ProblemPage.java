package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;
import org.lectern.server.api.ParameterError;
import org.lectern.server.api.Problem;
import org.lectern.server.api.ProblemException;
import org.lectern.server.api.ProblemJson;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchLink;

/// What went wrong, for people; programs, who ask below `/api` and `/health`, get it as JSON.
public final class ProblemPage {
  /// More allowed values than this are folded away.
  private static final int SHOWN = 12;

  private static final String NOT_FOUND =
      "No page has this address. If you typed it, check it once more; if you followed a link, the"
          + " document may have been taken away.";

  private static final Set<String> CURSOR =
      Set.of("cursor-expired", "invalid-cursor", "cursor-mismatch");

  private final Site site;

  public ProblemPage(Site site) {
    this.site = site;
  }

  /// What the template shows.
  ///
  /// @param requestId names the request in the log; absent where nobody needs it
  /// @param again link that asks the same once more; absent where that is no use
  /// @param anew link to the first page of the same search; absent where that is no use
  public record View(
      Frame frame,
      int status,
      String title,
      String detail,
      List<ErrorView> errors,
      @Nullable String requestId,
      @Nullable String again,
      @Nullable String anew) {}

  /// A parameter that was not taken.
  ///
  /// @param allowed what would do; empty where any text of the right form does
  /// @param folded whether that is a long list
  public record ErrorView(String parameter, String detail, List<String> allowed, boolean folded) {}

  /// @param requestId names the request in the log
  public Answer of(Problem problem, Call call, String requestId) {
    if (call.path().startsWith("/api/") || call.path().startsWith("/health/")) {
      return ProblemJson.of(problem, call, requestId);
    }
    boolean ours = problem.status() >= 500;
    boolean again = problem.status() == 503 && call.path().startsWith("/");
    String link = call.query().isEmpty() ? call.path() : call.path() + "?" + call.query();
    View view =
        new View(
            new Frame(site, "Error: " + problem.title(), words(call), List.of(), null),
            problem.status(),
            problem.title(),
            problem.status() == 404 ? NOT_FOUND : sentence(problem.detail()),
            problem.errors().stream().map(ProblemPage::error).toList(),
            ours ? requestId : null,
            again ? link : null,
            CURSOR.contains(problem.code()) ? firstPage(call) : null);
    return site.page(problem.status(), "problem", view, problem.headers());
  }

  private static ErrorView error(ParameterError error) {
    String detail = error.detail();
    int list = detail.indexOf(", allowed are ");
    return new ErrorView(
        error.parameter(),
        sentence(list < 0 ? detail : detail.substring(0, list)),
        error.allowed(),
        error.allowed().size() > SHOWN);
  }

  private static String firstPage(Call call) {
    List<Parameter> parameters = new ArrayList<>(QueryString.parse(call.query()));
    parameters.removeIf(parameter -> parameter.name().equals("cursor"));
    return call.path() + "?" + SearchLink.encoded(parameters);
  }

  /// The words stay in the box, whatever else was wrong.
  private static String words(Call call) {
    List<Parameter> parameters = new ArrayList<>();
    try {
      parameters.addAll(QueryString.parse(call.query()));
    } catch (ProblemException malformed) {
      return "";
    }
    return parameters.stream()
        .filter(parameter -> parameter.name().equals("q"))
        .map(Parameter::value)
        .findFirst()
        .orElse("");
  }

  private static String sentence(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }
}
