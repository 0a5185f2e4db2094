package org.lectern.server;

import org.lectern.ingest.metadata.ValueLearning;
import picocli.CommandLine.Command;

/// `lectern evaluate values`: the likeliest place and founding year of each page, beside those that
/// a careful reader says it has.
@Command(
    name = "values",
    description = {
      "Weighs all signs of each page of a gold file as page-signs.tsv says, as is done where a page",
      "does not say surely what it is, and compares the likeliest kind and voice with the stated",
      "ones. A gold file is what 'lectern evaluate facts' takes; several are counted together."
    },
    exitCodeList = {"0:done", "1:failed, such as a file that is missing", "2:wrong use"})
final class EvaluateValuesCommand extends LearnedWeightsCommand {
  EvaluateValuesCommand() {
    super("values", new ValueLearning());
  }
}
