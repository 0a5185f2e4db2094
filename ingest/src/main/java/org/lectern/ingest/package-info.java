/// The pipeline: files → documents → facts → index.
///
/// Paths, a [org.lectern.search.DocumentWriter], a clock and a listener come in with an [Ingest];
/// an [IngestReport] goes out that says what became of every document. The caller opens and closes
/// the writer and decides where the report goes.
///
/// The stages pass values on and share nothing, so that queues can come between them: [SourceWalk]
/// finds files, `reader` extracts documents, `metadata` reads facts from them, [Writing] decides
/// what is new and writes it. Only the last one has a state.
///
/// The package knows neither Lucene nor a server, and prints nothing.
@NullMarked
package org.lectern.ingest;

import org.jspecify.annotations.NullMarked;
