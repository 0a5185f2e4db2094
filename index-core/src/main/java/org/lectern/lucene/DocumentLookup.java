package org.lectern.lucene;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter.Fingerprint;

/// Finds single documents in an index at one moment.
record DocumentLookup(IndexReader reader) {
  /// The term that only the document with this id has.
  static Term id(String id) {
    return new Term(FieldNames.ID, id);
  }

  /// The number of the first document with a term, removed ones left out.
  OptionalInt first(Term term) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    ScoreDoc[] docs = searcher.search(new TermQuery(term), 1).scoreDocs;
    return docs.length == 0 ? OptionalInt.empty() : OptionalInt.of(docs[0].doc);
  }

  /// The document with this id.
  Optional<PolicyDocument> document(String id) throws IOException {
    OptionalInt doc = first(id(id));
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.of(DocumentCodec.document(reader.storedFields(), doc.getAsInt()));
  }

  /// The id of the first document that was made of these bytes.
  Optional<String> madeOf(String sha256) throws IOException {
    OptionalInt doc = first(new Term(FieldNames.SHA256, sha256));
    return doc.isEmpty()
        ? Optional.empty()
        : Optional.of(DocumentCodec.summary(reader.storedFields(), doc.getAsInt()).id());
  }

  /// What the document with this id was made of.
  Optional<Fingerprint> fingerprint(String id) throws IOException {
    OptionalInt doc = first(id(id));
    if (doc.isEmpty()) {
      return Optional.empty();
    }
    BinaryDocValues values = MultiDocValues.getBinaryValues(reader, FieldNames.FINGERPRINT);
    if (values == null || !values.advanceExact(doc.getAsInt())) {
      throw new IOException("a document has no fingerprint");
    }
    return Optional.of(DocumentFields.fingerprint(values.binaryValue().utf8ToString()));
  }
}
