package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learns weights from pages whose answers are known, and tells how often the likeliest answer is
/// the right one.
///
/// @param <P> a page with what a careful reader says
/// @param <W> the weights
public abstract sealed class WeightLearning<P, W extends WeightLearning.Weights>
    permits KindLearning, SignLearning, ValueLearning {
  private final List<Counted<P>> pages = new ArrayList<>();
  private final W shipped;

  /// @param times how often a page counts
  private record Counted<P>(P page, int times) {}

  WeightLearning(W shipped) {
    this.shipped = shipped;
  }

  /// Weights of signs.
  interface Weights {
    /// A line of their resource for each sign.
    List<String> rows();
  }

  /// How the likeliest answers compare with the stated ones. What is found where nothing is stated
  /// counts as found if it is false, and not at all if it is accepted.
  ///
  /// @param field what is compared
  /// @param stated how many pages state it
  /// @param faults a line each
  public record Figure(String field, int stated, int found, int right, List<String> faults) {
    public Figure {
      faults = List.copyOf(faults);
    }
  }

  /// Counts the answers for a field.
  static final class Tally {
    private final List<String> faults = new ArrayList<>();
    private int stated;
    private int found;
    private int right;

    /// @param states whether the page states an answer
    /// @param is whether one is found
    /// @param isRight whether that is a stated or an accepted one
    /// @param fault the line for a miss or a false answer
    void add(boolean states, boolean is, boolean isRight, String fault) {
      stated += states ? 1 : 0;
      found += is && (states || !isRight) ? 1 : 0;
      right += is && states && isRight ? 1 : 0;
      if (is ? !isRight : states) {
        faults.add(fault);
      }
    }

    Figure figure(String field) {
      return new Figure(field, stated, found, right, faults);
    }
  }

  /// Adds the pages of a gold set.
  ///
  /// @param times how often each counts
  /// @throws IOException if a page cannot be read
  public final void add(GoldSet gold, int times) throws IOException {
    for (GoldPage page : gold.pages()) {
      pages.add(new Counted<>(read(page), times));
    }
  }

  /// The lines of the resource that the pages teach.
  public final List<String> rows() {
    return learned(pages).rows();
  }

  /// The likeliest answers by the shipped weights.
  public final List<Figure> figures() {
    return figures(known(), List.of(shipped));
  }

  /// The likeliest answers of each page by what all pages but those of its part teach.
  ///
  /// @param parts of which the pages are put by turns, at least 2
  public final List<Figure> figuresApart(int parts) {
    List<W> weights = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<Counted<P>> others = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (i % parts != part) {
          others.add(pages.get(i));
        }
      }
      weights.add(learned(others));
    }
    return figures(known(), weights);
  }

  private List<P> known() {
    return pages.stream().map(Counted::page).toList();
  }

  /// The weights that make what is known of these pages most likely.
  private W learned(List<Counted<P>> some) {
    double all = some.stream().mapToInt(Counted::times).sum();
    double[] own = new double[start().length];
    return weights(
        Descent.of(
            start(),
            held(),
            now -> {
              W weights = weights(now);
              double[] slope = new double[now.length];
              for (Counted<P> one : some) {
                Arrays.fill(own, 0);
                slope(one.page, weights, own);
                for (int i = 0; i < slope.length; i++) {
                  slope[i] += own[i] * one.times / all;
                }
              }
              return slope;
            }));
  }

  /// All weights held alike.
  static double[] held(int count, double strength) {
    double[] held = new double[count];
    Arrays.fill(held, strength);
    return held;
  }

  /// By how much each of several answers is too likely, where those that are right should have all
  /// odds among them.
  static double[] excess(double[] odds, boolean[] right) {
    double all = 0;
    double good = 0;
    for (int i = 0; i < odds.length; i++) {
      all += odds[i];
      good += right[i] ? odds[i] : 0;
    }
    double[] excess = new double[odds.length];
    for (int i = 0; i < odds.length; i++) {
      excess[i] = odds[i] / all - (right[i] ? odds[i] / good : 0);
    }
    return excess;
  }

  abstract P read(GoldPage page) throws IOException;

  /// Where the weights begin: what a person expects.
  abstract double[] start();

  /// How strongly each is held there.
  abstract double[] held();

  abstract W weights(double[] numbers);

  /// Adds how the page becomes less likely with each weight.
  abstract void slope(P page, W weights, double[] slope);

  /// @param weights of the pages by turns
  abstract List<Figure> figures(List<P> pages, List<W> weights);
}
