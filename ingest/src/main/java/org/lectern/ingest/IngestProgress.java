package org.lectern.ingest;

/// Is told how an ingest gets on, on the ingest's own thread.
@FunctionalInterface
public interface IngestProgress {
  /// Called after every document.
  void at(Counts counts);

  /// What has become of the documents so far; `seen` is the sum of the other four.
  ///
  /// @param files opened so far
  record Counts(long files, long indexed, long unchanged, long duplicate, long failed) {
    public long seen() {
      return indexed + unchanged + duplicate + failed;
    }
  }
}
