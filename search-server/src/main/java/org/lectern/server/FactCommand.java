package org.lectern.server;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Correction;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What all commands of `lectern facts` have: where the documents are, and the fields that there
/// are.
@Command(
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed, such as a document that there is not",
      "2:wrong use",
      "78:wrong configuration"
    })
abstract class FactCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DataOption data = new DataOption();

  FactCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  PrintWriter out() {
    return line().getOut();
  }

  DataFolder folder() {
    return new DataFolder(Configuration.of(SettingValues.read(data.flags(), environment)).data());
  }

  /// The work on documents that are there: a wrong `--data` makes no new folder.
  IngestSession session() {
    DataFolder folder = folder();
    if (!Files.isDirectory(folder.index())) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          String.format(
              Locale.ROOT,
              "there are no documents in %s yet; choose another --data, or begin with: lectern ingest PATH...",
              folder.path()));
    }
    return new IngestSession(folder, out(), false, false);
  }

  FactField field(String name) {
    return FactField.of(name.toLowerCase(Locale.ROOT))
        .orElseThrow(() ->
            new ParameterException(
                line(),
                String.format(
                    Locale.ROOT,
                    "'%s' is no field; allowed: %s",
                    name,
                    Arrays.stream(FactField.values())
                        .map(FactField::slug)
                        .collect(Collectors.joining(", ")))));
  }

  CommandFailedException unknown(String id) {
    return new CommandFailedException(
        ExitCode.FAILED,
        String.format(
            Locale.ROOT,
            "there is no document %s in %s; 'lectern search --json WORDS' tells the ids",
            id,
            folder().path()));
  }

  /// Prints what the document says of a field now.
  int print(FactField field, PolicyDocument document) {
    out().println(document.id() + " " + field.slug() + ":");
    document.facts().stream()
        .filter(fact -> fact.field() == field)
        .forEach(fact -> out().println("  " + FactCommand.text(fact)));
    out().flush();
    return ExitCode.DONE;
  }

  static String text(Fact fact) {
    String words = fact.evidence().quote().replaceAll("\\s+", " ");
    String how = String.format(Locale.ROOT, "%s (%s: %s)", fact.label(), fact.rule(), words);
    return fact.withdrawn() == null ? how : how + ", taken back: " + fact.withdrawn();
  }

  static String text(Correction correction) {
    return String.format(
        Locale.ROOT,
        "%s %s %s '%s' on %s: %s",
        correction.document(),
        correction.holds() ? "set" : "unset",
        correction.field().slug(),
        correction.label(),
        correction.at().toString().substring(0, 10),
        correction.note());
  }
}
