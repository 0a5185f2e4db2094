package org.lectern.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.DocumentWriter;

/// An index in memory: a map, so that a test sees what was written.
public final class MemoryWriter implements DocumentWriter {
  private final Map<String, PolicyDocument> documents = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private int commits;
  private @Nullable String mark;

  public Map<String, PolicyDocument> documents() {
    return documents;
  }

  public int commits() {
    return commits;
  }

  private record Whole(PolicyDocument document) implements Prepared {
    @Override
    public String id() {
      return document.id();
    }
  }

  @Override
  public Prepared prepare(PolicyDocument document) {
    return new Whole(document);
  }

  @Override
  public void put(Prepared prepared) {
    PolicyDocument document = ((Whole) prepared).document();
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
  public Optional<PolicyDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
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
  public void commit(String newMark) {
    mark = newMark;
    commit();
  }

  @Override
  public Optional<String> mark() {
    return Optional.ofNullable(mark);
  }

  @Override
  public void rollback() {
    // A run that fails is no subject of the tests that have this index.
  }

  @Override
  public void close() {
    commit();
  }
}
