/// Bytes into extracted documents.
///
/// A [SourceDocument] (a file and its identity) comes in; [DocumentReaders#open] looks at its first
/// bytes, never at its name, and gives a [DocumentReader], a stream of [Extraction]s: an
/// [ExtractedDocument], or an [UnreadableDocument] with the reason. One file may hold many
/// documents; only one of them is in memory at a time.
///
/// What is read:
/// - `text`: prose, about pages, profiles with an infobox, news; one document a file, up to 16 MiB.
/// - JSON Lines, one document a line of up to 16 MiB, in one of three shapes, told by the keys of
///   the first record: the API's own document ([ApiShape]), a BEIR corpus line ([BeirShape]), a
///   congressional bill ([BillShape]).
///
/// The package knows what a source states in fields of its own, and where; what a text says is the
/// business of `org.lectern.ingest.metadata`. It never knows the index.
@NullMarked
package org.lectern.ingest.reader;

import org.jspecify.annotations.NullMarked;
