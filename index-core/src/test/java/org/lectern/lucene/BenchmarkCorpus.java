package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.State;
import org.lectern.schema.Voice;
import org.lectern.search.TestDocument;

/// Documents of made-up words, of which a few are frequent and most are rare, as in any language;
/// with the values that facets count. The same seed gives the same documents.
final class BenchmarkCorpus {
  private static final String[] SYLLABLES =
      "ba de fi go lu ma ne pi ro su ta ve ki no ra se li mu do ga".split(" ");
  private static final int VOCABULARY = 40_000;
  private static final int CITIES = 2_000;
  private static final int ORGANIZATIONS = 20_000;
  private static final int PUBLISHERS = 300;

  private final Random random;
  private final int words;
  private final double[] cumulated = new double[VOCABULARY];

  /// @param words of a document's text on average
  BenchmarkCorpus(long seed, int words) {
    this.random = new Random(seed);
    this.words = words;
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1 / Math.pow(rank + 2.7, 1.05);
      cumulated[rank] = sum;
    }
  }

  /// The word of this rank, from 0: the lower the more frequent.
  static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int left = rank + SYLLABLES.length; left > 0; left /= SYLLABLES.length) {
      word.append(SYLLABLES[left % SYLLABLES.length]);
    }
    return word.append('x').toString();
  }

  private int rank() {
    double at = random.nextDouble() * cumulated[VOCABULARY - 1];
    int low = 0;
    int high = VOCABULARY - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (cumulated[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean first = i % 17 == 0;
      String word = word(rank());
      text.append(i == 0 ? "" : first ? ". " : " ")
          .append(first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
    }
    return text.append('.').toString();
  }

  private <T> T one(T[] of) {
    // The first values are the most frequent ones.
    return of[(int) (of.length * Math.pow(random.nextDouble(), 2))];
  }

  PolicyDocument next(int number) {
    int organization = (int) (ORGANIZATIONS * Math.pow(random.nextDouble(), 2));
    TestDocument document =
        TestDocument.of(String.format(Locale.ROOT, "d%07d", number))
            .title(text(3 + random.nextInt(6)))
            .organization("Org " + word(organization) + " Foundation")
            .publisher("Publisher " + random.nextInt(PUBLISHERS))
            .kind(one(Kind.values()), one(Voice.values()))
            .text(text(words / 2 + random.nextInt(words)))
            .section(text(2), text(words / 4 + 1));
    if (random.nextInt(10) < 8) {
      document.type(one(OrganizationType.values()));
    }
    if (random.nextInt(10) < 9) {
      State state = one(State.values());
      document.place(
          random.nextBoolean()
              ? Place.of(state)
              : Place.of(state, "City " + word((int) (CITIES * random.nextDouble()))));
    }
    if (random.nextInt(20) == 0) {
      document.place(Place.of(one(State.values())));
    }
    if (random.nextInt(10) < 6) {
      document.founded(1850 + (int) (170 * Math.sqrt(random.nextDouble())));
    }
    List<PolicyArea> topics = new ArrayList<>();
    for (int left = random.nextInt(4); left > 0; left--) {
      PolicyArea topic = one(PolicyArea.values());
      if (!topics.contains(topic)) {
        topics.add(topic);
      }
    }
    document.topic(topics.toArray(PolicyArea[]::new));
    document.published(
        String.format(Locale.ROOT, "%d-%02d", 1990 + random.nextInt(35), 1 + random.nextInt(12)));
    return document.build();
  }
}
