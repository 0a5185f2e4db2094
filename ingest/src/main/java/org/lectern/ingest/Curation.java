package org.lectern.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Corrections;
import org.lectern.schema.Correction;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;
import org.lectern.store.Ledger;

/// Corrections by hand, written down and put into the documents they are about.
///
/// The ledger commits first: what the index then lacks, because of a crash, the next run puts in.
public record Curation(DocumentWriter writer, Ledger ledger) {

  /// Writes a correction down; an older one of the same value is gone.
  ///
  /// @return the document as it is now; empty where the index has none, and nothing is written
  public Optional<PolicyDocument> correct(Correction correction) {
    if (writer.fingerprint(correction.document()).isEmpty()) {
      return Optional.empty();
    }
    ledger.correct(correction);
    return commit(correction.document());
  }

  /// Forgets corrections.
  ///
  /// @param forgotten all of one document
  /// @return the document as it is now; empty where the index has none
  public Optional<PolicyDocument> forget(String document, List<Correction> forgotten) {
    forgotten.forEach(ledger::forget);
    return commit(document);
  }

  private Optional<PolicyDocument> commit(String id) {
    boolean changed = apply(new Corrections(ledger.corrections()), Set.of(id), writer) > 0;
    if (changed) {
      new Filing(writer).run(false);
    }
    String mark = ledger.commit(changed).text();
    if (changed) {
      writer.commit(mark);
    }
    return writer.document(id);
  }

  /// Puts corrections into those documents that differ from what they should be.
  ///
  /// @return how many did
  static int apply(Corrections corrections, Collection<String> ids, DocumentWriter writer) {
    int changed = 0;
    for (String id : ids) {
      Optional<PolicyDocument> now = writer.document(id);
      Optional<PolicyDocument> right = now.map(corrections::applied);
      if (right.isPresent() && !right.equals(now)) {
        writer.put(right.get());
        changed++;
      }
    }
    return changed;
  }
}
