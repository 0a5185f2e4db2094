package org.lectern.store;

import org.jspecify.annotations.Nullable;

/// A document that is not in the index.
///
/// @param uri the path of its source below the path that was given
/// @param line of the file, from 1; `null` where the whole file is meant
public record Failure(String uri, @Nullable Integer line, String reason) {}
