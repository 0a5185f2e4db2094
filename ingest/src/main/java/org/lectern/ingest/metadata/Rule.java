package org.lectern.ingest.metadata;

/// Reads one sort of value from a page.
@FunctionalInterface
interface Rule {
  /// Reads a page.
  ///
  /// @param reading the page
  /// @param findings what the rules before have read; new values go there
  void read(Reading reading, Findings findings);
}
