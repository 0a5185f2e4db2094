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
public final class KindLearning {
  private static final double HELD = 0.004;

  private final List<Known> pages = new ArrayList<>();

  /// A page with what a careful reader says.
  private static final class Known {
    private final String name;
    private final double[] values;

    /// Which kinds and voices are right.
    private final boolean[] kinds;

    private final boolean[] voices;
    private final boolean kindStated;
    private final boolean voiceStated;
    private final int times;

    Known(GoldPage page, PageSigns signs, int times) {
      this.name = page.name();
      this.values = signs.values();
      this.kinds = may(page, "kind", PageWeights.KINDS.stream().map(Kind::slug).toList());
      this.voices = may(page, "voice", PageWeights.VOICES.stream().map(Voice::slug).toList());
      this.kindStated = !page.stated("kind").isEmpty();
      this.voiceStated = !page.stated("voice").isEmpty();
      this.times = times;
    }
  }

  /// How the likeliest values of a field compare with the stated ones.
  ///
  /// @param faults a line each
  public record Figure(String field, int stated, int found, int right, List<String> faults) {
    public Figure {
      faults = List.copyOf(faults);
    }
  }

  /// Adds the pages of a gold set.
  ///
  /// @param times how often each counts
  /// @throws IOException if a page cannot be read
  public void add(GoldSet gold, int times) throws IOException {
    for (GoldPage page : gold.pages()) {
      ExtractedDocument document = FactEvaluation.read(page);
      Findings findings = MetadataExtractor.stated(document);
      Reading reading = Reading.of(document);
      Rules.applyToOrganization(reading, findings);
      pages.add(new Known(page, PageSigns.of(reading, findings), times));
    }
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

  /// The lines of `page-signs.tsv` that the pages teach.
  public List<String> rows() {
    return learned(pages).rows();
  }

  /// The likeliest kinds and voices by the shipped weights.
  public List<Figure> figures() {
    return figures(List.of(PageWeights.get()));
  }

  /// The likeliest of each page by what all pages but those of its part teach.
  ///
  /// @param parts of which the pages are put by turns, at least 2
  public List<Figure> figuresApart(int parts) {
    List<PageWeights> weights = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Known> others = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (i % parts != part) {
          others.add(pages.get(i));
        }
      }
      weights.add(learned(others));
    }
    return figures(weights);
  }

  /// @param weights of the pages by turns
  private List<Figure> figures(List<PageWeights> weights) {
    Counted kinds = new Counted("kind", PageWeights.KINDS.stream().map(Kind::slug).toList());
    Counted voices = new Counted("voice", PageWeights.VOICES.stream().map(Voice::slug).toList());
    for (int i = 0; i < pages.size(); i++) {
      Known page = pages.get(i);
      double[][] odds = weights.get(i % weights.size()).odds(page.values, any());
      kinds.add(page.name, LikelyKind.kinds(odds), page.kinds, page.kindStated);
      voices.add(page.name, LikelyKind.voices(odds), page.voices, page.voiceStated);
    }
    return List.of(kinds.figure(), voices.figure());
  }

  /// What has been counted of a field so far.
  private static final class Counted {
    private final String field;
    private final List<String> slugs;
    private final List<String> faults = new ArrayList<>();
    private int stated;
    private int found;
    private int right;

    /// @param slugs of its values; the last stands for none
    Counted(String field, List<String> slugs) {
      this.field = field;
      this.slugs = slugs;
    }

    void add(String name, double[] likely, boolean[] may, boolean isStated) {
      int best = LikelyKind.best(likely);
      boolean is = best < likely.length - 1 && likely[best] >= LikelyKind.LEAST;
      stated += isStated ? 1 : 0;
      found += is ? 1 : 0;
      right += is && may[best] ? 1 : 0;
      if (is ? !may[best] : isStated) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < may.length; i++) {
          if (may[i]) {
            expected.add(slugs.get(i));
          }
        }
        faults.add(
            String.format(
                Locale.ROOT,
                "%s  expected %s  got %s%s %.2f",
                name,
                expected,
                is ? "" : "nothing, at most ",
                slugs.get(best),
                likely[best]));
      }
    }

    Figure figure() {
      return new Figure(field, stated, found, right, faults);
    }
  }

  private static boolean[][] any() {
    boolean[][] any = new boolean[PageWeights.KINDS.size()][PageWeights.VOICES.size()];
    Arrays.stream(any).forEach(row -> Arrays.fill(row, true));
    return any;
  }

  private static PageWeights learned(List<Known> pages) {
    double[] start = PageWeights.expected();
    double[] held = new double[start.length];
    Arrays.fill(held, HELD);
    return new PageWeights(
        Descent.of(start, held, weights -> slope(pages, new PageWeights(weights))));
  }

  /// How the pages become less likely with each weight.
  private static double[] slope(List<Known> pages, PageWeights weights) {
    double[] slope = new double[PageSign.values().length * PageWeights.COLUMNS];
    int all = 0;
    for (Known page : pages) {
      boolean[][] right = new boolean[PageWeights.KINDS.size()][PageWeights.VOICES.size()];
      for (int kind = 0; kind < right.length; kind++) {
        for (int voice = 0; voice < right[kind].length; voice++) {
          right[kind][voice] = page.kinds[kind] && page.voices[voice];
        }
      }
      double[][] odds = weights.odds(page.values, any());
      double[][] good = weights.odds(page.values, right);
      double[] kinds = minus(LikelyKind.kinds(odds), LikelyKind.kinds(good), page.times);
      double[] voices = minus(LikelyKind.voices(odds), LikelyKind.voices(good), page.times);
      all += page.times;
      for (int sign = 0; sign < page.values.length; sign++) {
        double value = page.values[sign];
        int at = sign * PageWeights.COLUMNS;
        if (value != 0) {
          add(slope, at, value, kinds);
          add(slope, at + PageWeights.KINDS.size() - 1, value, voices);
        }
      }
      for (int kind = 0; kind < PageWeights.OF_KINDS.size(); kind++) {
        int at = PageWeights.sign(kind) * PageWeights.COLUMNS + PageWeights.KINDS.size() - 1;
        add(slope, at, 1, minus(odds[kind], good[kind], page.times));
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] /= all;
    }
    return slope;
  }

  private static double[] minus(double[] some, double[] others, int times) {
    double[] difference = new double[some.length];
    for (int i = 0; i < some.length; i++) {
      difference[i] = times * (some[i] - others[i]);
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
