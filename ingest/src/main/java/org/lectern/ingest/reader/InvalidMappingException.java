package org.lectern.ingest.reader;

/// What is wrong with a mapping file, in words for the person who wrote it.
public final class InvalidMappingException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidMappingException(String reason) {
    super(reason);
  }
}
