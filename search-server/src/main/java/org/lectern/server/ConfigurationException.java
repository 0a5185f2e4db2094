package org.lectern.server;

/// A setting that is unknown or cannot have its value.
final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param message which setting, where it was given, and what would be right
  ConfigurationException(String message) {
    super(message);
  }
}
