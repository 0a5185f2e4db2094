package org.lectern.ingest.metadata;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// What each sign of a page says for each kind and voice: the resource `page-signs.tsv`, whose
/// first lines say how to read it and how it came to be. Of no known kind, and of an unknown voice,
/// is a page that nothing speaks for: their weights are 0.
final class PageWeights implements WeightLearning.Weights {
  static final List<Kind> KINDS =
      List.of(Kind.PROFILE, Kind.ABOUT, Kind.NEWS, Kind.REPORT, Kind.RECORD, Kind.OTHER);
  static final List<Voice> VOICES =
      List.of(Voice.SELF, Voice.THIRD_PARTY, Voice.PRESS, Voice.OFFICIAL, Voice.UNKNOWN);

  /// The signs that stand for a kind, in the order of the kinds.
  static final List<PageSign> OF_KINDS =
      List.of(PageSign.PROFILE, PageSign.ABOUT, PageSign.NEWS, PageSign.REPORT, PageSign.RECORD);

  /// Of each sign, those of the kinds and of the voices that have any.
  static final int COLUMNS = KINDS.size() - 1 + VOICES.size() - 1;

  private static final WeightTable TABLE =
      WeightTable.read("page-signs.tsv", PageSign.values(), COLUMNS);

  private static final PageWeights SHIPPED = new PageWeights(TABLE.numbers());

  private final double[] weights;

  /// @param weights [#COLUMNS] of each sign, in the order of the signs
  PageWeights(double[] weights) {
    this.weights = weights.clone();
  }

  /// What a person expects of each sign, in the same order: `news +2, press +1` in the resource.
  static double[] expected() {
    double[] expected = new double[PageSign.values().length * COLUMNS];
    List<String> columns =
        Stream.concat(
                KINDS.stream().limit(KINDS.size() - 1L).map(Kind::slug),
                VOICES.stream().limit(VOICES.size() - 1L).map(Voice::slug))
            .toList();
    for (int sign = 0; sign < TABLE.expected().size(); sign++) {
      String cell = TABLE.expected().get(sign);
      for (String one : cell.equals("-") ? new String[0] : cell.split(", ", -1)) {
        int blank = one.indexOf(' ');
        int column = columns.indexOf(one.substring(0, Math.max(0, blank)));
        if (column < 0) {
          throw new IllegalStateException(
              "page-signs.tsv: no kind or voice with a number is " + one);
        }
        expected[sign * COLUMNS + column] = Double.parseDouble(one.substring(blank + 1));
      }
    }
    return expected;
  }

  static PageWeights get() {
    return SHIPPED;
  }

  @Override
  public List<String> rows() {
    return TABLE.rows(weights);
  }

  /// What a sign is worth for a kind.
  double of(int sign, int kind) {
    return kind < KINDS.size() - 1 ? weights[sign * COLUMNS + kind] : 0;
  }

  /// What a sign is worth for a voice.
  double ofVoice(int sign, int voice) {
    return voice < VOICES.size() - 1 ? weights[sign * COLUMNS + KINDS.size() - 1 + voice] : 0;
  }

  /// How likely each kind with each voice is, of those that may be.
  ///
  /// @param signs but for those that stand for kinds
  /// @param may for each kind and voice
  double[][] odds(Signs<PageSign> signs, boolean[][] may) {
    double[] kinds = new double[KINDS.size()];
    double[] voices = new double[VOICES.size()];
    for (int sign = 0; sign * COLUMNS < weights.length; sign++) {
      double value = signs.of(sign);
      if (value != 0) {
        for (int kind = 0; kind < kinds.length; kind++) {
          kinds[kind] += value * of(sign, kind);
        }
        for (int voice = 0; voice < voices.length; voice++) {
          voices[voice] += value * ofVoice(sign, voice);
        }
      }
    }
    double[][] odds = new double[kinds.length][voices.length];
    double sum = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      for (int voice = 0; voice < voices.length; voice++) {
        if (may[kind][voice]) {
          odds[kind][voice] = Math.exp(kinds[kind] + voices[voice] + pair(kind, voice));
          sum += odds[kind][voice];
        }
      }
    }
    for (double[] row : odds) {
      for (int voice = 0; voice < row.length; voice++) {
        row[voice] /= sum;
      }
    }
    return odds;
  }

  private double pair(int kind, int voice) {
    return kind < OF_KINDS.size() ? ofVoice(sign(kind), voice) : 0;
  }

  /// The place of the sign that stands for a kind.
  static int sign(int kind) {
    return PageSign.values().length - OF_KINDS.size() + kind;
  }
}
