package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// How many documents have each value of a field. Values are numbered in their order, and looked up
/// only where they are wanted: there may be a million, and a page lists ten.
final class Counts {
  /// The values by their numbers.
  interface Lookup {
    String value(int number) throws IOException;

    /// The number of a value; -1 where there is none.
    int number(String value) throws IOException;
  }

  private final int[] counts;
  private final long missing;
  private final Lookup lookup;

  /// @param counts by the value's number
  /// @param missing documents without a value
  Counts(int[] counts, long missing, Lookup lookup) {
    this.counts = counts;
    this.missing = missing;
    this.lookup = lookup;
  }

  static Counts of(Map<String, Long> byValue, long missing) {
    String[] values = byValue.keySet().stream().sorted().toArray(String[]::new);
    int[] counts = new int[values.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = Math.toIntExact(byValue.getOrDefault(values[i], 0L));
    }
    return new Counts(
        counts,
        missing,
        new Lookup() {
          @Override
          public String value(int number) {
            return values[number];
          }

          @Override
          public int number(String value) {
            return Math.max(-1, Arrays.binarySearch(values, value));
          }
        });
  }

  /// The count of a value.
  long of(String value) throws IOException {
    int number = lookup.number(value);
    return number < 0 ? 0 : counts[number];
  }

  long missing() {
    return missing;
  }

  /// How many values have a count.
  long total() {
    return Arrays.stream(counts).filter(count -> count > 0).count();
  }

  /// A value with its count.
  record Counted(String value, long count) {}

  /// The values with the highest counts, of equal ones the first, as long as they have any.
  List<Counted> top(int limit) throws IOException {
    Comparator<Integer> order =
        Comparator.comparingInt((Integer number) -> counts[number])
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(order);
    int least = 0;
    for (int number = 0; number < counts.length; number++) {
      // Numbers rise, so that one with the same count as the last on the list comes too late.
      if (counts[number] > least) {
        best.add(number);
        if (best.size() > limit) {
          best.remove();
          least = counts[best.element()];
        } else if (best.size() == limit) {
          least = counts[best.element()];
        }
      }
    }
    List<Counted> top = new ArrayList<>();
    for (int number : best.stream().sorted(order.reversed()).toList()) {
      top.add(new Counted(lookup.value(number), counts[number]));
    }
    return top;
  }

  /// Whether a value is wanted.
  interface Wanted {
    boolean is(String value) throws IOException;
  }

  /// All values that have a count and are wanted, in their order.
  List<Counted> where(Wanted wanted) throws IOException {
    return where(wanted, _ -> "");
  }

  /// What all the values begin with that are unwanted like this one; nothing if it is alone.
  interface Unwanted {
    String prefix(String value);
  }

  /// The same, where values with the same beginning are unwanted together: those are not looked at.
  List<Counted> where(Wanted wanted, Unwanted unwanted) throws IOException {
    List<Counted> found = new ArrayList<>();
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        String value = lookup.value(number);
        if (wanted.is(value)) {
          found.add(new Counted(value, counts[number]));
        } else {
          String prefix = unwanted.prefix(value);
          number = prefix.isEmpty() ? number : last(prefix, number);
        }
      }
    }
    return found;
  }

  /// The last of the values that begin so; they stand side by side.
  ///
  /// @param first the number of one of them
  private int last(String prefix, int first) throws IOException {
    int in = first;
    int out = counts.length;
    for (int step = 1; in + step < out; step *= 2) {
      if (lookup.value(in + step).startsWith(prefix)) {
        in += step;
      } else {
        out = in + step;
      }
    }
    while (out - in > 1) {
      int middle = (in + out) >>> 1;
      if (lookup.value(middle).startsWith(prefix)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }
}
