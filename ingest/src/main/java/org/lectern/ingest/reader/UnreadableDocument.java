package org.lectern.ingest.reader;

import org.jspecify.annotations.Nullable;

/// A document that could not be read; the others of its source go on.
///
/// @param uri the file's path below the path that was given
/// @param line of the file, from 1; `null` where the whole file is meant
/// @param reason what was wrong and what would be right, for the person who runs the ingest
public record UnreadableDocument(String uri, @Nullable Integer line, String reason)
    implements Extraction {}
