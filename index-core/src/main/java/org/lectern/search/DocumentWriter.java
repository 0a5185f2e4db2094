package org.lectern.search;

import java.util.Optional;
import org.lectern.schema.PolicyDocument;

/// Puts documents into one index; there is one writer at a time.
///
/// Nothing that was written is seen by a reader, or survives a crash, before [#commit()].
public interface DocumentWriter extends AutoCloseable {
  /// Writes a document; one with the same id is replaced.
  void put(PolicyDocument document);

  /// Removes the document with this id, if there is one.
  void delete(String id);

  /// The fingerprint of what is written under this id, uncommitted writes included.
  Optional<Fingerprint> fingerprint(String id);

  /// A document that was made of these bytes, uncommitted writes included.
  ///
  /// @param sha256 of the bytes, as in the document's source
  Optional<String> idOf(String sha256);

  /// Makes all writes so far durable and seen.
  void commit();

  /// Commits and lets go of the index.
  @Override
  void close();

  /// What a document was made of.
  ///
  /// @param sha256 of the bytes it was read from
  /// @param extraction the version of the rules that read them
  record Fingerprint(String sha256, int extraction) {}
}
