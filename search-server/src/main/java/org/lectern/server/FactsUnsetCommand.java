package org.lectern.server;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.ingest.Curation;
import org.lectern.ingest.metadata.HandValue;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Correction;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `lectern facts unset`.
@Command(
    name = "unset",
    description = "Says that a value which was read is wrong.",
    mixinStandardHelpOptions = true)
final class FactsUnsetCommand extends FactCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The document's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "FIELD", description = "The field, such as founded.")
  private String field = "";

  @Parameters(
      index = "2",
      paramLabel = "VALUE",
      description = "The value as the document has it: what a filter takes, or its label.")
  private String value = "";

  @Option(
      names = "--note",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is wrong. It is shown beside the value.")
  private String note = "";

  FactsUnsetCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    FactField of = field(field);
    if (note.isBlank()) {
      throw new ParameterException(line(), "--note must say why");
    }
    return print(of, session().curate(curation -> unset(curation, of)));
  }

  private PolicyDocument unset(Curation curation, FactField of) {
    PolicyDocument document = curation.writer().document(id).orElseThrow(() -> unknown(id));
    Fact wrong = read(document, of);
    Correction correction =
        new Correction(id, of, wrong.value(), wrong.label(), false, note.strip(), Instant.now());
    return curation.correct(correction).orElseThrow(() -> unknown(id));
  }

  private Fact read(PolicyDocument document, FactField of) {
    List<Fact> all = document.facts().stream().filter(fact -> fact.field() == of).toList();
    Optional<FactValue> typed = typed(of);
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

  private Optional<FactValue> typed(FactField of) {
    try {
      return Optional.of(HandValue.of(of, value));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
