package org.lectern.search;

/// A cursor that this engine did not give, or gave for another request.
public final class InvalidCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code stable, for programs: `invalid-cursor` or `cursor-mismatch`
  public InvalidCursorException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
