package org.lectern.ingest.metadata;

import java.util.List;

/// What each sign is worth, on any page and more or less on a page of its own, in an article and
/// elsewhere: the resource `signs.tsv`, whose first lines say how to read it and how it came to be.
final class SignWeights implements WeightLearning.Weights {
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

  private static final WeightTable TABLE =
      WeightTable.read("signs.tsv", NameSign.values(), COLUMNS);

  private static final SignWeights SHIPPED = new SignWeights(TABLE.numbers());

  private final double[] weights;

  /// @param weights [#COLUMNS] of each sign, in the order of the signs
  SignWeights(double[] weights) {
    this.weights = weights.clone();
  }

  static SignWeights get() {
    return SHIPPED;
  }

  /// What a person expects of each sign.
  static double[] expected() {
    return TABLE.expected().stream().mapToDouble(Double::parseDouble).toArray();
  }

  @Override
  public List<String> rows() {
    return TABLE.rows(weights);
  }

  /// The logarithm of the odds that the name with these signs is the page's own, up to what all
  /// names of the page have in common.
  double score(Signs<NameSign> signs, Page page) {
    double score = 0;
    for (int sign = 0; sign * COLUMNS < weights.length; sign++) {
      if (signs.of(sign) != 0) {
        int at = sign * COLUMNS;
        score += signs.of(sign) * (weights[at] + weights[at + page.column()]);
      }
    }
    return score;
  }
}
