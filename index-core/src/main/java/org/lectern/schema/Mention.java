package org.lectern.schema;

/// Another organization that a document names.
///
/// @param count how often, from 1
public record Mention(OrganizationName organization, int count) {
  /// @throws IllegalArgumentException if the count is below 1
  public Mention {
    if (count < 1) {
      throw new IllegalArgumentException("a mention is counted from 1, got " + count);
    }
  }
}
