package org.lectern.schema;

/// An organization as a document names it.
///
/// @param id joins the documents about one organization; `[A-Za-z0-9_-]` only
/// @param name as printed: `The Leadership Collaborative`
public record OrganizationName(String id, String name) {
  /// @throws IllegalArgumentException if the id has other characters, or the name is blank
  public OrganizationName {
    if (!Summary.isId(id) || name.isBlank()) {
      throw new IllegalArgumentException(
          "an organization has an id of A-Z a-z 0-9 _ - and a name, got " + id + ", " + name);
    }
  }
}
