package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.TopicMatches.Match;
import org.lectern.ingest.metadata.TopicTerms.Term;
import org.lectern.schema.PolicyArea;

/// Adds up what the terms of a document say.
///
/// The points of an area are the sum over its terms of `weight · (k1 + 1) · tf / (tf + k)`, where
/// `k` grows with the document's length as in BM25 ([#K1], [#B]); a term in the title counts
/// [#TITLE] times. An area needs [#ENOUGH] points, a term that weighs [#SPEAKS], another one unless
/// that stands in the title, and [#SHARE] of the strongest area's points; a second or third area
/// needs more: [#ENOUGH_BESIDE], [#SHARE_BESIDE] and [#SPEAKERS_BESIDE] terms that speak.
final class TopicScores {
  /// A place that a term was found at.
  ///
  /// @param section of the shown text, from 0; -1 is the title
  record Place(int section, int start, int end) {
    boolean inTitle() {
      return section < 0;
    }
  }

  /// An area with its terms, the strongest first.
  ///
  /// @param points above 0
  /// @param places the first place of each term, in the text where it has one
  record Score(PolicyArea area, double points, List<Place> places) {}

  private static final double K1 = 2.5;
  private static final double B = 0.6;
  private static final double USUAL_WORDS = 300;
  private static final double TITLE = 2;
  private static final double ENOUGH = 4.5;
  private static final double SHARE = 0.5;

  /// What a second and a third area need.
  private static final double ENOUGH_BESIDE = 5;

  private static final double SHARE_BESIDE = 0.57;
  private static final int SPEAKERS_BESIDE = 2;

  /// A lighter term only supports others.
  private static final double SPEAKS = 1.5;

  /// How often a term stands in the document, and its first place there.
  private static final class Count {
    private double times;
    private boolean title;
    private @Nullable Place first;

    private void add(Place place) {
      times += place.inTitle() ? TITLE : 1;
      title |= place.inTitle();
      if (first == null || (first.inTitle() && !place.inTitle())) {
        first = place;
      }
    }
  }

  private record Said(Place place, double points, boolean title, boolean speaks) {}

  private final Map<Term, Count> counts = new LinkedHashMap<>();
  private int words;

  /// Adds the terms of the title (section -1) or of a section.
  void add(int section, TopicMatches matches) {
    words += matches.words();
    for (Match match : matches.all()) {
      if (match.term().area() != null) {
        counts
            .computeIfAbsent(match.term(), _ -> new Count())
            .add(new Place(section, match.start(), match.end()));
      }
    }
  }

  /// The areas that have enough, the strongest first.
  List<Score> best() {
    Map<PolicyArea, List<Said>> said = said();
    Map<PolicyArea, Double> points = new EnumMap<>(PolicyArea.class);
    said.forEach((area, terms) -> points.put(area, terms.stream().mapToDouble(Said::points).sum()));
    double most = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<Score> scores = new ArrayList<>();
    said.forEach((area, terms) -> {
      double own = points.getOrDefault(area, 0.0);
      if (isSupported(terms) && own >= ENOUGH && own >= SHARE * most) {
        scores.add(new Score(area, own, terms.stream().map(Said::place).toList()));
      }
    });
    scores.sort(Comparator.comparingDouble(Score::points).reversed().thenComparing(Score::area));
    return scores.stream()
        .filter(score ->
            score.area == scores.getFirst().area
                || (score.points >= ENOUGH_BESIDE
                    && score.points >= SHARE_BESIDE * most
                    && isBeside(said.getOrDefault(score.area, List.of()))))
        .toList();
  }

  private static boolean isSupported(List<Said> terms) {
    return terms.stream().anyMatch(said -> said.speaks && (said.title || terms.size() > 1));
  }

  /// An area beside another one needs two terms that speak, or one in the title.
  private static boolean isBeside(List<Said> terms) {
    long speaking = terms.stream().filter(Said::speaks).count();
    return speaking >= SPEAKERS_BESIDE
        || terms.stream().anyMatch(said -> said.speaks && said.title && terms.size() > 1);
  }

  private Map<PolicyArea, List<Said>> said() {
    double k = K1 * (1 - B + B * words / USUAL_WORDS);
    Map<PolicyArea, List<Said>> said = new EnumMap<>(PolicyArea.class);
    counts.forEach((term, count) -> {
      if (term.area() != null && count.first != null) {
        double points = term.weight() * (K1 + 1) * count.times / (count.times + k);
        said.computeIfAbsent(term.area(), _ -> new ArrayList<>())
            .add(new Said(count.first, points, count.title, term.weight() >= SPEAKS));
      }
    });
    said.values().forEach(terms -> terms.sort(Comparator.comparingDouble(Said::points).reversed()));
    return said;
  }
}
