package org.lectern.server;

import java.time.Instant;
import java.util.Map;
import org.lectern.ingest.Curation;
import org.lectern.schema.Correction;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Summary;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What `facts set` and `facts unset` have in common: a document, a field, a value, and why.
abstract class CorrectionCommand extends FactCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The document's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "FIELD", description = "The field, such as founded.")
  private String field = "";

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description =
          "The value, such as 1987 or 'Chapel Hill, NC'; what a filter takes, or a label.")
  private String value = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      required = true,
      description = "Why: where you know it from. It is shown beside the value.")
  private String note = "";

  CorrectionCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    FactField of = field(field);
    if (note.isBlank()) {
      throw new ParameterException(line(), "--note must say why, such as 'Charter of May 4, 1987'");
    }
    if (!Summary.isId(id)) {
      throw unknown(id);
    }
    return print(of, session().curate(curation -> correct(curation, of)));
  }

  private PolicyDocument correct(Curation curation, FactField of) {
    Said said = said(curation, id, of, value);
    Correction correction =
        new Correction(
            id, of, said.value(), said.label(), said.holds(), note.strip(), Instant.now());
    return curation.correct(correction).orElseThrow(() -> unknown(id));
  }

  /// What is said of a value.
  record Said(String value, String label, boolean holds) {}

  /// @param typed the value as it was typed
  abstract Said said(Curation curation, String id, FactField of, String typed);
}
