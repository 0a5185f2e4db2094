package org.lectern.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values of all settings as text, each with where it was given: defaults, then
/// `lectern.properties` in the data folder, then the environment, then flags.
final class SettingValues {
  /// The file of settings in the data folder.
  static final String FILE = "lectern.properties";

  /// Variables that the start script reads, which are no settings of ours.
  private static final Set<String> OF_THE_SCRIPT =
      Set.of("LECTERN_JAVA_HOME", "LECTERN_JAVA_OPTIONS");

  private static final Pattern TIME = Pattern.compile("([0-9]{1,9})(ms|s|m)");

  private record Given(String value, String where) {}

  private final Map<Setting, Given> values = new EnumMap<>(Setting.class);
  private final Map<String, String> environment;

  private SettingValues(Map<String, String> environment) {
    this.environment = environment;
  }

  /// @param flags those that were given
  /// @param environment the variables of the process
  /// @throws CommandFailedException if a setting is unknown or cannot have its value
  static SettingValues read(Map<Setting, String> flags, Map<String, String> environment) {
    SettingValues values = new SettingValues(environment);
    for (Setting setting : Setting.values()) {
      values.values.put(setting, new Given(setting.standard(), "the default"));
    }
    Map<Setting, Given> variables = variables(environment);
    // The data folder comes first: it says where the file is.
    values.values.putAll(variables);
    values.putFlags(flags);
    values.putFile(values.data().resolve(FILE));
    values.values.putAll(variables);
    values.putFlags(flags);
    return values;
  }

  /// The folder of the demo: beside the one that would be used otherwise, which it never touches.
  ///
  /// @throws CommandFailedException if that one cannot be told
  static Path demoFolder(Map<String, String> environment) {
    SettingValues values = new SettingValues(environment);
    values.values.put(Setting.DATA, new Given(Setting.DATA.standard(), "the default"));
    values.values.putAll(variables(environment));
    Path usual = values.data();
    return usual.resolveSibling(
        Objects.requireNonNullElse(usual.getFileName(), Path.of("lectern")) + "-demo");
  }

  private void putFlags(Map<Setting, String> flags) {
    flags.forEach((setting, value) -> values.put(setting, new Given(value, "--" + setting.key())));
  }

  private static Map<Setting, Given> variables(Map<String, String> environment) {
    Map<Setting, Given> given = new EnumMap<>(Setting.class);
    new TreeMap<>(environment)
        .forEach((name, value) -> {
          if (name.startsWith("LECTERN_") && !OF_THE_SCRIPT.contains(name)) {
            Setting setting =
                Setting.ofVariable(name)
                    .orElseThrow(() ->
                        CommandFailedException.configuration(
                            "the environment has "
                                + name
                                + ", which is no setting; unset it, or see the README's table"));
            given.put(setting, new Given(value, name));
          }
        });
    return given;
  }

  private void putFile(Path file) {
    if (!Files.exists(file)) {
      return;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw CommandFailedException.configuration(
          String.format(
              Locale.ROOT,
              "%s cannot be read as properties in UTF-8: %s",
              file,
              unreadable.getMessage()));
    }
    for (String key : new TreeMap<>(properties).keySet().stream().map(String::valueOf).toList()) {
      Setting setting =
          Setting.ofKey(key)
              .filter(Setting::inFile)
              .orElseThrow(() ->
                  CommandFailedException.configuration(
                      String.format(
                          Locale.ROOT,
                          "%s has the key %s, which is no setting; see the README's table",
                          file,
                          key)));
      values.put(setting, new Given(properties.getProperty(key).strip(), key + " in " + file));
    }
  }

  private Given given(Setting setting) {
    return Objects.requireNonNull(values.get(setting));
  }

  String text(Setting setting) {
    String text = given(setting).value();
    if (text.isBlank()) {
      throw wrong(setting);
    }
    return text;
  }

  int number(Setting setting) {
    String text = given(setting).value();
    if (setting.form() instanceof Setting.Form.Whole(int least, int most)
        && text.matches("[0-9]{1,9}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw wrong(setting);
  }

  Duration time(Setting setting) {
    Matcher matcher = TIME.matcher(given(setting).value());
    if (setting.form() instanceof Setting.Form.Time(long least, long most) && matcher.matches()) {
      long number = Long.parseLong(matcher.group(1));
      long millis =
          switch (matcher.group(2)) {
            case "ms" -> number;
            case "s" -> number * 1_000;
            default -> number * 60_000;
          };
      if (millis >= least && millis <= most) {
        return Duration.ofMillis(millis);
      }
    }
    throw wrong(setting);
  }

  /// The data folder, absolute; the user's own where none was given. It need not exist.
  Path data() {
    String text = given(Setting.DATA).value();
    try {
      Path folder = (text.isEmpty() ? usersFolder() : Path.of(text)).toAbsolutePath().normalize();
      if (!Files.exists(folder) || Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException invalid) {
      throw wrong(Setting.DATA);
    }
    throw wrong(Setting.DATA);
  }

  // Source: XDG Base Directory Specification 0.8; a relative path there is to be ignored.
  private Path usersFolder() {
    String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    if (!xdg.isEmpty() && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg, "lectern");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return Path.of(home, ".local", "share", "lectern");
  }

  private CommandFailedException wrong(Setting setting) {
    Given given = given(setting);
    return new CommandFailedException(
        given.where().startsWith("--") ? ExitCode.WRONG_USE : ExitCode.CONFIGURATION,
        String.format(
            Locale.ROOT,
            "%s must be %s, got '%s'",
            given.where(),
            setting.expects(),
            given.value()));
  }
}
