package org.lectern.evaluation;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.lectern.evaluation.Evaluation.Answer;
import org.lectern.evaluation.Evaluation.RankedHit;

/// The figures of an engine on a collection; means over its topics.
public final class Outcome {
  private final String collection;
  private final List<Answer> answers;

  Outcome(String collection, List<Answer> answers) {
    this.collection = collection;
    this.answers = List.copyOf(answers);
  }

  public int topics() {
    return answers.size();
  }

  /// Topics whose text was over a limit of the query language; they count as without hits.
  public long rejected() {
    return answers.stream().filter(Answer::rejected).count();
  }

  public double ndcg10() {
    return mean(answer -> answer.measures().ndcg10());
  }

  public double averagePrecision() {
    return mean(answer -> answer.measures().averagePrecision());
  }

  public double reciprocalRank() {
    return mean(answer -> answer.measures().reciprocalRank());
  }

  public double recall100() {
    return mean(answer -> answer.measures().recall100());
  }

  public double meanMatched() {
    return mean(Answer::matched);
  }

  /// Half of the topics matched at most so many documents.
  public double medianMatched() {
    return median(answers.stream().mapToLong(Answer::matched).sorted().toArray());
  }

  /// Half of the topics took at most so long.
  public Duration medianTook() {
    long[] nanos = answers.stream().mapToLong(answer -> answer.took().toNanos()).sorted().toArray();
    return Duration.ofNanos(Math.round(median(nanos)));
  }

  private static double median(long[] sorted) {
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return 0;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }

  private double mean(ToDoubleFunction<Answer> figure) {
    return answers.stream().mapToDouble(figure).average().orElse(0);
  }

  /// The head of a table of outcomes.
  public static String header() {
    return String.format(
        Locale.ROOT,
        "%-16s %-8s %7s %8s %8s %8s %10s %9s %9s %8s",
        "collection",
        "engine",
        "topics",
        "nDCG@10",
        "MAP",
        "MRR",
        "Recall@100",
        "mean hits",
        "median",
        "ms");
  }

  /// A row of the table: the milliseconds are those of the median query.
  ///
  /// @param engine what was asked
  public String row(String engine) {
    return row(collection, engine, topics(), List.of(this));
  }

  /// The means over collections, each of which counts the same.
  ///
  /// @param engine what was asked
  public static String meanRow(List<Outcome> outcomes, String engine) {
    return row("mean", engine, outcomes.stream().mapToInt(Outcome::topics).sum(), outcomes);
  }

  private static String row(String name, String engine, int topics, List<Outcome> outcomes) {
    return String.format(
        Locale.ROOT,
        "%-16s %-8s %7d %8.4f %8.4f %8.4f %10.4f %9.1f %9.1f %8.2f",
        name,
        engine,
        topics,
        over(outcomes, Outcome::ndcg10),
        over(outcomes, Outcome::averagePrecision),
        over(outcomes, Outcome::reciprocalRank),
        over(outcomes, Outcome::recall100),
        over(outcomes, Outcome::meanMatched),
        over(outcomes, Outcome::medianMatched),
        over(outcomes, outcome -> outcome.medianTook().toNanos() / 1e6));
  }

  private static double over(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
    return outcomes.stream().mapToDouble(figure).average().orElse(0);
  }

  /// Writes the hits as lines of a TREC run: `query Q0 document rank score lectern`.
  ///
  /// @throws IOException if `out` cannot be written
  public void writeRun(Appendable out) throws IOException {
    for (Answer answer : answers) {
      int rank = 0;
      for (RankedHit hit : answer.hits()) {
        rank++;
        out.append(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %.6f lectern%n",
                answer.topic(),
                hit.document(),
                rank,
                hit.score()));
      }
    }
  }
}
