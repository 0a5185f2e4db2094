package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    WeightTable table =
        WeightTable.read(
            "signs.tsv", Stream.of(NameSign.values()).map(NameSign::slug).toList(), COLUMNS);
    return new SignWeights(
        table.expected().stream().mapToDouble(Double::parseDouble).toArray(), table.numbers());
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
