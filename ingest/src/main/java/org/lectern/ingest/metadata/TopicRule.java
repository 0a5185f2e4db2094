package org.lectern.ingest.metadata;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.TopicTerms.Term;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyArea;

/// Up to three policy areas, by the terms that a text has of each.
///
/// The score of an area is the sum over its terms of `weight · tf / (tf + k)`, where `k` grows with
/// the text's length as in BM25 ([#K1], [#B]); a term in the title counts double. An area needs
/// [#ENOUGH] points, two different terms or one in the title, and [#SHARE] of the strongest area's
/// points.
final class TopicRule implements Rule {
  private static final int MOST_TOPICS = 3;
  private static final int LONGEST_READ = 1_000_000;
  private static final double K1 = 1.2;
  private static final double B = 0.6;
  private static final double USUAL_WORDS = 300;
  private static final double ENOUGH = 3.0;
  private static final double SHARE = 0.45;

  /// How often a term stands in the text, and its first place there.
  private static final class Count {
    private double times;
    private @Nullable Evidence first;
    private boolean title;
  }

  private record Score(PolicyArea area, double points, Evidence words) {}

  @Override
  public void read(Reading reading, Findings findings) {
    Map<Term, Count> counts = new LinkedHashMap<>();
    int words = 0;
    Finding title = findings.finding(FactField.TITLE).orElse(null);
    if (title != null) {
      words += count(title.value().label(), counts, 2, title.evidence(), null);
    }
    int left = LONGEST_READ;
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < parts.size() && left > 0; i++) {
      String text = parts.get(i).text().text();
      String start = text.substring(0, Math.min(left, text.length()));
      words += count(start, counts, 1, null, new Place(reading, i));
      left -= start.length();
    }
    scores(counts, words)
        .forEach(score ->
            findings.add(
                new Finding(
                    new OfTopic(score.area),
                    Math.min(0.95, Math.round(50 + score.points / 0.3) / 100.0),
                    "topic terms",
                    score.words)));
  }

  /// Where a text stands, for the evidence.
  private record Place(Reading reading, int section) {}

  private static int count(
      String text,
      Map<Term, Count> counts,
      int weight,
      @Nullable Evidence whole,
      @Nullable Place at) {
    List<Tokens.Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Set<PolicyArea> found = EnumSet.noneOf(PolicyArea.class);
      for (Term term : TopicTerms.get().startingWith(tokens.get(i).word())) {
        if (matches(term, tokens, i) && found.add(term.area())) {
          Count count = counts.computeIfAbsent(term, _ -> new Count());
          count.times += weight;
          count.title |= whole != null;
          if (count.first == null) {
            int end = tokens.get(i + term.words().size() - 1).end();
            count.first =
                at == null ? whole : at.reading.shown(at.section, tokens.get(i).start(), end);
          }
        }
      }
    }
    return tokens.size();
  }

  private static boolean matches(Term term, List<Tokens.Token> tokens, int at) {
    List<String> words = term.words();
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals(tokens.get(at + i).word())) {
        return false;
      }
    }
    return true;
  }

  private static List<Score> scores(Map<Term, Count> counts, int words) {
    double k = K1 * (1 - B + B * words / USUAL_WORDS);
    Map<PolicyArea, Double> points = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Double> strongest = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Evidence> evidence = new EnumMap<>(PolicyArea.class);
    Map<PolicyArea, Integer> different = new EnumMap<>(PolicyArea.class);
    counts.forEach((term, count) -> {
      double own = term.weight() * (K1 + 1) * count.times / (count.times + k);
      points.merge(term.area(), own, Double::sum);
      different.merge(term.area(), count.title ? 2 : 1, Integer::sum);
      if (count.first != null && own > strongest.getOrDefault(term.area(), 0.0)) {
        strongest.put(term.area(), own);
        evidence.put(term.area(), count.first);
      }
    });
    double most = points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return evidence.entrySet().stream()
        .map(entry ->
            new Score(entry.getKey(), points.getOrDefault(entry.getKey(), 0.0), entry.getValue()))
        .filter(score -> score.points >= ENOUGH && score.points >= SHARE * most)
        .filter(score -> different.getOrDefault(score.area, 0) >= 2)
        .sorted(Comparator.comparingDouble(Score::points).reversed().thenComparing(Score::area))
        .limit(MOST_TOPICS)
        .toList();
  }
}
