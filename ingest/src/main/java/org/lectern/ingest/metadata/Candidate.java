package org.lectern.ingest.metadata;

import java.util.function.Supplier;
import org.lectern.schema.Evidence;

/// A value that a page prints somewhere, with all that speaks for it or against it there.
///
/// @param signs what they are worth there
/// @param words the evidence, once it is asked for
record Candidate<V>(V value, Signs<ValueSign> signs, Supplier<Evidence> words) {}
