package org.lectern.search;

/// An index that was written by another version of Lectern and cannot be used by this one.
public final class IndexVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message which versions differ, where, and what to do
  public IndexVersionException(String message) {
    super(message);
  }
}
