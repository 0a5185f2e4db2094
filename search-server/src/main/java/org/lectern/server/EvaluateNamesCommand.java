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
import org.lectern.ingest.metadata.SignLearning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lectern evaluate names`: the likeliest name of each page, beside the organization that a
/// careful reader says it is about.
@Command(
    name = "names",
    description = {
      "Weighs all names of each page of a gold file by the signs of signs.tsv, as is done where no",
      "plainer rule finds the organization, and compares the likeliest with the stated one.",
      "A gold file is what 'lectern evaluate facts' takes; several are counted together."
    },
    exitCodeList = {"0:done", "1:failed, such as a file that is missing", "2:wrong use"})
final class EvaluateNamesCommand extends EvaluationCommand {
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
      description = "Instead of figures, the lines of signs.tsv that all these pages teach.")
  private boolean learn;

  @Override
  public Integer call() {
    if (parts != 0 && parts < LEAST_PARTS) {
      throw misused("--apart must be at least 2, got " + parts);
    }
    SignLearning learning = new SignLearning();
    Map<Path, Integer> times = new LinkedHashMap<>();
    files.forEach(file -> times.merge(file, 1, Integer::sum));
    try {
      for (Map.Entry<Path, Integer> file : times.entrySet()) {
        learning.add(GoldSet.read(file.getKey()), file.getValue());
      }
    } catch (IOException unreadable) {
      throw unreadable("names", unreadable);
    }
    PrintWriter out = out();
    if (learn) {
      learning.rows().forEach(out::println);
    } else {
      print(parts == 0 ? learning.figure() : learning.figureApart(parts), out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(SignLearning.Figure figure, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d pages, %d state an organization, of %d the name is among those weighed%n",
        figure.pages(),
        figure.stated(),
        figure.reachable());
    out.printf(
        Locale.ROOT,
        "%d found, %d right: precision %.3f, recall %.3f%n",
        figure.found(),
        figure.right(),
        figure.right() / (double) Math.max(1, figure.found()),
        figure.right() / (double) Math.max(1, figure.stated()));
    figure.faults().forEach(out::println);
  }
}
