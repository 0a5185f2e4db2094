package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Kind and voice of a page that says neither surely, by all its signs together: what each is worth
/// was learned from pages whose kind and voice are known.
final class LikelyKind {
  /// What plainer rules know at least so surely stays; what is less sure gives way.
  private static final double SURE = 0.9;

  /// Below it another kind, or none, may be as likely.
  private static final double LEAST = 0.55;

  /// Where nobody is known whose the page is, what only an organization's pages are has to be
  /// surer.
  private static final double LEAST_OF_NOBODY = 0.65;

  private static final Set<Kind> OF_SOMEBODY = EnumSet.of(Kind.PROFILE, Kind.ABOUT);
  private static final Set<Voice> BY_SOMEBODY = EnumSet.of(Voice.SELF, Voice.THIRD_PARTY);
  private static final double SUREST = 0.88;
  private static final double MORE = 0.01;
  private static final String RULE = "signs of the page";

  private final PageSigns signs;
  private final PageWeights weights = PageWeights.get();

  private LikelyKind(PageSigns signs) {
    this.signs = signs;
  }

  static void read(Reading reading, Findings findings) {
    Finding kind = findings.finding(FactField.KIND).orElse(null);
    Finding voice = findings.finding(FactField.VOICE).orElse(null);
    if ((isSure(kind) && isSure(voice)) || reading.sentences().isEmpty()) {
      return;
    }
    LikelyKind likely = new LikelyKind(PageSigns.of(reading, findings));
    Voice spoken = isSure(voice) ? Rules.voice(findings) : Voice.UNKNOWN;
    if (!isSure(kind)) {
      likely.kind(spoken, kind, findings);
    }
    // The resolution of a legislature says so; any other is somebody's who is not told.
    boolean resolved = kind != null && kind.rule().equals(ResolutionPage.RULE);
    if (!isSure(voice) && !resolved) {
      likely.voice(Rules.kind(findings), voice, findings);
    }
  }

  private static boolean isSure(@Nullable Finding known) {
    return known != null && known.confidence() >= SURE;
  }

  private void kind(Voice voice, @Nullable Finding known, Findings findings) {
    double[] likely = kinds(weights.odds(signs.all(), may(Kind.OTHER, voice)));
    int best = best(likely);
    Kind kind = PageWeights.KINDS.get(best);
    if (isLikely(kind, likely[best], owned()) && Rules.kind(findings) != kind) {
      Evidence words = words(sign -> weights.of(sign, best)).orElse(null);
      add(new OfKind(kind), likely[best], known, words, findings);
    }
  }

  private void voice(Kind kind, @Nullable Finding known, Findings findings) {
    double[] likely = voices(weights.odds(signs.all(), may(kind, Voice.UNKNOWN)));
    int best = best(likely);
    Voice voice = PageWeights.VOICES.get(best);
    if (isLikely(voice, likely[best], owned()) && Rules.voice(findings) != voice) {
      Evidence words = words(sign -> weights.ofVoice(sign, best)).orElse(null);
      add(new OfVoice(voice), likely[best], known, words, findings);
    }
  }

  private boolean owned() {
    return signs.value(PageSign.OWNED) > 0;
  }

  /// Whether a kind is likely enough to be told.
  ///
  /// @param owned whether it is known whose the page is
  static boolean isLikely(Kind kind, double likely, boolean owned) {
    double least = owned || !OF_SOMEBODY.contains(kind) ? LEAST : LEAST_OF_NOBODY;
    return kind != Kind.OTHER && likely >= least;
  }

  /// Whether a voice is likely enough to be told.
  ///
  /// @param owned whether it is known whose the page is
  static boolean isLikely(Voice voice, double likely, boolean owned) {
    double least = owned || !BY_SOMEBODY.contains(voice) ? LEAST : LEAST_OF_NOBODY;
    return voice != Voice.UNKNOWN && likely >= least;
  }

  private static void add(
      FactValue value,
      double likely,
      @Nullable Finding known,
      @Nullable Evidence words,
      Findings findings) {
    if (words != null) {
      double before = known == null ? 0 : known.confidence() + MORE;
      double confidence = Math.max(before, Math.min(SUREST, Math.round(likely * 100) / 100.0));
      findings.add(new Finding(value, confidence, RULE, words));
    }
  }

  /// What may be beside what is known.
  ///
  /// @param kind [Kind#OTHER] where it is not known
  /// @param voice [Voice#UNKNOWN] where it is not known
  private static boolean[][] may(Kind kind, Voice voice) {
    boolean[][] may = new boolean[PageWeights.KINDS.size()][PageWeights.VOICES.size()];
    for (int i = 0; i < may.length; i++) {
      for (int j = 0; j < may[i].length; j++) {
        may[i][j] =
            (kind == Kind.OTHER || PageWeights.KINDS.get(i) == kind)
                && (voice == Voice.UNKNOWN || PageWeights.VOICES.get(j) == voice);
      }
    }
    return may;
  }

  /// How likely each kind is, whoever speaks.
  static double[] kinds(double[][] odds) {
    return Stream.of(odds).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /// How likely each voice is, whatever the kind.
  static double[] voices(double[][] odds) {
    double[] voices = new double[PageWeights.VOICES.size()];
    for (double[] row : odds) {
      for (int voice = 0; voice < voices.length; voice++) {
        voices[voice] += row[voice];
      }
    }
    return voices;
  }

  static int best(double[] likely) {
    int best = 0;
    for (int i = 1; i < likely.length; i++) {
      best = likely[i] > likely[best] ? i : best;
    }
    return best;
  }

  /// The words of the sign that speaks for it most.
  private Optional<Evidence> words(IntToDoubleFunction weight) {
    List<PageSign> all = List.of(PageSign.values());
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(sign -> -signs.all().of(sign) * weight.applyAsDouble(sign)))
        .flatMap(sign -> signs.words(all.get(sign)).stream())
        .findFirst();
  }
}
