package org.lectern.search;

/// An index whose files are not what was written.
public final class DamagedIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message where it is, and what to do
  public DamagedIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
