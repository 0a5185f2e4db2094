package org.lectern.server;

import java.util.Map;
import org.lectern.ingest.Curation;
import org.lectern.ingest.metadata.HandValue;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.FactField;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// `lectern facts set`.
@Command(name = "set", description = "Says that a document has a value.")
final class FactsSetCommand extends CorrectionCommand {
  FactsSetCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  Said said(Curation curation, String id, FactField of, String typed) {
    try {
      FactValue value = HandValue.of(of, typed);
      return new Said(value.value(), value.label(), true);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(line(), String.valueOf(wrong.getMessage()));
    }
  }
}
