package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.FactEvaluation;
import org.lectern.ingest.metadata.FieldFigure;
import org.lectern.ingest.metadata.GoldSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lectern evaluate facts`: the facts that the rules read, beside what a careful reader says.
@Command(
    name = "facts",
    description = {
      "Reads the pages of a gold file and measures the facts found in them, field by field;",
      "then lists every miss and every false value with the rule and the words it was read from.",
      "A gold file is JSON Lines: {\"file\": …, \"facts\": {FIELD: [VALUE, …]}}, the page beside it."
    },
    exitCodeList = {
      "0:done",
      "1:failed, such as a file that is missing, or a field below --at-least",
      "2:wrong use"
    })
final class EvaluateFactsCommand extends EvaluationCommand {
  private static final Pattern SHARE = Pattern.compile("[01]?(?:\\.\\d+)?");

  @Option(names = "--gold", paramLabel = "FILE", required = true, description = "The gold file.")
  private @Nullable Path gold;

  @Option(
      names = "--part",
      paramLabel = "LETTER",
      description = "Only the pages of this part of the gold file; default: all.")
  private @Nullable String part;

  @Option(names = "--only", paramLabel = "FIELD", description = "Only this field: founded, place …")
  private @Nullable String only;

  @Option(
      names = "--at-least",
      paramLabel = "P,R",
      description =
          "Fails where the precision or recall of a field is lower: 0.98,0.95. Topics are left out"
              + " unless --only names them.")
  private @Nullable String least;

  @Override
  public Integer call() {
    check(
        only == null || FactEvaluation.fields().contains(only),
        "--only must be one of "
            + String.join(", ", FactEvaluation.fields())
            + ", got '"
            + only
            + "'");
    double[] shares = least == null ? new double[0] : shares(least);
    FactEvaluation evaluation = evaluation();
    PrintWriter out = out();
    out.println(evaluation.pages() + (evaluation.pages() == 1 ? " page" : " pages"));
    evaluation.rows().forEach(out::println);
    out.flush();
    return shares.length == 0 || reaches(evaluation, shares[0], shares[1])
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }

  private FactEvaluation evaluation() {
    try {
      GoldSet pages = GoldSet.read(Objects.requireNonNull(gold));
      check(
          part == null || pages.parts().contains(part),
          "--part must be one of the gold file's, "
              + String.join(", ", pages.parts())
              + ", got '"
              + part
              + "'");
      FactEvaluation evaluation = FactEvaluation.of(part == null ? pages : pages.part(part));
      return only == null ? evaluation : evaluation.only(only);
    } catch (IOException unreadable) {
      throw unreadable("facts", unreadable);
    }
  }

  private boolean reaches(FactEvaluation evaluation, double precision, double recall) {
    PrintWriter err = line().getErr();
    boolean all = true;
    for (FieldFigure figure : (only == null ? evaluation.withoutTopics() : evaluation).figures()) {
      if (!figure.reaches(precision, recall)) {
        all = false;
        err.println(
            String.format(
                Locale.ROOT,
                "lectern: %s has precision %.3f and recall %.3f, asked for %s",
                figure.field(),
                figure.precision(),
                figure.recall(),
                least));
      }
    }
    err.flush();
    return all;
  }

  private double[] shares(String text) {
    String[] parts = text.split(",", -1);
    boolean two = parts.length == 2;
    check(
        two && isShare(parts[0]) && isShare(parts[1]),
        "--at-least must be precision,recall from 0 to 1, got '" + text + "'");
    return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
  }

  private static boolean isShare(String text) {
    return !text.isEmpty() && SHARE.matcher(text).matches() && Double.parseDouble(text) <= 1;
  }

  private void check(boolean right, String message) {
    if (!right) {
      throw misused(message);
    }
  }
}
