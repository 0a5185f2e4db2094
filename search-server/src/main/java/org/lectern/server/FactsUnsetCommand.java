package org.lectern.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.ingest.Curation;
import org.lectern.ingest.metadata.HandValue;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// `lectern facts unset`.
@Command(name = "unset", description = "Says that a value which was read is wrong.")
final class FactsUnsetCommand extends CorrectionCommand {
  FactsUnsetCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  Said said(Curation curation, String id, FactField of, String typed) {
    PolicyDocument document = curation.writer().document(id).orElseThrow(() -> unknown(id));
    Fact wrong = read(document, of, typed);
    return new Said(wrong.value(), wrong.label(), false);
  }

  private Fact read(PolicyDocument document, FactField of, String value) {
    List<Fact> all = document.facts().stream().filter(fact -> fact.field() == of).toList();
    Optional<FactValue> typed = typed(of, value);
    return all.stream()
        .filter(fact ->
            fact.value().equalsIgnoreCase(value)
                || fact.label().equalsIgnoreCase(value)
                || typed.filter(same -> same.value().equals(fact.value())).isPresent())
        .findFirst()
        .orElseThrow(() ->
            new ParameterException(
                line(),
                String.format(
                    Locale.ROOT,
                    "the document has no %s '%s'; it has: %s",
                    of.slug(),
                    value,
                    all.isEmpty()
                        ? "none"
                        : all.stream()
                            .map(Fact::label)
                            .distinct()
                            .collect(Collectors.joining("; ")))));
  }

  private static Optional<FactValue> typed(FactField of, String value) {
    try {
      return Optional.of(HandValue.of(of, value));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
