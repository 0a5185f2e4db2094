package org.lectern.ingest;

import org.lectern.store.Tally;

/// Is told how an ingest gets on, on the ingest's own thread.
@FunctionalInterface
public interface IngestProgress {
  /// Called after every document, and after every file that is as it was.
  void at(Counts counts);

  /// What has become of the sources so far.
  ///
  /// @param files that were taken up or found as they were
  /// @param bytes of the files that are done, and about those of the file that is being read
  /// @param documents by their outcome; a path at which nothing can be read is a failed one
  record Counts(long files, long bytes, Tally documents) {
    public long seen() {
      return documents.seen();
    }

    public long indexed() {
      return documents.indexed();
    }

    public long unchanged() {
      return documents.unchanged();
    }

    public long duplicate() {
      return documents.duplicate();
    }

    public long failed() {
      return documents.failed();
    }

    public long removed() {
      return documents.removed();
    }
  }
}
