package org.lectern.ingest.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Pages with what they state: a file of JSON Lines, a line a page, beside the pages themselves.
///
/// @param pages in the order of the file
public record GoldSet(List<GoldPage> pages) {
  public GoldSet {
    pages = List.copyOf(pages);
  }

  /// Reads a gold file; the pages themselves are read when they are evaluated.
  ///
  /// @throws IOException if the file or a page is missing, a line is not as it should be, or a page
  ///   lies outside the file's folder; the message says which
  public static GoldSet read(Path file) throws IOException {
    Path folder = file.toRealPath().resolveSibling(".").normalize();
    List<String> lines = Files.readAllLines(file);
    List<GoldPage> pages = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      GoldPage page = new GoldLine(file + " line " + (i + 1), folder).read(lines.get(i));
      if (!known.add(page.file())) {
        throw new IOException(file + " line " + (i + 1) + ": a second line about " + page.name());
      }
      pages.add(page);
    }
    return new GoldSet(pages);
  }

  /// The parts that its pages are of, in the order of the alphabet.
  public SortedSet<String> parts() {
    SortedSet<String> parts = new TreeSet<>();
    pages.forEach(page -> parts.add(page.part()));
    return parts;
  }

  /// The pages of a part.
  public GoldSet part(String part) {
    return new GoldSet(pages.stream().filter(page -> page.part().equals(part)).toList());
  }
}
