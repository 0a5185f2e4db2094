package org.lectern.ingest.metadata;

import java.util.Locale;

/// How well a field was read, over pages.
///
/// @param field its name
/// @param expected how many values the pages state
/// @param found how many were read, those left out that may be read but need not be
/// @param right how many of these are stated
public record FieldFigure(String field, int expected, int found, int right) {
  /// The share of the values read that are right, 0 to 1; 1 where none was read.
  public double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /// The share of the values stated that were read, 0 to 1; 1 where none is stated.
  public double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /// The harmonic mean of both, 0 to 1.
  public double f1() {
    return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
  }

  /// Whether it is at least as good as asked.
  public boolean reaches(double precision, double recall) {
    return precision() >= precision && recall() >= recall;
  }

  static String header() {
    return String.format(
        Locale.ROOT,
        "%-16s %8s %8s %8s %10s %8s %8s",
        "field",
        "expected",
        "found",
        "right",
        "precision",
        "recall",
        "F1");
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "%-16s %8d %8d %8d %10.3f %8.3f %8.3f",
        field,
        expected,
        found,
        right,
        precision(),
        recall(),
        f1());
  }
}
