package org.lectern.server;

import org.lectern.ingest.metadata.ValueLearning;
import picocli.CommandLine.Command;

/// `lectern evaluate values`: the likeliest place and founding year of each page, beside those that
/// a careful reader says it has.
@Command(
    name = "values",
    description = {
      "Weighs all places and years that each page of a gold file prints by the signs of",
      "value-signs.tsv, as is done where no plainer rule finds where an organization is or when it",
      "began, and compares the likeliest with the stated ones. A gold file is what",
      "'lectern evaluate facts' takes; several are counted together."
    },
    exitCodeList = {"0:done", "1:failed, such as a file that is missing", "2:wrong use"})
final class EvaluateValuesCommand extends LearnedWeightsCommand {
  EvaluateValuesCommand() {
    super("values", new ValueLearning());
  }
}
