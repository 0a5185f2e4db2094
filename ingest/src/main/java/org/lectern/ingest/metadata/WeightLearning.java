package org.lectern.ingest.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Learns weights from pages whose answers are known, and tells how often the likeliest answer is
/// the right one.
///
/// @param <P> a page with what a careful reader says
/// @param <W> the weights
public abstract sealed class WeightLearning<P, W extends WeightLearning.Weights>
    permits KindLearning, SignLearning, ValueLearning {
  private final List<P> pages = new ArrayList<>();
  private final W shipped;

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
      pages.add(read(page, times));
    }
  }

  /// The lines of the resource that the pages teach.
  public final List<String> rows() {
    return learned(pages).rows();
  }

  /// The likeliest answers by the shipped weights.
  public final List<Figure> figures() {
    return figures(pages, List.of(shipped));
  }

  /// The likeliest answers of each page by what all pages but those of its part teach.
  ///
  /// @param parts of which the pages are put by turns, at least 2
  public final List<Figure> figuresApart(int parts) {
    List<W> weights = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      List<P> others = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        if (i % parts != part) {
          others.add(pages.get(i));
        }
      }
      weights.add(learned(others));
    }
    return figures(pages, weights);
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

  abstract P read(GoldPage page, int times) throws IOException;

  abstract W learned(List<P> pages);

  /// @param weights of the pages by turns
  abstract List<Figure> figures(List<P> pages, List<W> weights);
}
