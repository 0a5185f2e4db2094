package org.lectern.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every setting there is: the single list that the configuration is read by, and that the README's
/// table is held to.
enum Setting {
  DATA(new Form.Folder(), "", "the data folder; default `lectern` in the user's data directory"),
  HOST(new Form.Text(), "127.0.0.1", "the address that the server listens on"),
  PORT(new Form.Whole(0, 65_535), "8080", "the port; 0 takes a free one"),
  SEARCH_THREADS(new Form.Whole(0, 1024), "0", "searches at the same time; 0 is one a processor"),
  SEARCH_QUEUE(
      new Form.Whole(0, 10_000), "100", "searches that wait for a thread; beyond it comes a 503"),
  SEARCH_DEADLINE(
      new Form.Time(10, 60_000),
      "2s",
      "after which a search is cut short and says so; who waited as long for a thread gets a 503"),
  CURSOR_LIFETIME(
      new Form.Time(1_000, 3_600_000),
      "5m",
      "how long after its last page a cursor leads on in the index as it was"),
  CURSOR_COMMITS(
      new Form.Whole(1, 1_000),
      "16",
      "states of the index that are kept for cursors; of more, the one unused for longest goes"),
  REFRESH_INTERVAL(new Form.Time(100, 60_000), "1s", "how often new commits are looked for"),
  BODY_DEADLINE(
      new Form.Time(100, 300_000), "5s", "after which a request's body must have arrived"),
  IDLE_TIMEOUT(new Form.Time(1_000, 3_600_000), "30s", "after which a silent connection is closed"),
  MAX_HEADER_BYTES(
      new Form.Whole(49_152, 1_048_576), "65536", "size of a request's URL and headers, in bytes"),
  MAX_BODY_BYTES(
      new Form.Whole(1_024, 16_777_216), "1048576", "size of a request's body, in bytes"),
  SHUTDOWN_TIMEOUT(
      new Form.Time(0, 300_000), "10s", "how long a stop waits for requests that are running");

  /// What a value looks like. Times are written `500ms`, `2s` or `1m`; their bounds are
  /// milliseconds.
  sealed interface Form {
    record Folder() implements Form {}

    record Text() implements Form {}

    record Whole(int least, int most) implements Form {}

    record Time(long least, long most) implements Form {}
  }

  /// Settings that a command line may give, each by the flag of its key.
  private static final List<Setting> FLAGS = List.of(DATA, HOST, PORT);

  private final Form form;
  private final String standard;
  private final String purpose;

  Setting(Form form, String standard, String purpose) {
    this.form = form;
    this.standard = standard;
    this.purpose = purpose;
  }

  Form form() {
    return form;
  }

  /// The value where none is given, as text; empty for the data folder, whose default depends on
  /// the user.
  String standard() {
    return standard;
  }

  /// The name in `lectern.properties`: `search-threads`.
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The environment variable: `LECTERN_SEARCH_THREADS`.
  String variable() {
    return "LECTERN_" + name();
  }

  /// Whether the file in the data folder may give it: all but the folder itself.
  boolean inFile() {
    return this != DATA;
  }

  static Optional<Setting> ofKey(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }

  static Optional<Setting> ofVariable(String variable) {
    return Arrays.stream(values())
        .filter(setting -> setting.variable().equals(variable))
        .findFirst();
  }

  /// What a value has to be, in words.
  String expects() {
    return switch (form) {
      case Form.Folder() -> "a folder";
      case Form.Text() -> "text";
      case Form.Whole(int least, int most) -> String.format(Locale.ROOT, "%d to %d", least, most);
      case Form.Time(long least, long most) -> time(least) + " to " + time(most);
    };
  }

  private static String time(long millis) {
    if (millis > 0 && millis % 60_000 == 0) {
      return millis / 60_000 + "m";
    }
    return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
  }

  /// The setting's row of the README's table.
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | `%s` | %s | %s | %s | %s |",
        inFile() ? "`" + key() + "`" : "",
        variable(),
        FLAGS.contains(this) ? "`--" + key() + "`" : "",
        standard.isEmpty() ? "" : "`" + standard + "`",
        expects(),
        purpose);
  }

  /// The whole table as it stands in the README.
  static String table() {
    Stream<String> head =
        Stream.of(
            "| `lectern.properties` | environment | flag | default | range | what it is |",
            "| --- | --- | --- | --- | --- | --- |");
    return String.join(
        "\n", Stream.concat(head, Arrays.stream(values()).map(Setting::row)).toList());
  }
}
