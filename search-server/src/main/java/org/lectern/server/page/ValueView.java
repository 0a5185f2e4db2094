package org.lectern.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value of a facet as a link.
///
/// @param value what a filter takes
/// @param label what people read
/// @param link to the search with this value chosen; without it where it is chosen already
/// @param count documents that the search with this value alone in the facet has
/// @param not link to the search without the documents that have this value; absent where it is
///   chosen
/// @param children the level below
public record ValueView(
    String value,
    String label,
    String link,
    long count,
    boolean selected,
    @Nullable String not,
    List<ValueView> children) {
  public ValueView {
    children = List.copyOf(children);
  }

  /// `1,204`.
  public String number() {
    return Words.number(count);
  }
}
