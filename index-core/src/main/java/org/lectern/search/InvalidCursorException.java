package org.lectern.search;

/// A cursor that this engine did not give, gave for another request, or gave too long ago.
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code stable, for programs: `invalid-cursor`, `cursor-mismatch` or `cursor-expired`
  public InvalidCursorException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
