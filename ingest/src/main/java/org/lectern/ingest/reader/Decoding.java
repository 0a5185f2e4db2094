package org.lectern.ingest.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes into text: by the byte order mark, else strict UTF-8, else windows-1252.
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Decoding() {}

  /// The text without its byte order mark.
  static String decode(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return utf8(bytes, 3);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return utf8(bytes, 0);
  }

  /// Whether the bytes begin with a byte order mark.
  static boolean marked(byte[] bytes) {
    return starts(bytes, 0xef, 0xbb, 0xbf)
        || starts(bytes, 0xff, 0xfe)
        || starts(bytes, 0xfe, 0xff);
  }

  private static String utf8(byte[] bytes, int from) {
    int length = bytes.length - from;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, from, length, WINDOWS);
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
