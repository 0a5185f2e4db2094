package org.lectern.server;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lectern serve`: answers over HTTP until it is told to stop.
@Command(
    name = "serve",
    description =
        "Serves the search page and the API until it is stopped (SIGTERM, Ctrl-C), and follows what"
            + " ingest commits.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "1:failed, such as a port that is taken",
      "2:wrong use",
      "78:wrong configuration, an index of another version, or no JDK 25",
      "143:stopped by SIGTERM"
    })
final class ServeCommand implements Callable<Integer> {
  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final DataOption data = new DataOption();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on; default: 127.0.0.1, this machine only.")
  private @Nullable String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 takes a free one; default: 8080.")
  private @Nullable String port;

  ServeCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<Setting, String> flags = data.flags();
    DataOption.put(flags, Setting.HOST, host);
    DataOption.put(flags, Setting.PORT, port);
    Configuration configuration = Configuration.of(SettingValues.read(flags, environment));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    new Serving(configuration, out).untilStopped(null);
    return ExitCode.DONE;
  }
}
