package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What each sign of a mentioned place, or year, is worth: the resource `value-signs.tsv`, whose
/// first lines say how to read it and how it came to be. A mention is as likely the one that tells
/// as the exponential of its signs' weights together, beside all other mentions and none.
final class ValueWeights {
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
      WeightTable.read(
          "value-signs.tsv", Stream.of(ValueSign.values()).map(ValueSign::slug).toList(), COLUMNS);

  private static final ValueWeights SHIPPED = new ValueWeights(TABLE.numbers());

  private final double[] weights;

  /// @param weights [#COLUMNS] of each sign, in the order of the signs
  ValueWeights(double[] weights) {
    this.weights = weights.clone();
  }

  static ValueWeights get() {
    return SHIPPED;
  }

  /// A value with how likely it is, and the mention that tells it most.
  record Likely<V>(Mentioned<V> mention, double probability) {
    V value() {
      return mention.value();
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

  /// A line of the resource for each sign.
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    int at = 0;
    for (ValueSign sign : ValueSign.values()) {
      StringBuilder row =
          new StringBuilder(sign.slug()).append('\t').append(TABLE.expected().get(at));
      for (int i = 0; i < COLUMNS; i++) {
        row.append(String.format(Locale.ROOT, "\t%.2f", weights[at * COLUMNS + i]));
      }
      rows.add(row.toString());
      at++;
    }
    return rows;
  }

  double odds(Of what, Mentioned.Signs signs) {
    double score = 0;
    for (int sign = 0; sign * COLUMNS < weights.length; sign++) {
      score += signs.of(sign) * weights[sign * COLUMNS + what.column()];
    }
    return Math.exp(score);
  }

  /// The likeliest value; empty where none is mentioned.
  ///
  /// @param none what speaks for the page's not saying it
  <V> Optional<Likely<V>> likeliest(Of what, List<Mentioned<V>> mentions, Mentioned.Signs none) {
    double all = odds(what, none);
    Map<V, Likely<V>> byValue = new LinkedHashMap<>();
    for (Mentioned<V> mention : mentions) {
      double odds = odds(what, mention.signs());
      all += odds;
      Likely<V> known = byValue.get(mention.value());
      boolean more = known == null || odds > odds(what, known.mention.signs());
      byValue.put(
          mention.value(),
          new Likely<>(
              more || known == null ? mention : known.mention,
              odds + (known == null ? 0 : known.probability)));
    }
    Likely<V> best = null;
    for (Likely<V> one : byValue.values()) {
      best = best == null || one.probability > best.probability ? one : best;
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Likely<>(best.mention, best.probability / all));
  }
}
