package org.lectern.server;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.lucene.LuceneEngine;
import org.lectern.search.SearchEngine;
import org.lectern.server.api.ProblemException;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lectern search`: one search, without a server.
@Command(
    name = "search",
    description = "Searches the data folder without a server, by the same engine.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also where nothing was found",
      "1:failed",
      "2:wrong use, such as a limit out of range",
      "78:wrong configuration, an index of another version, or no JDK 25"
    },
    footer = {
      "",
      "Examples:",
      "  lectern search affinity groups",
      "  lectern search --json '\"tax policy\"'"
    })
final class SearchCommand implements Callable<Integer> {
  // Nobody else waits here, and the first search of a process is its slowest.
  private static final Duration NO_HURRY = Duration.ofMinutes(1);

  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DataOption data = new DataOption();

  @Option(names = "--json", description = "Prints what GET /api/v1/search answers.")
  private boolean json;

  @Option(
      names = "--match",
      paramLabel = "MODE",
      description =
          "How many of the words a document needs: auto, all, most or any; default: auto.")
  private @Nullable String match;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many hits, 0 to 100; default: 20.")
  private @Nullable String limit;

  @Option(
      names = "--all-versions",
      description = "Lists every version of a text, not the first alone.")
  private boolean allVersions;

  @Parameters(
      paramLabel = "QUERY",
      arity = "1..*",
      description =
          "Words, and \"phrases\" in quotes; '' is every document. After -- it may start with a dash.")
  private List<String> query = new ArrayList<>();

  SearchCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Configuration configuration = Configuration.of(SettingValues.read(data.flags(), environment));
    List<Parameter> parameters = new ArrayList<>();
    parameters.add(new Parameter("q", String.join(" ", query)));
    if (match != null) {
      parameters.add(new Parameter("match", match));
    }
    if (limit != null) {
      parameters.add(new Parameter("limit", limit));
    }
    if (allVersions) {
      parameters.add(new Parameter("collapse", "false"));
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    try (SearchEngine engine = LuceneEngine.open(new DataFolder(configuration.data()).index())) {
      SearchAnswer answer = SearchAnswer.of(engine, parameters, NO_HURRY);
      if (json) {
        out.println(SearchJson.of(answer));
      } else {
        HitPrinter.print(answer.response(), out);
      }
      out.flush();
    } catch (ProblemException invalid) {
      throw new CommandFailedException(ExitCode.WRONG_USE, invalid.problem().detail());
    }
    return ExitCode.DONE;
  }
}
