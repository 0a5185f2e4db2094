package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.LabelledDocuments.Labelled;
import org.lectern.ingest.metadata.TopicWords.Word;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;

/// Phrases of labelled documents that speak for an area and are not in the file of terms yet. A
/// person decides which of them hold outside these documents as well.
public final class TopicCandidates {
  private static final int LONGEST_PHRASE = 3;
  private static final int FEWEST_DOCUMENTS = 4;
  private static final int FEWEST_MISSED = 2;

  /// By how much a phrase must be surer than any shorter one in it.
  private static final double SURER = 0.1;

  private final TopicTerms terms = TopicTerms.get();
  private final Map<String, Phrase> phrases = new HashMap<>();

  /// A candidate, and in how many documents its phrase stands.
  ///
  /// @param weight proposed by the share of `ofArea` in `documents`: 3 from .8, 2 from .6, 1 below
  /// @param phrase in its first form
  /// @param documents that have the phrase
  /// @param ofArea those of them that state the area
  /// @param missed those of these whose first topic is another one, or none, today
  public record Candidate(
      PolicyArea area, int weight, String phrase, int documents, int ofArea, int missed) {
    private double gain() {
      return (double) missed * ofArea / documents;
    }
  }

  private static final class Phrase {
    private final String printed;
    private final Map<PolicyArea, Integer> ofArea = new EnumMap<>(PolicyArea.class);
    private final Map<PolicyArea, Integer> missed = new EnumMap<>(PolicyArea.class);
    private int documents;

    private Phrase(String printed) {
      this.printed = printed;
    }

    private int ofArea(PolicyArea area) {
      return ofArea.getOrDefault(area, 0);
    }

    private int missed(PolicyArea area) {
      return missed.getOrDefault(area, 0);
    }

    private double share(PolicyArea area) {
      return (double) ofArea(area) / documents;
    }
  }

  private TopicCandidates() {}

  /// The candidates of each area, the most useful first.
  ///
  /// @param most candidates of an area
  /// @throws IOException if a file, or one of its documents, cannot be read
  public static List<Candidate> of(List<LabelledDocuments> files, int most) throws IOException {
    TopicCandidates candidates = new TopicCandidates();
    for (LabelledDocuments file : files) {
      file.forEach(candidates::count);
    }
    List<Candidate> best = new ArrayList<>();
    for (PolicyArea area : PolicyArea.values()) {
      candidates.of(area).stream().limit(most).forEach(best::add);
    }
    return best;
  }

  private void count(Labelled labelled) {
    Set<String> seen = new HashSet<>();
    PolicyDocument document = labelled.document();
    Optional.ofNullable(document.summary().title())
        .ifPresent(title -> count(title, labelled, seen));
    for (Section section : document.sections()) {
      count(section.text(), labelled, seen);
    }
  }

  private void count(String text, Labelled labelled, Set<String> seen) {
    List<Word> words = TopicWords.of(text);
    for (int i = 0; i < words.size(); i++) {
      StringBuilder stems = new StringBuilder();
      for (int j = i;
          j < words.size() && j < i + LONGEST_PHRASE && joined(text, words, i, j);
          j++) {
        stems.append(j == i ? "" : " ").append(words.get(j).stem());
        if (speaks(words.get(i)) && speaks(words.get(j)) && seen.add(stems.toString())) {
          String printed = text.substring(words.get(i).start(), words.get(j).end());
          add(phrases.computeIfAbsent(stems.toString(), _ -> new Phrase(printed)), labelled);
        }
      }
    }
  }

  private static boolean speaks(Word word) {
    return word.exact().length() > 2
        && Character.isLetter(word.exact().charAt(0))
        && !word.isStopWord();
  }

  /// Nothing but spaces and hyphens parts the words of a phrase.
  private static boolean joined(String text, List<Word> words, int first, int last) {
    return first == last
        || text.substring(words.get(last - 1).end(), words.get(last).start())
            .chars()
            .allMatch(c -> Character.isWhitespace(c) || c == '-');
  }

  private static void add(Phrase phrase, Labelled labelled) {
    phrase.documents++;
    phrase.ofArea.merge(labelled.stated(), 1, Integer::sum);
    if (!labelled.pair().right()) {
      phrase.missed.merge(labelled.stated(), 1, Integer::sum);
    }
  }

  private List<Candidate> of(PolicyArea area) {
    List<Candidate> found = new ArrayList<>();
    phrases.forEach((stems, phrase) -> {
      int missed = phrase.missed(area);
      if (phrase.documents >= FEWEST_DOCUMENTS
          && missed >= FEWEST_MISSED
          && phrase.share(area) >= 0.4
          && !known(phrase.printed, area)
          && surer(stems, phrase, area)) {
        found.add(
            new Candidate(
                area,
                weight(phrase.share(area)),
                phrase.printed,
                phrase.documents,
                phrase.ofArea(area),
                missed));
      }
    });
    found.sort(
        Comparator.comparingDouble(Candidate::gain).reversed().thenComparing(Candidate::phrase));
    return found;
  }

  private static int weight(double share) {
    return share >= 0.8 ? 3 : share >= 0.6 ? 2 : 1;
  }

  private boolean known(String printed, PolicyArea area) {
    List<Word> words = TopicWords.of(printed);
    return terms.startingWith(words.getFirst().stem()).stream()
        .anyMatch(term ->
            (term.area() == area || term.area() == null)
                && term.words().size() == words.size()
                && term.standsAt(words, 0));
  }

  private boolean surer(String stems, Phrase phrase, PolicyArea area) {
    List<String> words = List.of(stems.split(" ", -1));
    for (int length = 1; length < words.size(); length++) {
      for (int i = 0; i + length <= words.size(); i++) {
        if (!surer(phrase, String.join(" ", words.subList(i, i + length)), area)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean surer(Phrase phrase, String shorter, PolicyArea area) {
    Phrase part = phrases.get(shorter);
    return part == null || phrase.share(area) >= part.share(area) + SURER;
  }
}
