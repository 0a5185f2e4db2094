package org.lectern.lucene;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Tells of most ids and digests that an index does not have them, without a look into it: a Bloom
/// filter with three bits for each. Those of documents that were removed stay in it.
///
/// Source: Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970. A document
/// adds two of them. With 2^26 bits it is wrong for one in 200 at 2 million documents, and for one
/// in five at 10 million; being wrong costs a look-up.
///
/// One thread adds, any number may ask.
final class SeenIds {
  private static final int BITS = 1 << 26;
  private static final int PER_ID = 3;

  // Bits are only ever set: who asks without a lock sees all that was there when it began.
  private static final VarHandle WORD = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] words = new long[BITS / Long.SIZE];

  /// All ids and digests of an index.
  static SeenIds of(IndexReader reader) throws IOException {
    SeenIds seen = new SeenIds();
    for (LeafReaderContext leaf : reader.leaves()) {
      seen.add(leaf.reader().terms(FieldNames.ID));
      seen.add(leaf.reader().terms(FieldNames.SHA256));
    }
    return seen;
  }

  private void add(@Nullable Terms terms) throws IOException {
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        add(id);
      }
    }
  }

  void add(String id) {
    add(new BytesRef(id));
  }

  private void add(BytesRef id) {
    long[] hash = StringHelper.murmurhash3_x64_128(id);
    for (int i = 0; i < PER_ID; i++) {
      int bit = bit(hash, i);
      int word = bit / Long.SIZE;
      WORD.setRelease(words, word, words[word] | 1L << bit);
    }
  }

  /// Whether the id may have been added; false is sure.
  boolean mayHave(String id) {
    long[] hash = StringHelper.murmurhash3_x64_128(new BytesRef(id));
    for (int i = 0; i < PER_ID; i++) {
      int bit = bit(hash, i);
      if (((long) WORD.getAcquire(words, bit / Long.SIZE) & 1L << bit) == 0) {
        return false;
      }
    }
    return true;
  }

  private static int bit(long[] hash, int number) {
    return (int) (hash[0] + number * hash[1]) & BITS - 1;
  }
}
