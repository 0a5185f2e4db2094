package org.lectern.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// A resource that has a line for each sign: its name, what a person expects of it, then its
/// numbers, with tabs between.
final class WeightTable {
  /// Before the numbers stand the name and what is expected.
  private static final int BEFORE = 2;

  private final List<String> names;
  private final List<String> expected;
  private final double[] numbers;

  private WeightTable(List<String> names, List<String> expected, double[] numbers) {
    this.names = names;
    this.expected = expected;
    this.numbers = numbers;
  }

  /// @param all signs
  /// @param columns how many numbers each has
  /// @throws IllegalStateException if a line is no sign with its numbers, or a sign has none
  static WeightTable read(String resource, Sign[] all, int columns) {
    List<String> signs = Stream.of(all).map(Sign::slug).toList();
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
    return new WeightTable(signs, List.of(expected), numbers);
  }

  /// What is expected, as it stands there, of each sign in their order.
  List<String> expected() {
    return expected;
  }

  /// The numbers of all signs in their order.
  double[] numbers() {
    return numbers.clone();
  }

  /// A line for each sign, with other numbers than its own.
  List<String> rows(double[] others) {
    int columns = others.length / names.size();
    List<String> rows = new ArrayList<>();
    for (int sign = 0; sign < names.size(); sign++) {
      StringBuilder row =
          new StringBuilder(names.get(sign)).append('\t').append(expected.get(sign));
      for (int i = 0; i < columns; i++) {
        row.append(String.format(Locale.ROOT, "\t%.2f", others[sign * columns + i]));
      }
      rows.add(row.toString());
    }
    return rows;
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
