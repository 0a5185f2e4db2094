package org.lectern.ingest.metadata;

import java.util.Locale;

/// Something that speaks for an answer or against it, and has weights in a resource.
interface Sign {
  String name();

  /// The name in the resource: `title-whole`.
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
