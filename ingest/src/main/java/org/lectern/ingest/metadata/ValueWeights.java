package org.lectern.ingest.metadata;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What each sign of a place, or a year, is worth: the resource `value-signs.tsv`, whose first
/// lines say how to read it and how it came to be. A candidate is as likely the one that tells as
/// the exponential of its signs' weights together, beside all others and none.
final class ValueWeights implements WeightLearning.Weights {
  /// What is told.
  enum Of {
    PLACE(0),
    FOUNDED(1);

    private final int column;

    Of(int column) {
      this.column = column;
    }

    /// Of its weights.
    int column() {
      return column;
    }
  }

  /// Of each sign.
  static final int COLUMNS = Of.values().length;

  private static final WeightTable TABLE =
      WeightTable.read("value-signs.tsv", ValueSign.values(), COLUMNS);

  private static final ValueWeights SHIPPED = new ValueWeights(TABLE.numbers());

  private final double[] weights;

  /// @param weights [#COLUMNS] of each sign, in the order of the signs
  ValueWeights(double[] weights) {
    this.weights = weights.clone();
  }

  static ValueWeights get() {
    return SHIPPED;
  }

  /// A value with how likely it is, and the candidate that tells it most.
  record Likely<V>(Candidate<V> candidate, double probability) {
    V value() {
      return candidate.value();
    }
  }

  /// What a person expects of each sign, in the same order: `2, 0` in the resource.
  static double[] expected() {
    double[] expected = new double[ValueSign.values().length * COLUMNS];
    for (int sign = 0; sign < TABLE.expected().size(); sign++) {
      String[] cells = TABLE.expected().get(sign).split(", ", -1);
      for (int i = 0; i < COLUMNS; i++) {
        expected[sign * COLUMNS + i] = Double.parseDouble(cells[i]);
      }
    }
    return expected;
  }

  @Override
  public List<String> rows() {
    return TABLE.rows(weights);
  }

  double odds(Of what, Signs<ValueSign> signs) {
    double score = 0;
    for (int sign = 0; sign * COLUMNS < weights.length; sign++) {
      score += signs.of(sign) * weights[sign * COLUMNS + what.column()];
    }
    return Math.exp(score);
  }

  /// The likeliest value; empty where there is no candidate.
  ///
  /// @param none what speaks for the page's not saying it
  <V> Optional<Likely<V>> likeliest(Of what, List<Candidate<V>> candidates, Signs<ValueSign> none) {
    double all = odds(what, none);
    Map<V, Likely<V>> byValue = new LinkedHashMap<>();
    for (Candidate<V> candidate : candidates) {
      double odds = odds(what, candidate.signs());
      all += odds;
      byValue.merge(
          candidate.value(),
          new Likely<>(candidate, odds),
          (known, other) -> both(what, known, other));
    }
    double sum = all;
    return byValue.values().stream()
        .max(Comparator.comparingDouble(Likely::probability))
        .map(one -> new Likely<>(one.candidate, one.probability / sum));
  }

  private <V> Likely<V> both(Of what, Likely<V> known, Likely<V> other) {
    boolean more = odds(what, other.candidate.signs()) > odds(what, known.candidate.signs());
    return new Likely<>(
        more ? other.candidate : known.candidate, known.probability + other.probability);
  }
}
