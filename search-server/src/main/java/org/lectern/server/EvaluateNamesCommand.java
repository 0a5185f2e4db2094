package org.lectern.server;

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
  EvaluateNamesCommand() {
    super("names", new SignLearning());
  }
}
