package org.lectern.server;

import java.time.Instant;
import java.util.Map;
import org.lectern.ingest.metadata.HandValue;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Correction;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `lectern facts set`.
@Command(
    name = "set",
    description = "Says that a document has a value.",
    mixinStandardHelpOptions = true)
final class FactsSetCommand extends FactCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The document's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "FIELD", description = "The field, such as founded.")
  private String field = "";

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description = "The value, such as 1987 or 'Chapel Hill, NC'.")
  private String value = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      required = true,
      description = "Why: where you know it from. It is shown as the evidence.")
  private String note = "";

  FactsSetCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    FactField of = field(field);
    Correction correction;
    try {
      FactValue typed = HandValue.of(of, value);
      correction =
          new Correction(id, of, typed.value(), typed.label(), true, note.strip(), Instant.now());
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(line(), String.valueOf(wrong.getMessage()));
    }
    PolicyDocument now =
        session().curate(curation -> curation.correct(correction)).orElseThrow(() -> unknown(id));
    return print(of, now);
  }
}
