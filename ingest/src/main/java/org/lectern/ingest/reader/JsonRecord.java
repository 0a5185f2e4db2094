package org.lectern.ingest.reader;

import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.ExtractedDocument.Origin;
import org.lectern.schema.WebAddress;

/// A line of a JSON Lines file.
///
/// @param line the decoded line, which is the source text of its document
/// @param number of the line, from 1
/// @param sha256 of the line's bytes
record JsonRecord(
    SourceDocument source, String line, int number, String sha256, JsonValue.Members object) {
  JsonFields fields() {
    return JsonFields.of(object);
  }

  /// The origin of a record: it is known by its URL where it states one, else by its file, and by
  /// its own id where it has one, else, in a file, by its line.
  ///
  /// @param url its own URL
  /// @param own its own id
  Origin origin(@Nullable String url, @Nullable String own) {
    String address = url == null ? null : WebAddress.canonical(url).orElse(null);
    String fragment = "#" + (own == null ? number : own);
    if (address == null) {
      return known(Digest.id(source.identity() + fragment), source.uri() + fragment);
    }
    // Records with ids of their own may share the address of the page that lists them.
    return known(Digest.id(own == null ? address : address + fragment), String.valueOf(url));
  }

  /// The origin of a record whose id is given.
  Origin known(String id, String uri) {
    return new Origin(id, uri, sha256, number);
  }
}
