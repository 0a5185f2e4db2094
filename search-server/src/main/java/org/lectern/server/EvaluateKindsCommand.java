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
import org.lectern.ingest.metadata.KindLearning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lectern evaluate kinds`: the likeliest kind and voice of each page, beside those that a careful
/// reader says it has.
@Command(
    name = "kinds",
    description = {
      "Weighs all signs of each page of a gold file as page-signs.tsv says, as is done where a page",
      "does not say surely what it is, and compares the likeliest kind and voice with the stated",
      "ones. A gold file is what 'lectern evaluate facts' takes; several are counted together."
    },
    exitCodeList = {"0:done", "1:failed, such as a file that is missing", "2:wrong use"})
final class EvaluateKindsCommand extends EvaluationCommand {
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
      description = "Instead of figures, the lines of page-signs.tsv that all these pages teach.")
  private boolean learn;

  @Override
  public Integer call() {
    if (parts != 0 && parts < LEAST_PARTS) {
      throw misused("--apart must be at least 2, got " + parts);
    }
    KindLearning learning = new KindLearning();
    Map<Path, Integer> times = new LinkedHashMap<>();
    files.forEach(file -> times.merge(file, 1, Integer::sum));
    try {
      for (Map.Entry<Path, Integer> file : times.entrySet()) {
        learning.add(GoldSet.read(file.getKey()), file.getValue());
      }
    } catch (IOException unreadable) {
      throw unreadable("kinds", unreadable);
    }
    PrintWriter out = out();
    if (learn) {
      learning.rows().forEach(out::println);
    } else {
      print(parts == 0 ? learning.figures() : learning.figuresApart(parts), out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(List<KindLearning.Figure> figures, PrintWriter out) {
    for (KindLearning.Figure figure : figures) {
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
}
