package org.lectern.lucene;

import java.io.IOException;

/// A score that is known to be low before it is known.
interface Bounded {
  /// Whether the score of the document that is being collected lies below `least` for sure.
  boolean cannotReach(float least) throws IOException;
}
