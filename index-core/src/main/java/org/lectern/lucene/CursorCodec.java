package org.lectern.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.InvalidCursorException;
import org.lectern.search.SearchRequest;
import org.lectern.search.Sort;

/// A cursor is the place of the last hit of a page in the order of its request: version, commit of
/// the index, fingerprint of the request, sort key, id and a checksum of them all, in URL-safe
/// base64. Only one text stands for each: a cursor that was changed anywhere is none.
final class CursorCodec {
  private static final int VERSION = 3;
  private static final int FINGERPRINT_BYTES = 8;
  private static final int CHECKSUM_BYTES = 4;
  private static final int LONGEST = 4096;

  private CursorCodec() {}

  /// @param commit of the index that was searched
  static String encode(SearchRequest request, String commit, FieldDoc last) {
    Object key = Objects.requireNonNull(last.fields)[0];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(commit);
      out.write(fingerprint(request));
      switch (request.sort()) {
        case RELEVANCE -> out.writeFloat((Float) key);
        case NEWEST, OLDEST -> out.writeLong((Long) key);
        case FOUNDED -> out.writeInt((Integer) key);
        case TITLE -> {
          out.writeBoolean(key != null);
          out.writeUTF(key == null ? "" : ((BytesRef) key).utf8ToString());
        }
      }
      out.writeUTF(((BytesRef) last.fields[1]).utf8ToString());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    byte[] content = bytes.toByteArray();
    return text(
        ByteBuffer.allocate(content.length + CHECKSUM_BYTES)
            .put(content)
            .putInt(checksum(content))
            .array());
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// No secret: it tells damage, and whoever wants to walk from a place of their own may.
  private static int checksum(byte[] content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content);
    return (int) checksum.getValue();
  }

  private static DataInputStream open(String cursor) throws IOException {
    if (cursor.length() > LONGEST) {
      throw invalid();
    }
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    // The last letter may have bits that decode to nothing.
    if (bytes.length <= CHECKSUM_BYTES || !text(bytes).equals(cursor)) {
      throw invalid();
    }
    byte[] content = Arrays.copyOf(bytes, bytes.length - CHECKSUM_BYTES);
    if (ByteBuffer.wrap(bytes).getInt(content.length) != checksum(content)) {
      throw invalid();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    if (in.readByte() != VERSION) {
      throw invalid();
    }
    return in;
  }

  /// The commit of the index that the cursor leads on in.
  ///
  /// @throws InvalidCursorException if the text is no cursor
  static String commit(String cursor) {
    try (DataInputStream in = open(cursor)) {
      return in.readUTF();
    } catch (IOException | IllegalArgumentException malformed) {
      throw invalid();
    }
  }

  /// @throws InvalidCursorException if the text is no cursor, or one of another request
  static FieldDoc decode(SearchRequest request, String cursor) {
    try (DataInputStream in = open(cursor)) {
      String _ = in.readUTF();
      if (!Arrays.equals(in.readNBytes(FINGERPRINT_BYTES), fingerprint(request))) {
        throw new InvalidCursorException(
            "cursor-mismatch",
            "this cursor belongs to another search; send it with the query, filters, sort, group"
                + " and collapse that it came from");
      }
      Object[] fields = {key(request.sort(), in), new BytesRef(in.readUTF())};
      if (in.read() >= 0) {
        throw invalid();
      }
      // No hit ties with another, so the hit itself is the only one that stands at its own place.
      return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    } catch (IOException | IllegalArgumentException malformed) {
      throw invalid();
    }
  }

  private static @Nullable Object key(Sort sort, DataInputStream in) throws IOException {
    return switch (sort) {
      case RELEVANCE -> in.readFloat();
      case NEWEST, OLDEST -> in.readLong();
      case FOUNDED -> in.readInt();
      case TITLE -> {
        boolean stated = in.readBoolean();
        String title = in.readUTF();
        yield stated ? new BytesRef(title) : null;
      }
    };
  }

  private static InvalidCursorException invalid() {
    return new InvalidCursorException(
        "invalid-cursor",
        "this is no cursor, or one that was changed on its way; take the link to the next page as"
            + " it is (in JSON page.next), or start anew without a cursor");
  }

  /// What must be the same from page to page: everything that decides which hits there are, and
  /// their order.
  private static byte[] fingerprint(SearchRequest request) {
    Filters filters = request.filters();
    String text =
        String.join(
            "\n",
            request.query().raw(),
            request.match().slug(),
            request.sort().slug(),
            request.group().slug(),
            Boolean.toString(request.collapse()),
            sorted(filters.included()),
            sorted(filters.excluded()),
            filters.founded().toString(),
            filters.published().toString());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String sorted(Map<FilterField, Set<String>> values) {
    Map<String, Object> sorted = new HashMap<>();
    values.forEach((field, chosen) -> sorted.put(field.slug(), new TreeSet<>(chosen)));
    return new TreeMap<>(sorted).toString();
  }
}
