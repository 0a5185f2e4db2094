package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.ingest.metadata.ValueWeights.Likely;
import org.lectern.ingest.metadata.ValueWeights.Of;
import org.lectern.ingest.reader.ExtractedDocument;

/// Learns from pages whose place and founding year are known what the signs of `value-signs.tsv`
/// are worth, and tells how often the likeliest place and year are the right ones.
public final class ValueLearning extends WeightLearning<ValueLearning.Known, ValueWeights> {
  private static final double HELD = 0.001;

  /// A page with what a careful reader says.
  record Known(String name, Weighed<String> place, Weighed<String> founded) {
    Weighed<String> field(Of what) {
      return what == Of.PLACE ? place : founded;
    }
  }

  /// What is mentioned of a field, as gold files print it.
  ///
  /// @param stated what the page states
  /// @param right what is stated or accepted
  /// @param open whether anything is accepted
  record Weighed<V>(
      List<Candidate<V>> candidates,
      Signs<ValueSign> none,
      List<V> stated,
      List<V> right,
      boolean open) {
    boolean isStated(V value) {
      return stated.contains(value);
    }

    boolean isRight(V value) {
      return open || right.contains(value);
    }

    /// Whether one of the stated values is mentioned.
    boolean reaches() {
      return candidates.stream().anyMatch(one -> isStated(one.value()));
    }
  }

  public ValueLearning() {
    super(ValueWeights.get());
  }

  @Override
  Known read(GoldPage page) throws IOException {
    ExtractedDocument document = FactEvaluation.read(page);
    Findings findings = MetadataExtractor.stated(document);
    Reading reading = Reading.of(document);
    Rules.applyToOrganization(reading, findings);
    LikelyKind.read(reading, findings);
    ValuePage values = ValuePage.of(reading, findings);
    boolean whose = LikelyValue.isOfSomebody(findings);
    Weighed<String> place =
        weighed(
            "place",
            whose ? new PlaceCandidates(values, reading.hints(findings)).all() : List.of(),
            one -> one.path().getLast().toString(),
            values.none(),
            page);
    Weighed<String> founded =
        weighed(
            "founded",
            whose ? new YearCandidates(values).all() : List.of(),
            String::valueOf,
            values.none(),
            page);
    return new Known(page.name(), place, founded);
  }

  private static <V> Weighed<String> weighed(
      String field,
      List<Candidate<V>> candidates,
      Function<V, String> print,
      Signs<ValueSign> none,
      GoldPage gold) {
    List<Candidate<String>> printed =
        candidates.stream()
            .map(one ->
                new Candidate<>(
                    GoldValue.key(field, print.apply(one.value())), one.signs(), one.words()))
            .toList();
    List<String> stated =
        gold.stated(field).stream().map(value -> GoldValue.key(field, value)).toList();
    List<String> right = new ArrayList<>(stated);
    gold.accepted(field).forEach(value -> right.add(GoldValue.key(field, value)));
    return new Weighed<>(
        printed, none, stated, right, gold.accepted(field).contains(GoldPage.ANYTHING));
  }

  @Override
  List<Figure> figures(List<Known> pages, List<ValueWeights> weights) {
    List<Figure> figures = new ArrayList<>();
    for (Of what : Of.values()) {
      Tally tally = new Tally();
      int reachable = 0;
      for (int i = 0; i < pages.size(); i++) {
        Known page = pages.get(i);
        Weighed<String> field = page.field(what);
        Optional<Likely<String>> likely =
            weights.get(i % weights.size()).likeliest(what, field.candidates(), field.none());
        reachable += field.reaches() ? 1 : 0;
        boolean found = likely.filter(one -> LikelyValue.isLikely(one)).isPresent();
        tally.add(
            !field.stated().isEmpty(),
            found,
            likely.filter(one -> field.isRight(one.value())).isPresent(),
            String.format(
                Locale.ROOT,
                "%s  expected %s  likeliest %s",
                page.name(),
                field.stated(),
                likely
                    .map(one ->
                        String.format(Locale.ROOT, "%s %.2f", one.value(), one.probability()))
                    .orElse("nothing")));
      }
      figures.add(
          tally.figure(
              what.name().toLowerCase(Locale.ROOT)
                  + " (of "
                  + reachable
                  + " the stated one is among those weighed)"));
    }
    return figures;
  }

  @Override
  double[] start() {
    return ValueWeights.expected();
  }

  @Override
  double[] held() {
    return held(ValueSign.values().length * ValueWeights.COLUMNS, HELD);
  }

  @Override
  ValueWeights weights(double[] numbers) {
    return new ValueWeights(numbers);
  }

  @Override
  void slope(Known page, ValueWeights weights, double[] slope) {
    for (Of what : Of.values()) {
      Weighed<String> field = page.field(what);
      if (!field.open()) {
        add(field, what, weights, slope);
      }
    }
  }

  private static void add(Weighed<String> field, Of what, ValueWeights weights, double[] slope) {
    List<Signs<ValueSign>> signs = new ArrayList<>();
    boolean[] right = new boolean[1 + field.candidates().size()];
    boolean reaches = field.reaches();
    signs.add(field.none());
    right[0] = !reaches;
    for (Candidate<String> one : field.candidates()) {
      right[signs.size()] = reaches ? field.isStated(one.value()) : field.isRight(one.value());
      signs.add(one.signs());
    }
    double[] odds = signs.stream().mapToDouble(of -> weights.odds(what, of)).toArray();
    double[] excess = excess(odds, right);
    for (int i = 0; i < odds.length; i++) {
      for (int sign = 0; sign < ValueSign.values().length; sign++) {
        slope[sign * ValueWeights.COLUMNS + what.column()] += excess[i] * signs.get(i).of(sign);
      }
    }
  }
}
