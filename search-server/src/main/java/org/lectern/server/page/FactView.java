package org.lectern.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of a document with what it says there.
///
/// @param name `Founded`
/// @param values at least one
/// @param conflicting whether the document gives several values where there can be one only
public record FactView(String name, List<StatedView> values, boolean conflicting) {
  public FactView {
    values = List.copyOf(values);
  }

  /// A value.
  ///
  /// @param label for people
  /// @param link to the search for documents with the same value, or to a site
  /// @param away whether the link leads to another site
  /// @param used whether filters and hits use it; not where it lost against a better one
  /// @param stated whether the source record states it
  /// @param evidence every reading of the value, the surest first
  public record StatedView(
      String label,
      @Nullable String link,
      boolean away,
      boolean used,
      boolean stated,
      List<EvidenceView> evidence) {
    public StatedView {
      evidence = List.copyOf(evidence);
    }
  }
}
