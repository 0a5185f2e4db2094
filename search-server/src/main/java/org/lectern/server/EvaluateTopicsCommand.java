package org.lectern.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.LabelledDocuments;
import org.lectern.ingest.metadata.LabelledDocuments.Half;
import org.lectern.ingest.metadata.TopicCandidates;
import org.lectern.ingest.metadata.TopicFigures;
import org.lectern.schema.PolicyArea;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lectern evaluate topics`: the topics read from texts beside those that their sources state.
@Command(
    name = "topics",
    description = {
      "Reads documents whose source states a topic as if it did not, and compares the first topic",
      "that title and text give with the stated one. Documents that state none are left out.",
      "Files are read as 'lectern ingest' reads them: congressional bills, missions of nonprofits,",
      "Lectern's own documents, or what a mapping that comes with Lectern recognises."
    })
final class EvaluateTopicsCommand extends EvaluationCommand {
  @Option(
      names = "--file",
      paramLabel = "FILE",
      required = true,
      description = "A file of documents; may be repeated, then all are counted together.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = {
        "Only every second document in the order of its file: odd (the first, third, ...) or even.",
        "Choose terms by one half, and measure them on the other."
      })
  private @Nullable String half;

  @Option(
      names = "--min",
      paramLabel = "N",
      description =
          "Areas that fewer documents state have no line and no part in the mean; default: 20.")
  private int least = 20;

  @Option(
      names = "--confusions",
      paramLabel = "N",
      description = "How many of the most frequent wrong answers are listed; default: 10.")
  private int confusions = 10;

  @Option(
      names = "--learn",
      paramLabel = "N",
      description = {
        "Instead of figures, up to N phrases an area that speak for it and are not in topics.tsv,",
        "the most useful first: area, weight and phrase as lines of that file, then the number of",
        "documents with the phrase, those of them that state the area, and those of these whose",
        "first topic is another one. A person decides which of them hold in any text."
      })
  private int learn;

  @Override
  public Integer call() {
    List<LabelledDocuments> documents =
        files.stream().map(file -> new LabelledDocuments(file, half())).toList();
    if (least < 1 || confusions < 0 || learn < 0) {
      throw misused("--min must be at least 1, --confusions and --learn at least 0");
    }
    PrintWriter out = out();
    try {
      if (learn > 0) {
        printCandidates(TopicCandidates.of(documents, learn), out);
      } else {
        printFigures(LabelledDocuments.figures(documents, least), out);
      }
    } catch (IOException unreadable) {
      throw unreadable("topics", unreadable);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Half half() {
    return switch (half == null ? "" : half) {
      case "" -> Half.BOTH;
      case "odd" -> Half.ODD;
      case "even" -> Half.EVEN;
      default -> throw misused("--half must be odd or even, got '" + half + "'");
    };
  }

  private void printFigures(TopicFigures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT, "%-44s %9s %9s %7s %7s%n", "area", "documents", "precision", "recall", "F1");
    for (var area : figures.areas()) {
      out.printf(
          Locale.ROOT,
          "%-44s %9d %9.3f %7.3f %7.3f%n",
          area.area().slug(),
          area.documents(),
          area.precision(),
          area.recall(),
          area.f1());
    }
    out.printf(
        Locale.ROOT,
        "macro-F1 %.4f over %d areas with at least %d documents; accuracy %.4f of %d documents%n",
        figures.macroF1(),
        figures.areas().size(),
        least,
        figures.accuracy(),
        figures.documents());
    for (var wrong : figures.confusions().stream().limit(confusions).toList()) {
      out.printf(
          Locale.ROOT,
          "%5d stated %s, read %s%n",
          wrong.documents(),
          wrong.stated().slug(),
          wrong.read().map(PolicyArea::slug).orElse("none"));
    }
  }

  private static void printCandidates(List<TopicCandidates.Candidate> candidates, PrintWriter out) {
    out.println("# area\tweight\tphrase\tdocuments\tof the area\tmissed");
    for (var candidate : candidates) {
      out.printf(
          Locale.ROOT,
          "%s\t%d\t%s\t%d\t%d\t%d%n",
          candidate.area().slug(),
          candidate.weight(),
          candidate.phrase().replaceAll("\\s+", " "),
          candidate.documents(),
          candidate.ofArea(),
          candidate.missed());
    }
  }
}
