package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Learns from pages whose kind and voice are known what the signs of `page-signs.tsv` are worth,
/// and tells how often the likeliest kind and voice are the right ones.
public final class KindLearning extends WeightLearning<KindLearning.Known, PageWeights> {
  private static final double HELD = 0.004;

  /// A page with what a careful reader says.
  static final class Known {
    private final String name;
    private final Signs<PageSign> signs;

    /// Which kinds and voices are right.
    private final boolean[] kinds;

    private final boolean[] voices;
    private final boolean kindStated;
    private final boolean voiceStated;
    private final boolean owned;

    Known(GoldPage page, PageSigns signs) {
      this.name = page.name();
      this.signs = signs.all();
      this.kinds = may(page, "kind", PageWeights.KINDS.stream().map(Kind::slug).toList());
      this.voices = may(page, "voice", PageWeights.VOICES.stream().map(Voice::slug).toList());
      this.kindStated = !page.stated("kind").isEmpty();
      this.voiceStated = !page.stated("voice").isEmpty();
      this.owned = signs.value(PageSign.OWNED) > 0;
    }
  }

  public KindLearning() {
    super(PageWeights.get());
  }

  @Override
  Known read(GoldPage page) throws IOException {
    ExtractedDocument document = FactEvaluation.read(page);
    Findings findings = MetadataExtractor.stated(document);
    Reading reading = Reading.of(document);
    Rules.applyToOrganization(reading, findings);
    return new Known(page, PageSigns.of(reading, findings));
  }

  /// What is right: what is stated; where nothing is, what is accepted or the last one, which is
  /// none.
  private static boolean[] may(GoldPage page, String field, List<String> slugs) {
    List<String> stated = page.stated(field);
    List<String> accepted = page.accepted(field);
    boolean[] may = new boolean[slugs.size()];
    for (int i = 0; i < may.length; i++) {
      boolean open =
          accepted.contains(GoldPage.ANYTHING)
              || accepted.contains(slugs.get(i))
              || i == may.length - 1;
      may[i] = stated.isEmpty() ? open : stated.contains(slugs.get(i));
    }
    return may;
  }

  @Override
  List<Figure> figures(List<Known> pages, List<PageWeights> weights) {
    Tally kinds = new Tally();
    Tally voices = new Tally();
    for (int i = 0; i < pages.size(); i++) {
      Known page = pages.get(i);
      double[][] odds = weights.get(i % weights.size()).odds(page.signs, any());
      double[] likely = LikelyKind.kinds(odds);
      int kind = LikelyKind.best(likely);
      kinds.add(
          page.kindStated,
          LikelyKind.isLikely(PageWeights.KINDS.get(kind), likely[kind], page.owned),
          page.kinds[kind],
          fault(page, page.kinds, likely, PageWeights.KINDS.stream().map(Kind::slug).toList()));
      likely = LikelyKind.voices(odds);
      int voice = LikelyKind.best(likely);
      voices.add(
          page.voiceStated,
          LikelyKind.isLikely(PageWeights.VOICES.get(voice), likely[voice], page.owned),
          page.voices[voice],
          fault(page, page.voices, likely, PageWeights.VOICES.stream().map(Voice::slug).toList()));
    }
    return List.of(kinds.figure("kind"), voices.figure("voice"));
  }

  /// What is expected, and what is likeliest, be it likely enough or not.
  private static String fault(Known page, boolean[] right, double[] likely, List<String> slugs) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      if (right[i]) {
        expected.add(slugs.get(i));
      }
    }
    int best = LikelyKind.best(likely);
    return String.format(
        Locale.ROOT,
        "%s  expected %s  likeliest %s %.2f",
        page.name,
        expected,
        slugs.get(best),
        likely[best]);
  }

  private static boolean[][] any() {
    boolean[][] any = new boolean[PageWeights.KINDS.size()][PageWeights.VOICES.size()];
    Arrays.stream(any).forEach(row -> Arrays.fill(row, true));
    return any;
  }

  @Override
  double[] start() {
    return PageWeights.expected();
  }

  @Override
  double[] held() {
    return held(PageSign.values().length * PageWeights.COLUMNS, HELD);
  }

  @Override
  PageWeights weights(double[] numbers) {
    return new PageWeights(numbers);
  }

  @Override
  void slope(Known page, PageWeights weights, double[] slope) {
    boolean[][] right = new boolean[PageWeights.KINDS.size()][PageWeights.VOICES.size()];
    for (int kind = 0; kind < right.length; kind++) {
      for (int voice = 0; voice < right[kind].length; voice++) {
        right[kind][voice] = page.kinds[kind] && page.voices[voice];
      }
    }
    double[][] odds = weights.odds(page.signs, any());
    double[][] good = weights.odds(page.signs, right);
    double[] kinds = minus(LikelyKind.kinds(odds), LikelyKind.kinds(good));
    double[] voices = minus(LikelyKind.voices(odds), LikelyKind.voices(good));
    for (int sign = 0; sign < PageSign.values().length; sign++) {
      double value = page.signs.of(sign);
      int at = sign * PageWeights.COLUMNS;
      if (value != 0) {
        add(slope, at, value, kinds);
        add(slope, at + PageWeights.KINDS.size() - 1, value, voices);
      }
    }
    for (int kind = 0; kind < PageWeights.OF_KINDS.size(); kind++) {
      int at = PageWeights.sign(kind) * PageWeights.COLUMNS + PageWeights.KINDS.size() - 1;
      add(slope, at, 1, minus(odds[kind], good[kind]));
    }
  }

  private static double[] minus(double[] some, double[] others) {
    double[] difference = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      difference[i] = some[i] - others[i];
    }
    return difference;
  }

  /// Adds to each but the last, which has no weight.
  private static void add(double[] slope, int at, double value, double[] by) {
    for (int i = 0; i < by.length - 1; i++) {
      slope[at + i] += value * by[i];
    }
  }
}
