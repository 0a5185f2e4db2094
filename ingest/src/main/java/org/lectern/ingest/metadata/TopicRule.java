package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.TopicScores.Place;
import org.lectern.ingest.metadata.TopicScores.Score;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfTopic;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyArea;

/// Policy areas by the terms that title and text have of each, beside those that the source states:
/// up to three in all. What is stated is always kept.
///
/// Up to three phrases are the evidence of an area, each in a fact of its own. A title alone says
/// nothing: names mislead.
final class TopicRule implements Rule {
  private static final int MOST_TOPICS = 3;
  private static final int MOST_PHRASES = 3;
  private static final int LONGEST_READ = 1_000_000;
  private static final double SUREST = 0.95;

  @Override
  public void read(Reading reading, Findings findings) {
    List<Part> parts = reading.layout().parts();
    if (parts.isEmpty()) {
      return;
    }
    Finding title = findings.finding(FactField.TITLE).orElse(null);
    Set<PolicyArea> topics = EnumSet.noneOf(PolicyArea.class);
    findings.all(FactField.TOPIC, OfTopic.class).forEach(stated -> topics.add(stated.area()));
    for (Score score : scores(title, parts)) {
      if (topics.contains(score.area()) || topics.size() < MOST_TOPICS) {
        topics.add(score.area());
        double confidence = Math.min(SUREST, Math.round(50 + score.points() / 0.3) / 100.0);
        score.places().stream()
            .limit(MOST_PHRASES)
            .map(place -> evidence(place, title, reading))
            .distinct()
            .forEach(words ->
                findings.add(
                    new Finding(new OfTopic(score.area()), confidence, "topic terms", words)));
      }
    }
  }

  private static List<Score> scores(@Nullable Finding title, List<Part> parts) {
    TopicTerms terms = TopicTerms.get();
    TopicScores scores = new TopicScores();
    if (title != null) {
      scores.add(-1, TopicMatches.in(title.value().label(), terms));
    }
    int left = LONGEST_READ;
    for (int i = 0; i < parts.size() && left > 0; i++) {
      String text = parts.get(i).text().text();
      String start = text.substring(0, Math.min(left, text.length()));
      scores.add(i, TopicMatches.in(start, terms));
      left -= start.length();
    }
    return scores.best();
  }

  private static Evidence evidence(Place place, @Nullable Finding title, Reading reading) {
    return title != null && place.inTitle()
        ? inTitle(title, place)
        : reading.shown(place.section(), place.start(), place.end());
  }

  /// The words of the title where its source has them as they are read, else the whole title.
  private static Evidence inTitle(Finding title, Place place) {
    Evidence whole = title.evidence();
    String words = title.value().label().substring(place.start(), place.end());
    int at = whole.quote().indexOf(words);
    if (at < 0) {
      return whole;
    }
    int start = whole.sourceStart() + at;
    return new Evidence(words, start, start + words.length(), null);
  }
}
