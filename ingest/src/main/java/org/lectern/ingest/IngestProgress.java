package org.lectern.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
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
    /// The counts of files and documents by their names in JSON, in the order of the report.
    public Map<String, Long> json() {
      Map<String, Long> json = new LinkedHashMap<>();
      json.put("files", files);
      json.put("seen", seen());
      json.put("indexed", indexed());
      json.put("unchanged", unchanged());
      json.put("duplicate", duplicate());
      json.put("failed", failed());
      json.put("removed", removed());
      return json;
    }

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
