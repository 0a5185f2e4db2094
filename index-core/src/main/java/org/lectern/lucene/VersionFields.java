package org.lectern.lucene;

import java.nio.ByteBuffer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.lectern.schema.PolicyDocument;

/// Writes what tells whether a document is a version of another one.
final class VersionFields {
  private VersionFields() {}

  static void add(Document document, PolicyDocument policy) {
    VersionText.of(policy)
        .ifPresent(keyed -> {
          ByteBuffer keys = ByteBuffer.allocate(ShingleKeys.KEYS * Integer.BYTES);
          keys.asIntBuffer().put(keyed.keys().keys());
          document.add(
              new BinaryDocValuesField(FieldNames.VERSION_KEYS, new BytesRef(keys.array())));
          document.add(new BinaryDocValuesField(FieldNames.VERSION_TEXT, keyed.text().bytes()));
        });
  }

  /// @param number of the key, from 0
  static int key(BytesRef keys, int number) {
    return ByteBuffer.wrap(keys.bytes, keys.offset, keys.length).getInt(number * Integer.BYTES);
  }
}
