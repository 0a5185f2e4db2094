package org.lectern.ingest.reader;

/// What is wrong with a document, in words for the person who runs the ingest.
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
