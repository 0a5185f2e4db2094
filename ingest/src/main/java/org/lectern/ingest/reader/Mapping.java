package org.lectern.ingest.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which column of a table, or key of a JSON object, is which field; read from a TOML file.
///
/// A key inside an object is written with a dot: `address.city`.
///
/// @param name what the records are, for people
/// @param recognizedBy columns by which such records are recognised; all of them have to be there
/// @param recordId the column that tells a record from the others of its file
/// @param never columns that are never read; a file that maps one of them is refused
/// @param fields in the order of the file
/// @param sections the text
public record Mapping(
    String name,
    Set<String> recognizedBy,
    @Nullable String recordId,
    Set<String> never,
    List<MappedField> fields,
    List<MappedSection> sections) {
  public Mapping {
    recognizedBy = Set.copyOf(recognizedBy);
    never = Set.copyOf(never);
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
  }

  /// A part of the text.
  ///
  /// @param heading `null` for none
  /// @param columns each a paragraph
  record MappedSection(@Nullable String heading, List<String> columns) {}

  /// Reads a mapping file.
  ///
  /// @throws InvalidMappingException if it is none, with the place and what would be right
  public static Mapping read(Path file) throws IOException, InvalidMappingException {
    return MappingFile.parse(Files.readString(file));
  }

  /// Whether records with these columns are of this sort.
  boolean fits(Set<String> columns) {
    return !recognizedBy.isEmpty() && columns.containsAll(recognizedBy);
  }
}
