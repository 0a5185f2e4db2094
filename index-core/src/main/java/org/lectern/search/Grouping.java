package org.lectern.search;

import java.util.Locale;

/// What the hits of a list are drawn together by.
public enum Grouping {
  /// Nothing: every document is a hit of its own.
  NONE,
  /// One hit an organization: its first document in the order of the request. A document about no
  /// organization is a hit of its own.
  ORGANIZATION;

  /// `organization`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
