package org.lectern.search;

import java.util.List;
import org.lectern.schema.Summary;

/// The other documents that say nearly the same as one: the same release at five sites, a page that
/// was read again later.
///
/// @param total how many there are
/// @param documents the oldest first, those without a date last, ties by id; at most as many as
///   were asked for
public record Versions(long total, List<Summary> documents) {
  public static final int DEFAULT_LIMIT = 20;
  public static final int MAX_LIMIT = 100;

  public Versions {
    documents = List.copyOf(documents);
  }
}
