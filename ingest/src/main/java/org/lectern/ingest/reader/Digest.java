package org.lectern.ingest.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of bytes, and the ids that are made of it.
public final class Digest {
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

  private Digest() {}

  /// 64 hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(hash(bytes));
  }

  /// The id of an identity: 26 characters of lower-case base32 (RFC 4648) of its SHA-256.
  public static String id(String identity) {
    byte[] hash = hash(identity.getBytes(StandardCharsets.UTF_8));
    StringBuilder id = new StringBuilder(26);
    for (int i = 0; i < 26; i++) {
      int bit = i * 5;
      int two = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
      id.append(BASE32.charAt(two >> (11 - bit % 8) & 31));
    }
    return id.toString();
  }

  private static byte[] hash(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
