/// The pipeline: files → documents → facts → index.
///
/// An [IngestRequest], a [org.lectern.search.DocumentWriter], a [org.lectern.store.Ledger], a clock
/// and a listener come in with an [Ingest]; an [IngestReport] goes out, and the ledger has what
/// became of every source. The caller opens and closes writer and store and decides where the
/// report goes.
///
/// One thread reads: [SourceWalk] finds files, [SourceFeed] passes over those that are as they were
/// and opens the others. Several threads work: [Preparation] reads the facts of a document and
/// makes it ready to be written. The caller's thread writes: [Writing] decides what is new, writes
/// it, and commits index and ledger together every 10 s and at the end; [SourceNotes] notes what
/// became of the source. Between them pass [Step]s, through the bounded queues of [Pipeline], and
/// come out in the order of the sources: what a run comes to does not depend on the number of
/// threads.
///
/// The package knows neither Lucene nor a server, and prints nothing.
@NullMarked
package org.lectern.ingest;

import org.jspecify.annotations.NullMarked;
