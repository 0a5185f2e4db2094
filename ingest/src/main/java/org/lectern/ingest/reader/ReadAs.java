package org.lectern.ingest.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the sources of a run are to be read, where their bytes are not to tell it.
///
/// @param name one of [#NAMES]; `null` where each source's bytes tell it
/// @param mapping of the records' columns or keys; `null` where these tell it
public record ReadAs(@Nullable String name, @Nullable Mapping mapping) {
  /// Everything is told by the bytes.
  public static final ReadAs DETECTED = new ReadAs(null, null);

  /// The formats that can be named: `csv` is any table, whatever its delimiter.
  public static final List<String> NAMES = List.of("text", "html", "csv", "tsv", "jsonl", "json");

  /// @throws IllegalArgumentException if there is no such format
  public ReadAs {
    if (name != null && !NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "a format is one of " + String.join(", ", NAMES) + ", got " + name);
    }
  }

  /// The format of a source that begins with these bytes. What nobody can read as text stays so.
  Format format(byte[] head) {
    Format told = Format.of(head);
    if (name == null && mapping == null) {
      return told;
    }
    return switch (told) {
      case Format.Unknown unknown -> unknown;
      case Format.Wide wide -> wide;
      case Format.Text text when name == null ->
          table(head).<Format>map(Format.Table::new).orElse(text);
      default -> name == null ? told : named(name, head);
    };
  }

  private static Optional<Byte> table(byte[] head) {
    return TableHead.likely(Decoding.decode(head));
  }

  private static Format named(String name, byte[] head) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "html" -> new Format.Html();
      case "csv" -> new Format.Table(table(head).orElse((byte) ','));
      case "tsv" -> new Format.Table((byte) '\t');
      case "jsonl" -> new Format.JsonLines();
      case "json" -> new Format.Json();
      default -> new Format.Text();
    };
  }
}
