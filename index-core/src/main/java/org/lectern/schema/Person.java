package org.lectern.schema;

import org.jspecify.annotations.Nullable;

/// Somebody whom a document names in a role.
///
/// @param name as printed: `Jen Benkovitz`
/// @param role in lower case: `founder`
public record Person(String name, @Nullable String role) {
  /// @throws IllegalArgumentException if the name is blank
  public Person {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a person has a name, got a blank one");
    }
  }
}
