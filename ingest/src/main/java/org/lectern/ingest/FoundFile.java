package org.lectern.ingest;

import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.store.SourceEntry;

/// A file that the walk came by.
///
/// @param path canonical, as the ledger knows it
/// @param size in bytes
/// @param modified nanoseconds since 1970
/// @param known what became of it before; `null` where it is new
record FoundFile(
    SourceDocument source, String path, long size, long modified, @Nullable SourceEntry known) {}
