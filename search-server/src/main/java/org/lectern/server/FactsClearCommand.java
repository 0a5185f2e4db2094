package org.lectern.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Correction;
import org.lectern.schema.FactField;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lectern facts clear`.
@Command(
    name = "clear",
    description = "Forgets the corrections of a document: it is again what the rules read.")
final class FactsClearCommand extends FactCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The document's id.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "FIELD",
      description = "Only those of this field; default: all.")
  private @Nullable String field;

  FactsClearCommand(Map<String, String> environment) {
    super(environment);
  }

  @Override
  public Integer call() {
    Optional<FactField> of = Optional.ofNullable(field).map(this::field);
    List<Correction> forgotten =
        session()
            .curate(curation -> {
              List<Correction> said =
                  curation.ledger().corrections().stream()
                      .filter(correction -> correction.document().equals(id))
                      .filter(correction -> of.isEmpty() || of.get() == correction.field())
                      .toList();
              curation.forget(id, said);
              return said;
            });
    forgotten.forEach(correction -> out().println("forgotten: " + FactCommand.text(correction)));
    out().println(String.format(Locale.ROOT, "%,d forgotten", forgotten.size()));
    out().flush();
    return ExitCode.DONE;
  }
}
