package org.lectern.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.List;
import org.lectern.search.SearchEngine;
import org.lectern.server.api.Answer;
import org.lectern.server.api.Call;
import org.lectern.server.api.Problem;
import org.lectern.server.api.ProblemException;
import org.lectern.server.api.QueryString;
import org.lectern.server.api.SearchAnswer;

/// `GET /`: the box and its hits.
public final class SearchPage {
  public static final String PATH = "/";

  private final SearchEngine engine;
  private final Duration deadline;
  private final Stylesheet stylesheet;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  /// @param deadline after which a search is cut short
  public SearchPage(SearchEngine engine, Duration deadline, Stylesheet stylesheet) {
    this.engine = engine;
    this.deadline = deadline;
    this.stylesheet = stylesheet;
  }

  /// The page; where the parameters are not valid, it says what is wrong and has the status of the
  /// problem.
  public Answer get(Call call) {
    List<QueryString.Parameter> parameters = List.of();
    try {
      parameters = QueryString.parse(call.query());
      SearchAnswer answer = SearchAnswer.of(engine, parameters, deadline);
      return page(200, SearchView.of(answer, parameters, stylesheet.path()));
    } catch (ProblemException invalid) {
      Problem problem = invalid.problem();
      return page(problem.status(), SearchView.of(problem, parameters, stylesheet.path()));
    }
  }

  private Answer page(int status, SearchView view) {
    StringOutput html = new StringOutput();
    templates.render("search.jte", view, html);
    return Answer.html(status, html.toString());
  }
}
