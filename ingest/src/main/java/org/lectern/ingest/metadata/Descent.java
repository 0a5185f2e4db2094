package org.lectern.ingest.metadata;

import java.util.function.UnaryOperator;

/// Finds the weights that make what is known most likely, step by step down the slope, each held
/// near where it began.
///
/// Source: Kingma and Ba, "Adam: A Method for Stochastic Optimization", 2015; of all pages at once.
final class Descent {
  private static final int ROUNDS = 600;
  private static final double STEP = 0.05;
  private static final double FORGETTING = 0.9;
  private static final double FORGETTING_SQUARES = 0.999;
  private static final double TINY = 1e-8;

  private Descent() {}

  /// @param start where the weights begin
  /// @param held how strongly each is held there
  /// @param slope how what is known becomes less likely with each weight, on average
  static double[] of(double[] start, double[] held, UnaryOperator<double[]> slope) {
    double[] weights = start.clone();
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slopes = slope.apply(weights);
      for (int i = 0; i < weights.length; i++) {
        double by = slopes[i] + held[i] * (weights[i] - start[i]);
        mean[i] = FORGETTING * mean[i] + (1 - FORGETTING) * by;
        square[i] = FORGETTING_SQUARES * square[i] + (1 - FORGETTING_SQUARES) * by * by;
        double first = mean[i] / (1 - Math.pow(FORGETTING, round));
        double second = square[i] / (1 - Math.pow(FORGETTING_SQUARES, round));
        weights[i] -= STEP * first / (Math.sqrt(second) + TINY);
      }
    }
    return weights;
  }
}
