package org.lectern.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;

/// An index in memory: a map, so that a test sees what was written.
public final class MemoryWriter implements DocumentWriter {
  private final Map<String, PolicyDocument> documents = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private int commits;

  public Map<String, PolicyDocument> documents() {
    return documents;
  }

  public int commits() {
    return commits;
  }

  @Override
  public void put(PolicyDocument document) {
    delete(document.id());
    documents.put(document.id(), document);
    ids.put(document.source().sha256(), document.id());
  }

  @Override
  public void delete(String id) {
    PolicyDocument gone = documents.remove(id);
    if (gone != null) {
      ids.remove(gone.source().sha256(), id);
    }
  }

  @Override
  public Optional<Fingerprint> fingerprint(String id) {
    return Optional.ofNullable(documents.get(id))
        .map(PolicyDocument::source)
        .map(source -> new Fingerprint(source.sha256(), source.extraction()));
  }

  @Override
  public Optional<String> idOf(String sha256) {
    return Optional.ofNullable(ids.get(sha256));
  }

  @Override
  public void commit() {
    commits++;
  }

  @Override
  public void close() {
    commit();
  }
}
