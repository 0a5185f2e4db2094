package org.lectern.ingest.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What the benchmarks read.
final class Workload {
  private static final String[] WORDS = {
    "water", "tax", "school", "river", "policy", "founded", "network", "of", "the", "and"
  };
  private static final String[] CITIES = {"Washington", "Raleigh", "Tucson", "Omaha", "Juneau"};
  private static final String[] STATES = {"DC", "NC", "AZ", "NE", "AK"};
  private static final String[] TYPES = {"nonprofit/501c3", "nonprofit/501c4", "nonprofit/other"};

  private Workload() {}

  /// The records of a file, repeated with changed ids.
  static Path repeated(Path records, int count, Path into) throws IOException {
    List<String> lines = Files.readAllLines(records);
    try (BufferedWriter out = Files.newBufferedWriter(into)) {
      for (int i = 0; i < count; i++) {
        String line = lines.get(i % lines.size());
        out.write(line.replaceFirst("\"id\": \"", "\"id\": \"" + i / lines.size() + "-"));
        out.write('\n');
      }
    }
    return old(into);
  }

  /// Records like rows of a register of organizations: a name, a place, a type, no text.
  static Path register(int count, Path into) throws IOException {
    Random random = new Random(5);
    try (BufferedWriter out = Files.newBufferedWriter(into)) {
      for (int i = 0; i < count; i++) {
        int place = random.nextInt(CITIES.length);
        String name =
            String.format(
                Locale.ROOT,
                "%s %s %d Association",
                WORDS[random.nextInt(WORDS.length)],
                WORDS[random.nextInt(WORDS.length)],
                random.nextInt(100_000));
        out.write(
            String.format(
                Locale.ROOT,
                "{\"id\": \"ein-%09d\", \"kind\": \"record\", \"voice\": \"official\", \"title\": \"%s\","
                    + " \"organization\": {\"name\": \"%s\"}, \"types\": [{\"value\": \"%s\"}],"
                    + " \"topics\": [{\"value\": \"education\"}],"
                    + " \"places\": [{\"state\": \"%s\", \"city\": \"%s\"}]}%n",
                i,
                name,
                name,
                TYPES[random.nextInt(TYPES.length)],
                STATES[place],
                CITIES[place]));
      }
    }
    return old(into);
  }

  /// Small text files, 500 a folder.
  static Path files(int count, Path into) throws IOException {
    Random random = new Random(6);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Report " + i + "\n\n");
      for (int word = 0; word < 150; word++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(word % 12 == 11 ? ". " : " ");
      }
      Path folder = Files.createDirectories(into.resolve("f" + i / 500));
      old(Files.writeString(folder.resolve(i + ".txt"), text));
    }
    return into;
  }

  /// As old as files that people have, or their time would tell nothing.
  private static Path old(Path file) throws IOException {
    return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-01-01T12:00:00Z")));
  }
}
