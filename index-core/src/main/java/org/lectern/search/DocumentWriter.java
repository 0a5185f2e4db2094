package org.lectern.search;

import java.util.Optional;
import org.lectern.schema.PolicyDocument;

/// Puts documents into one index; there is one writer at a time.
///
/// Nothing that was written is seen by a reader, or survives a crash, before [#commit()].
public interface DocumentWriter extends AutoCloseable {
  /// A document as the engine wants it.
  interface Prepared {
    String id();
  }

  /// Works out what the engine wants of a document, so that many threads can share the work: safe
  /// for use by all of them, beside the one that writes.
  Prepared prepare(PolicyDocument document);

  /// Writes a document that this writer has prepared; one with the same id is replaced.
  void put(Prepared document);

  /// Writes a document; one with the same id is replaced.
  default void put(PolicyDocument document) {
    put(prepare(document));
  }

  /// Removes the document with this id, if there is one.
  void delete(String id);

  /// The fingerprint of what is written under this id, uncommitted writes included.
  Optional<Fingerprint> fingerprint(String id);

  /// What is written under this id, uncommitted writes included.
  Optional<PolicyDocument> document(String id);

  /// A document that was made of these bytes, uncommitted writes included.
  ///
  /// @param sha256 of the bytes, as in the document's source
  Optional<String> idOf(String sha256);

  /// What the index knows of the organizations of its documents.
  default OrganizationIndex organizations() {
    return OrganizationIndex.NONE;
  }

  /// Makes all writes so far durable and seen. The mark stays as it was.
  void commit();

  /// Makes all writes so far durable and seen, and in the same moment the mark.
  ///
  /// @param mark any text, by which the index can be told from what it was before
  void commit(String mark);

  /// The mark of the latest commit; empty where that has none.
  Optional<String> mark();

  /// Throws away what was written since the latest commit, and lets go of the index.
  void rollback();

  /// Commits and lets go of the index.
  @Override
  void close();

  /// What a document was made of.
  ///
  /// @param sha256 of the bytes it was read from
  /// @param extraction the version of the rules that read them
  record Fingerprint(String sha256, int extraction) {}
}
