package org.lectern.lucene;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// The keys of organizations whose documents came, changed or went. Past [#MOST] they are not told
/// apart any more: all are touched.
final class TouchedKeys {
  static final int MOST = 50_000;

  private final Set<String> terms = new HashSet<>();
  private boolean all;

  void add(Collection<String> more) {
    if (!all) {
      terms.addAll(more);
      if (terms.size() > MOST) {
        addAll();
      }
    }
  }

  void addAll() {
    all = true;
    terms.clear();
  }

  boolean isEmpty() {
    return !all && terms.isEmpty();
  }

  boolean areAll() {
    return all;
  }

  Set<String> terms() {
    return terms;
  }

  void clear() {
    all = false;
    terms.clear();
  }
}
