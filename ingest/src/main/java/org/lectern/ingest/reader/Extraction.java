package org.lectern.ingest.reader;

/// What became of one document of a source.
public sealed interface Extraction permits ExtractedDocument, UnreadableDocument {}
