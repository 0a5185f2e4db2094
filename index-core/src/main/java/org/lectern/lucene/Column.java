package org.lectern.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.jspecify.annotations.Nullable;

/// The values that the documents of one segment have in a field, in memory, so that counting them
/// is reading arrays and nothing is asked of Lucene for each document.
///
/// A value is a number: the segment's ordinal of a word, or a number that is in the field itself.
/// Safe for use by many threads.
final class Column {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  // By document: its only value, or NONE, or SEVERAL less the place of its first value in `more`.
  // In one byte where all are small, else in four.
  private final byte[] small;
  private final int[] large;

  // The values of documents with several: how many, then each.
  private final int[] more;

  private volatile @Nullable Totals totals;

  private Column(int[] cells, int[] more) {
    this.more = more;
    boolean fits =
        Arrays.stream(cells).allMatch(cell -> cell >= Byte.MIN_VALUE && cell <= Byte.MAX_VALUE);
    small = new byte[fits ? cells.length : 0];
    large = fits ? new int[0] : cells;
    for (int doc = 0; doc < small.length; doc++) {
      small[doc] = (byte) cells[doc];
    }
  }

  /// The words of a field.
  static Column ofWords(LeafReader reader, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, field);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    int[] cells = new int[reader.maxDoc()];
    Arrays.fill(cells, NONE);
    if (single != null) {
      for (int doc = single.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = single.nextDoc()) {
        cells[doc] = single.ordValue();
      }
      return new Column(cells, new int[0]);
    }
    int[] more = {};
    int size = 0;
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      int count = values.docValueCount();
      if (count == 1) {
        cells[doc] = Math.toIntExact(values.nextOrd());
        continue;
      }
      cells[doc] = SEVERAL - size;
      more = ArrayUtil.grow(more, size + count + 1);
      more[size++] = count;
      for (int i = 0; i < count; i++) {
        more[size++] = Math.toIntExact(values.nextOrd());
      }
    }
    return new Column(cells, Arrays.copyOf(more, size));
  }

  /// Takes a number of a field to the value that is counted.
  interface Reading {
    int of(long number);
  }

  /// The numbers of a field, each document having one at most.
  ///
  /// @param reading gives values from 0
  static Column ofNumbers(LeafReader reader, String field, Reading reading) throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, field);
    int[] cells = new int[reader.maxDoc()];
    Arrays.fill(cells, NONE);
    for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
      cells[doc] = reading.of(values.longValue());
    }
    return new Column(cells, new int[0]);
  }

  /// Counts the values of documents.
  ///
  /// @param from index of the first document in the list
  /// @param to one behind the last
  /// @param counts by value; changed
  /// @param by what each count is changed by
  /// @return how many of the documents have none
  int count(DocList docs, int from, int to, int[] counts, int by) {
    return small.length > 0
        ? countSmall(docs, from, to, counts, by)
        : countLarge(docs, from, to, counts, by);
  }

  /// How often each value occurs in the segment, deleted documents counted too.
  static final class Totals {
    private final int[] counts;
    private final int missing;

    private Totals(int[] counts, int missing) {
      this.counts = counts;
      this.missing = missing;
    }

    /// Adds them to counts by value, and answers how many documents have none.
    int addTo(int[] sums) {
      for (int value = 0; value < counts.length; value++) {
        sums[value] += counts[value];
      }
      return missing;
    }
  }

  /// Counted when first asked for.
  ///
  /// @param values how many different ones there can be; the same for every call
  Totals totals(int values) {
    Totals known = totals;
    if (known == null) {
      int[] counts = new int[values];
      int missing = 0;
      for (int doc = 0; doc < Math.max(small.length, large.length); doc++) {
        int value = value(doc);
        if (value >= 0) {
          counts[value]++;
        } else {
          missing += countOther(value, counts, 1);
        }
      }
      known = new Totals(counts, missing);
      totals = known;
    }
    return known;
  }

  private int countSmall(DocList docs, int from, int to, int[] counts, int by) {
    int missing = 0;
    for (int i = from; i < to; i++) {
      int value = small[docs.get(i)];
      if (value >= 0) {
        counts[value] += by;
      } else {
        missing += countOther(value, counts, by);
      }
    }
    return missing;
  }

  private int countLarge(DocList docs, int from, int to, int[] counts, int by) {
    int missing = 0;
    for (int i = from; i < to; i++) {
      int value = large[docs.get(i)];
      if (value >= 0) {
        counts[value] += by;
      } else {
        missing += countOther(value, counts, by);
      }
    }
    return missing;
  }

  private int countOther(int value, int[] counts, int by) {
    if (value == NONE) {
      return 1;
    }
    int at = SEVERAL - value;
    for (int last = at + more[at]; at < last; ) {
      counts[more[++at]] += by;
    }
    return 0;
  }

  /// Counts the values of one document.
  ///
  /// @param counts by value; raised
  void count(int doc, int[] counts) {
    int value = value(doc);
    if (value >= 0) {
      counts[value]++;
    } else {
      countOther(value, counts, 1);
    }
  }

  /// The value of a document whose field has one at most; below 0 where it has none.
  int value(int doc) {
    return small.length > 0 ? small[doc] : large[doc];
  }

  /// The values of a document; none is empty.
  int[] values(int doc) {
    int value = value(doc);
    if (value >= 0) {
      return new int[] {value};
    }
    if (value == NONE) {
      return new int[0];
    }
    int at = SEVERAL - value;
    return Arrays.copyOfRange(more, at + 1, at + 1 + more[at]);
  }
}
