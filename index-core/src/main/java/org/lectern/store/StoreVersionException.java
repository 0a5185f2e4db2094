package org.lectern.store;

/// A database that another version of Lectern wrote and this one cannot use.
public final class StoreVersionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message which versions differ, where, and what to do
  StoreVersionException(String message) {
    super(message);
  }
}
