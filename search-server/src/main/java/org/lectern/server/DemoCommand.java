package org.lectern.server;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lectern demo`: the sample, served.
@Command(
    name = "demo",
    description = {
      "Serves a sample of about 100 documents about invented organizations, to try Lectern with.",
      "It has a data folder of its own, beside the usual one."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "1:failed, such as a port that is taken",
      "2:wrong use",
      "78:wrong configuration, or no JDK 25",
      "143:stopped by SIGTERM"
    })
final class DemoCommand implements Callable<Integer> {
  private static final String NOTICE =
      "This is a sample: its organizations, people and publications are invented, its places are"
          + " real.";

  private final Map<String, String> environment;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port; 0 takes a free one; default: 8080.")
  private @Nullable String port;

  DemoCommand(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    flags.put(Setting.DATA, SettingValues.demoFolder(environment).toString());
    DataOption.put(flags, Setting.PORT, port);
    Configuration configuration = Configuration.of(SettingValues.read(flags, environment));
    new SampleIndex(new DataFolder(configuration.data())).build();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    new Serving(configuration, out).untilStopped(NOTICE);
    return ExitCode.DONE;
  }
}
