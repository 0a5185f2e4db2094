package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.ingest.metadata.SignWeights.Page;
import org.lectern.ingest.reader.ExtractedDocument;

/// Learns from pages whose organization is known what the signs of `signs.tsv` are worth, and tells
/// how often the likeliest name is the right one.
///
/// The weights are those that make the right names most likely: of all names of a page and of
/// nobody, each is as likely as the exponential of its signs' weights together. They are held near
/// what a person expects of each sign, and those of one sort of page near those of any page.
public final class SignLearning extends WeightLearning<SignLearning.Known, SignWeights> {
  private static final double HELD = 0.001;
  private static final double HELD_OF_PAGE = 0.01;

  /// A page with what a careful reader says.
  ///
  /// @param right the stated names and what is accepted, by their keys
  /// @param stated whether an organization is stated
  record Known(
      String name,
      Page page,
      List<NamedBody> bodies,
      Set<String> stated,
      Set<String> right,
      boolean open) {
    boolean isStated(NamedBody body) {
      return stated.contains(key(body.name()));
    }

    boolean isRight(NamedBody body) {
      return open || right.contains(key(body.name())) || isStated(body);
    }

    static String key(String name) {
      return GoldValue.key("organization", name);
    }
  }

  public SignLearning() {
    super(SignWeights.get());
  }

  @Override
  Known read(GoldPage page) throws IOException {
    ExtractedDocument document = FactEvaluation.read(page);
    Findings findings = MetadataExtractor.stated(document);
    Reading reading = Reading.of(document);
    Rules.applyToHead(reading, findings);
    Page sort = LikelyBody.page(reading, findings);
    List<String> accepted = page.accepted("organization");
    return new Known(
        page.name(),
        sort,
        LikelyBody.eligible(reading.bodies(findings), sort),
        keys(page.stated("organization")),
        keys(accepted),
        accepted.contains(GoldPage.ANYTHING));
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(Known::key).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  List<Figure> figures(List<Known> pages, List<SignWeights> weights) {
    Tally tally = new Tally();
    int reachable = 0;
    for (int i = 0; i < pages.size(); i++) {
      Known page = pages.get(i);
      Optional<LikelyBody> likely =
          LikelyBody.of(page.bodies(), page.page(), weights.get(i % weights.size()));
      reachable += page.bodies().stream().anyMatch(page::isStated) ? 1 : 0;
      tally.add(
          !page.stated().isEmpty(),
          likely.isPresent(),
          likely.filter(one -> page.isRight(one.body())).isPresent(),
          page.name()
              + "  expected "
              + page.stated()
              + "  got "
              + likely.map(LikelyBody::name).orElse("nothing"));
    }
    return List.of(
        tally.figure("organization (of " + reachable + " the stated name is among those weighed)"));
  }

  @Override
  double[] start() {
    double[] expected = SignWeights.expected();
    double[] start = new double[expected.length * SignWeights.COLUMNS];
    for (int sign = 0; sign < expected.length; sign++) {
      start[sign * SignWeights.COLUMNS] = expected[sign];
    }
    return start;
  }

  @Override
  double[] held() {
    double[] held = held(NameSign.values().length * SignWeights.COLUMNS, HELD_OF_PAGE);
    for (int any = 0; any < held.length; any += SignWeights.COLUMNS) {
      held[any] = HELD;
    }
    return held;
  }

  @Override
  SignWeights weights(double[] numbers) {
    return new SignWeights(numbers);
  }

  @Override
  void slope(Known page, SignWeights weights, double[] slope) {
    if (page.open()) {
      return;
    }
    List<Signs<NameSign>> names = new ArrayList<>();
    names.add(LikelyBody.nobody());
    page.bodies().forEach(body -> names.add(body.signs()));
    double[] odds =
        names.stream().mapToDouble(of -> Math.exp(weights.score(of, page.page()))).toArray();
    double[] excess = excess(odds, right(page));
    for (int i = 0; i < odds.length; i++) {
      for (int sign = 0; sign < NameSign.values().length; sign++) {
        int at = sign * SignWeights.COLUMNS;
        slope[at] += excess[i] * names.get(i).of(sign);
        slope[at + page.page().column()] += excess[i] * names.get(i).of(sign);
      }
    }
  }

  /// Which of nobody and the names are right: the stated one; where no name is it, an accepted one
  /// or nobody.
  private static boolean[] right(Known page) {
    boolean[] right = new boolean[1 + page.bodies().size()];
    boolean stated = page.bodies().stream().anyMatch(page::isStated);
    for (int i = 1; i < right.length; i++) {
      NamedBody body = page.bodies().get(i - 1);
      right[i] = stated ? page.isStated(body) : page.isRight(body);
    }
    right[0] = !stated;
    return right;
  }
}
