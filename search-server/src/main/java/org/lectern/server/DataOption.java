package org.lectern.server;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--data`, which every command has.
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The data folder; default: $LECTERN_DATA, else 'lectern' in $XDG_DATA_HOME or"
              + " ~/.local/share.")
  private @Nullable String data;

  /// The flags so far.
  Map<Setting, String> flags() {
    Map<Setting, String> flags = new EnumMap<>(Setting.class);
    put(flags, Setting.DATA, data);
    return flags;
  }

  static void put(Map<Setting, String> flags, Setting setting, @Nullable String value) {
    if (value != null) {
      flags.put(setting, value);
    }
  }
}
