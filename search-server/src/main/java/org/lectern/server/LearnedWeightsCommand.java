package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.ingest.metadata.GoldSet;
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

  /// What is evaluated, as the command is called.
  abstract String subject();

  /// Adds the pages of a gold set.
  ///
  /// @param times how often each counts
  abstract void add(GoldSet gold, int times) throws IOException;

  /// The lines that the pages teach.
  abstract List<String> rows();

  /// Prints the figures.
  ///
  /// @param parts that are measured apart; 0 for the shipped weights
  abstract void print(int parts, PrintWriter out);

  @Override
  public Integer call() {
    if (parts != 0 && parts < LEAST_PARTS) {
      throw misused("--apart must be at least 2, got " + parts);
    }
    Map<Path, Integer> times = new LinkedHashMap<>();
    files.forEach(file -> times.merge(file, 1, Integer::sum));
    try {
      for (Map.Entry<Path, Integer> file : times.entrySet()) {
        add(GoldSet.read(file.getKey()), file.getValue());
      }
    } catch (IOException unreadable) {
      throw unreadable(subject(), unreadable);
    }
    PrintWriter out = out();
    if (learn) {
      rows().forEach(out::println);
    } else {
      print(parts, out);
    }
    out.flush();
    return ExitCode.DONE;
  }
}
