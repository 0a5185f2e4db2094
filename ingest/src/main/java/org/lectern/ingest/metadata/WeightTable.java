package org.lectern.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A resource that has a line for each sign: its name, what a person expects of it, then its
/// numbers, with tabs between.
final class WeightTable {
  /// Before the numbers stand the name and what is expected.
  private static final int BEFORE = 2;

  private final List<String> expected;
  private final double[] numbers;

  private WeightTable(List<String> expected, double[] numbers) {
    this.expected = expected;
    this.numbers = numbers;
  }

  /// @param signs all names
  /// @param columns how many numbers each has
  /// @throws IllegalStateException if a line is no sign with its numbers, or a sign has none
  static WeightTable read(String resource, List<String> signs, int columns) {
    double[] numbers = new double[signs.size() * columns];
    String[] expected = new String[signs.size()];
    Set<String> known = new HashSet<>();
    for (String line : lines(resource)) {
      String[] cells = line.split("\t", -1);
      int sign = signs.indexOf(cells[0]);
      if (sign < 0 || cells.length != BEFORE + columns) {
        throw new IllegalStateException(
            resource + ": no sign with its " + columns + " weights is the line " + line);
      }
      known.add(cells[0]);
      expected[sign] = cells[1];
      for (int i = 0; i < columns; i++) {
        numbers[sign * columns + i] = Double.parseDouble(cells[BEFORE + i]);
      }
    }
    if (known.size() < signs.size()) {
      throw new IllegalStateException(resource + ": a sign has no line");
    }
    return new WeightTable(List.of(expected), numbers);
  }

  /// What is expected, as it stands there, of each sign in their order.
  List<String> expected() {
    return expected;
  }

  /// The numbers of all signs in their order.
  double[] numbers() {
    return numbers.clone();
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WeightTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
