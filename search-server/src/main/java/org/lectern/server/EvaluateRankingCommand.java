package org.lectern.server;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.evaluation.Collection;
import org.lectern.evaluation.Evaluation;
import org.lectern.evaluation.Outcome;
import org.lectern.query.QueryParser;
import org.lectern.search.MatchMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lectern evaluate ranking`: Lectern's ranking and plain Lucene's, side by side.
@Command(
    name = "ranking",
    description = {
      "Asks every topic of a collection and measures the hits, beside those of plain Lucene.",
      "A collection is a folder in BEIR's layout: corpus.jsonl, queries.jsonl, qrels.tsv."
    })
final class EvaluateRankingCommand extends EvaluationCommand {
  @Option(
      names = "--collection",
      paramLabel = "DIR",
      required = true,
      description = "A collection; may be repeated, then the means stand at the end.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Takes Lectern's hits as lines of a TREC run.")
  private @Nullable Path run;

  @Option(
      names = "--match",
      paramLabel = "MODE",
      description =
          "How many of the words a document needs: auto, all, most or any; default: auto.")
  private String match = MatchMode.AUTO.slug();

  @Option(
      names = "--syntax",
      description = "Reads topics as the search box does; otherwise they are prose, just words.")
  private boolean syntax;

  @Override
  public Integer call() {
    MatchMode mode =
        MatchMode.of(match)
            .orElseThrow(
                () -> misused("--match must be auto, all, most or any, got '" + match + "'"));
    try (BufferedWriter lines = run == null ? null : Files.newBufferedWriter(run)) {
      print(mode, out(), lines);
    } catch (IOException unreadable) {
      throw unreadable("collections", unreadable);
    }
    return ExitCode.DONE;
  }

  private void print(MatchMode mode, PrintWriter out, @Nullable BufferedWriter lines)
      throws IOException {
    List<Outcome> ours = new ArrayList<>();
    List<Outcome> plain = new ArrayList<>();
    out.println(Outcome.header());
    for (Path folder : folders) {
      Collection collection = Collection.read(folder);
      try (CorpusIndex corpus = CorpusIndex.build(folder.resolve("corpus.jsonl"))) {
        Evaluation evaluation =
            new Evaluation(
                collection, corpus.names(), syntax ? QueryParser::parse : QueryParser::plain);
        Outcome outcome = evaluation.ask(corpus.engine(), mode);
        ours.add(outcome);
        plain.add(evaluation.ask(corpus.plain(), mode));
        if (lines != null) {
          outcome.writeRun(lines);
        }
      }
      out.println(ours.getLast().row("lectern"));
      out.println(plain.getLast().row("plain"));
      if (ours.getLast().rejected() > 0) {
        out.println("  topics over a limit of the language: " + ours.getLast().rejected());
      }
      out.flush();
    }
    if (folders.size() > 1) {
      out.println(Outcome.meanRow(ours, "lectern"));
      out.println(Outcome.meanRow(plain, "plain"));
    }
    out.flush();
  }
}
