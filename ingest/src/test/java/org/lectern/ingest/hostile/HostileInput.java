package org.lectern.ingest.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;

/// A file that somebody, or bad luck, has made to hurt whoever reads it.
///
/// @param name of the file, without a folder
/// @param content its bytes, made for a size: about so many bytes
/// @param reason words of the reason why it fails; empty where it is indexed, unless so large a one
///   is past a limit
/// @param heavy whether it takes long at any size
record HostileInput(String name, IntFunction<byte[]> content, String reason, boolean heavy) {
  static HostileInput indexed(String name, IntFunction<String> text) {
    return new HostileInput(name, size -> text.apply(size).getBytes(UTF_8), "", false);
  }

  static HostileInput indexedBytes(String name, IntFunction<byte[]> bytes) {
    return new HostileInput(name, bytes, "", false);
  }

  static HostileInput refused(String name, String reason, IntFunction<String> text) {
    return new HostileInput(name, size -> text.apply(size).getBytes(UTF_8), reason, false);
  }

  static HostileInput refusedBytes(String name, String reason, IntFunction<byte[]> bytes) {
    return new HostileInput(name, bytes, reason, false);
  }

  /// The words again and again, about `size` characters of them.
  static String filled(String words, int size) {
    return words.repeat(Math.max(1, size / words.length()));
  }

  HostileInput asHeavy(boolean isHeavy) {
    return new HostileInput(name, content, reason, isHeavy);
  }

  /// Whether this is what may become of it.
  ///
  /// @param failure why it failed; empty where it was indexed
  boolean allows(String failure) {
    return reason.isEmpty()
        ? failure.isEmpty()
            || failure.contains(" of more than ")
            || failure.contains(" with more than ")
        : failure.contains(reason);
  }
}
