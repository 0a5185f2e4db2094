package org.lectern.evaluation;

import java.util.List;
import java.util.Map;

/// How good the hits of one topic are; each from 0 to 1.
///
/// Source: the definitions of trec_eval; gains are the grades themselves, discounted by log2(rank +
/// 1).
///
/// @param ndcg10 normalized discounted cumulative gain of the first 10 hits
/// @param averagePrecision over all relevant documents, of the hits that were fetched
/// @param reciprocalRank of the first relevant hit
/// @param recall100 share of the relevant documents among the first 100 hits
record Measures(double ndcg10, double averagePrecision, double reciprocalRank, double recall100) {
  private static final int CUT = 10;
  private static final int RECALL_CUT = 100;

  /// @param ranked the ids of the hits, the best first
  /// @param grades of the judged documents; at least one above 0
  static Measures of(List<String> ranked, Map<String, Integer> grades) {
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    double gain = 0;
    double precisions = 0;
    double reciprocalRank = 0;
    int found = 0;
    int foundIn100 = 0;
    for (int rank = 1; rank <= ranked.size(); rank++) {
      int grade = grades.getOrDefault(ranked.get(rank - 1), 0);
      if (grade <= 0) {
        continue;
      }
      found++;
      precisions += (double) found / rank;
      reciprocalRank = reciprocalRank == 0 ? 1.0 / rank : reciprocalRank;
      gain += rank <= CUT ? discounted(grade, rank) : 0;
      foundIn100 += rank <= RECALL_CUT ? 1 : 0;
    }
    return new Measures(
        gain / ideal(grades),
        precisions / relevant,
        reciprocalRank,
        (double) foundIn100 / relevant);
  }

  private static double ideal(Map<String, Integer> grades) {
    List<Integer> best =
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted((a, b) -> Integer.compare(b, a))
            .limit(CUT)
            .toList();
    double gain = 0;
    for (int rank = 1; rank <= best.size(); rank++) {
      gain += discounted(best.get(rank - 1), rank);
    }
    return gain;
  }

  private static double discounted(int grade, int rank) {
    return grade * Math.log(2) / Math.log(rank + 1);
  }
}
