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

/// What each sign is worth, on any page and more or less on a page of its own, in an article and
/// elsewhere: the resource `signs.tsv`, whose first lines say how to read it and how it came to be.
final class SignWeights {
  /// Who seems to speak on a page, before its organization is known.
  enum Page {
    OWN(1),
    ARTICLE(2),
    OTHER(3);

    private final int column;

    Page(int column) {
      this.column = column;
    }

    /// Of the weights that come on top on such a page.
    int column() {
      return column;
    }
  }

  /// The weight on any page, then one more for each sort of page.
  static final int COLUMNS = 1 + Page.values().length;

  private static final SignWeights SHIPPED = shipped();

  private final double[] expected;
  private final double[] weights;

  /// @param expected what a person expects of each sign
  /// @param weights [#COLUMNS] of each sign, in the order of the signs
  SignWeights(double[] expected, double[] weights) {
    this.expected = expected.clone();
    this.weights = weights.clone();
  }

  static SignWeights get() {
    return SHIPPED;
  }

  private static SignWeights shipped() {
    double[] expected = new double[NameSign.values().length];
    double[] weights = new double[expected.length * COLUMNS];
    List<String> signs = Stream.of(NameSign.values()).map(NameSign::slug).toList();
    Set<String> known = new HashSet<>();
    for (String line : lines()) {
      String[] columns = line.split("\t", -1);
      int sign = signs.indexOf(columns[0]);
      if (sign < 0 || columns.length != 2 + COLUMNS) {
        throw new IllegalStateException("signs.tsv: no sign with its weights is the line " + line);
      }
      known.add(columns[0]);
      expected[sign] = Double.parseDouble(columns[1]);
      for (int i = 0; i < COLUMNS; i++) {
        weights[sign * COLUMNS + i] = Double.parseDouble(columns[2 + i]);
      }
    }
    if (known.size() < signs.size()) {
      throw new IllegalStateException("signs.tsv: a sign of NameSign has no line");
    }
    return new SignWeights(expected, weights);
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    try (InputStream in = SignWeights.class.getResourceAsStream("signs.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the resource signs.tsv is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lines::add);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  double[] expected() {
    return expected.clone();
  }

  /// A line of the resource for each sign.
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    int at = 0;
    for (NameSign sign : NameSign.values()) {
      StringBuilder row =
          new StringBuilder(sign.slug())
              .append(String.format(Locale.ROOT, "\t%.1f", expected[at / COLUMNS]));
      for (int end = at + COLUMNS; at < end; at++) {
        row.append(String.format(Locale.ROOT, "\t%.2f", weights[at]));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  /// The logarithm of the odds that the name with these values is the page's own, up to what all
  /// names of the page have in common.
  double score(double[] values, Page page) {
    double score = 0;
    for (int sign = 0; sign < values.length; sign++) {
      if (values[sign] != 0) {
        int at = sign * COLUMNS;
        score += values[sign] * (weights[at] + weights[at + page.column()]);
      }
    }
    return score;
  }
}
