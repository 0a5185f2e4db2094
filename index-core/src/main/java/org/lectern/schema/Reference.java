package org.lectern.schema;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry of a document's list of references.
///
/// @param number as printed, from 1
/// @param text the entry without its number
/// @param url what it points to, redirects unwrapped
/// @param accessed the day on which the author looked at it, as printed
public record Reference(
    int number, String text, @Nullable String url, @Nullable PartialDate accessed) {
  /// @throws IllegalArgumentException if the number is below 1
  public Reference {
    if (number < 1) {
      throw new IllegalArgumentException("references are numbered from 1, got " + number);
    }
  }

  /// The host that it points to, in lower case.
  public Optional<String> host() {
    return Optional.ofNullable(url).flatMap(WebAddress::host);
  }
}
