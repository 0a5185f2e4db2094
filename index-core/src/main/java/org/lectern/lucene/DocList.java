package org.lectern.lucene;

import org.apache.lucene.util.ArrayUtil;

/// Documents of one segment, in rising order.
final class DocList {
  private int[] docs = {};
  private int size;

  void add(int doc) {
    if (size == docs.length) {
      docs = ArrayUtil.grow(docs, size + 1);
    }
    docs[size++] = doc;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return docs[index];
  }
}
