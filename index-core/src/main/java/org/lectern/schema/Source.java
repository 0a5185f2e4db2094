package org.lectern.schema;

/// Where a document came from.
///
/// @param uri the document's URL, or its file's path below the path that was given, with `#` and
///   the record's id or number for one of many in a file; never an absolute path
/// @param sha256 of the bytes of the file or record, 64 hexadecimal digits
/// @param extraction the version of the reading and the rules that made the document of them
public record Source(String uri, String sha256, int extraction) {}
