package org.lectern.lucene;

import java.util.Arrays;

/// Documents of one segment, in rising order.
final class DocList {
  private static final int LEAST = 64;

  private int[] docs = {};
  private int size;

  void add(int doc) {
    grow(size + 1);
    docs[size++] = doc;
  }

  /// Adds the first of these documents.
  void add(int[] more, int count) {
    grow(size + count);
    System.arraycopy(more, 0, docs, size, count);
    size += count;
  }

  private void grow(int needed) {
    if (needed > docs.length) {
      docs = Arrays.copyOf(docs, Math.max(needed, Math.max(LEAST, 2 * docs.length)));
    }
  }

  int size() {
    return size;
  }

  int get(int index) {
    return docs[index];
  }

  /// The documents from 0 to `all` that are not on this list.
  DocList others(int all) {
    DocList others = new DocList();
    others.grow(all - size);
    int next = 0;
    for (int i = 0; i <= size; i++) {
      for (int end = i < size ? docs[i] : all; next < end; next++) {
        others.add(next);
      }
      next++;
    }
    return others;
  }
}
