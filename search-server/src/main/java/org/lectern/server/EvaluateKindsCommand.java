package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.lectern.ingest.metadata.GoldSet;
import org.lectern.ingest.metadata.KindLearning;
import picocli.CommandLine.Command;

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
final class EvaluateKindsCommand extends LearnedWeightsCommand {
  private final KindLearning learning = new KindLearning();

  @Override
  String subject() {
    return "kinds";
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
    List<KindLearning.Figure> figures =
        parts == 0 ? learning.figures() : learning.figuresApart(parts);
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
