package org.lectern.ingest;

import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.search.DocumentWriter.Prepared;

/// What the reading side hands on to the writing side, in the order of the sources.
///
/// The documents of a file stand between its [Begin] and its [End].
sealed interface Step {
  /// A path at which nothing can be read.
  record Refused(String path, String uri, String reason) implements Step {}

  /// A file that is as it was when it was read last.
  ///
  /// @param file with its known entry
  record Known(FoundFile file) implements Step {}

  /// @param resumed whether the reading goes on where an interrupted one ended
  /// @param forced whether documents are written that the index has from the same bytes
  record Begin(FoundFile file, boolean resumed, boolean forced) implements Step {}

  /// A document whose facts are still to be read.
  record Extracted(ExtractedDocument document, boolean forced) implements Step {}

  /// A document that is ready to be written.
  ///
  /// @param length of its source text, UTF-16 units
  record Ready(Origin origin, Prepared document, int length) implements Step {}

  /// A document that seems to be in the index as it is.
  record Same(ExtractedDocument document) implements Step {}

  /// A document that failed.
  ///
  /// @param line of the file, from 1; `null` where the whole file is meant
  record Failed(@Nullable Integer line, String reason) implements Step {}

  /// @param sha256 of the file's bytes; `null` where they were not read to their end
  /// @param failure why the file cannot be read any further; `null` where it was read to its end
  record End(@Nullable String sha256, @Nullable String failure) implements Step {}
}
