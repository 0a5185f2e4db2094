package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lectern.ingest.metadata.GoldSet;
import org.lectern.ingest.metadata.SignLearning;
import picocli.CommandLine.Command;

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
final class EvaluateNamesCommand extends LearnedWeightsCommand {
  private final SignLearning learning = new SignLearning();

  @Override
  String subject() {
    return "names";
  }

  @Override
  void add(GoldSet gold, int times) throws IOException {
    learning.add(gold, times);
  }

  @Override
  List<String> rows() {
    return learning.rows();
  }

  @Override
  void print(int parts, PrintWriter out) {
    SignLearning.Figure figure = parts == 0 ? learning.figure() : learning.figureApart(parts);
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
