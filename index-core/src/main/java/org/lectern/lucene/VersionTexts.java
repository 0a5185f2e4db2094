package org.lectern.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/// What is kept of documents to compare them, read from the index; the last ones asked for stay in
/// memory, as one is compared with many.
final class VersionTexts {
  private static final int MOST = 1_000;

  private final List<LeafReaderContext> leaves;
  private final int[] docs;
  private final Map<Integer, VersionText> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, VersionText> eldest) {
          return size() > MOST;
        }
      };

  /// @param docs the documents' numbers in the whole index
  VersionTexts(List<LeafReaderContext> leaves, int[] docs) {
    this.leaves = leaves;
    this.docs = docs;
  }

  /// @param document its place in the list of documents
  VersionText get(int document) throws IOException {
    VersionText text = recent.get(document);
    if (text == null) {
      text = read(docs[document]);
      recent.put(document, text);
    }
    return text;
  }

  private VersionText read(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), FieldNames.VERSION_TEXT);
    if (!values.advanceExact(doc - leaf.docBase)) {
      throw new IOException("a document has keys without the text that they are of");
    }
    return VersionText.of(values.binaryValue());
  }
}
