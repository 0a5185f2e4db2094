package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.ingest.metadata.GoldSet;
import org.lectern.ingest.metadata.WeightLearning;
import picocli.CommandLine.Option;

/// Measures, and learns anew, weights that pages with known answers teach.
abstract class LearnedWeightsCommand extends EvaluationCommand {
  private static final int LEAST_PARTS = 2;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      required = true,
      description =
          "A gold file; may be repeated. The pages of one that is named twice count twice.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--apart",
      paramLabel = "N",
      description = {
        "Instead of the shipped weights, those that the other pages teach: pages are dealt into N",
        "parts by turns, and each is measured by what the others teach; at least 2."
      })
  private int parts;

  @Option(
      names = "--learn",
      description = "Instead of figures, the lines of the resource that all these pages teach.")
  private boolean learn;

  private final String subject;
  private final WeightLearning<?, ?> learning;

  /// @param subject what is evaluated, as the command is called
  LearnedWeightsCommand(String subject, WeightLearning<?, ?> learning) {
    this.subject = subject;
    this.learning = learning;
  }

  @Override
  public Integer call() {
    if (parts != 0 && parts < LEAST_PARTS) {
      throw misused("--apart must be at least 2, got " + parts);
    }
    Map<Path, Integer> times = new LinkedHashMap<>();
    files.forEach(file -> times.merge(file, 1, Integer::sum));
    try {
      for (Map.Entry<Path, Integer> file : times.entrySet()) {
        learning.add(GoldSet.read(file.getKey()), file.getValue());
      }
    } catch (IOException unreadable) {
      throw unreadable(subject, unreadable);
    }
    PrintWriter out = out();
    if (learn) {
      learning.rows().forEach(out::println);
    } else {
      (parts == 0 ? learning.figures() : learning.figuresApart(parts))
          .forEach(figure -> print(figure, out));
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(WeightLearning.Figure figure, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: %d stated, %d found, %d right: precision %.3f, recall %.3f%n",
        figure.field(),
        figure.stated(),
        figure.found(),
        figure.right(),
        figure.right() / (double) Math.max(1, figure.found()),
        figure.right() / (double) Math.max(1, figure.stated()));
    figure.faults().forEach(out::println);
  }
}
