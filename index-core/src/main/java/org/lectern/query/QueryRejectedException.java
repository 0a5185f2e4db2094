package org.lectern.query;

/// A query that is over a limit, and is not answered.
public final class QueryRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int position;

  /// @param code stable, for programs: `query-too-long`
  /// @param position offset into the raw query where the limit was passed, UTF-16 units
  public QueryRejectedException(String code, int position, String message) {
    super(message);
    this.code = code;
    this.position = position;
  }

  public String code() {
    return code;
  }

  public int position() {
    return position;
  }
}
