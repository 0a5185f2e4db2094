package org.lectern.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.ingest.reader.SourceDocument;

/// Finds the files below the paths that were given, each folder in the order of its names.
///
/// Links are followed; a folder is walked once, and a link back to a folder above it is reported.
final class SourceWalk {
  private final Visitor visitor;
  private final Set<Path> walked = new HashSet<>();

  /// Is told of what the walk comes by.
  interface Visitor {
    void file(SourceDocument source);

    /// What cannot be read.
    ///
    /// @param uri the path below the path that was given
    void failure(String uri, String reason);
  }

  SourceWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Walks one of the paths that were given.
  void walk(Path given) {
    if (Files.isDirectory(given)) {
      folder(given, "", Set.of());
    } else {
      visit(given, name(given), Set.of());
    }
  }

  private void visit(Path path, String uri, Set<Path> above) {
    try {
      if (Files.isDirectory(path)) {
        folder(path, uri, above);
      } else if (Files.isRegularFile(path)) {
        file(path, uri);
      } else if (Files.exists(path)) {
        visitor.failure(uri, "neither a file nor a folder");
      } else {
        boolean link = Files.isSymbolicLink(path);
        visitor.failure(uri, link ? "a link that leads nowhere" : "no such file or folder");
      }
    } catch (SecurityException e) {
      visitor.failure(uri, "not allowed: " + e.getMessage());
    }
  }

  private void file(Path path, String uri) {
    SourceDocument source;
    try {
      source = SourceDocument.of(path, uri);
    } catch (IOException e) {
      visitor.failure(uri, "cannot be read: " + reason(e));
      return;
    }
    visitor.file(source);
  }

  private void folder(Path folder, String uri, Set<Path> above) {
    List<Path> entries = new ArrayList<>();
    Path real;
    try {
      real = folder.toRealPath();
      if (above.contains(real)) {
        visitor.failure(uri, "a link back to a folder above it");
        return;
      }
      if (!walked.add(real)) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      visitor.failure(uri.isEmpty() ? name(folder) : uri, "cannot be listed: " + reason(e));
      return;
    }
    Set<Path> inside = new HashSet<>(above);
    inside.add(real);
    entries.sort(Comparator.comparing(SourceWalk::name));
    for (Path entry : entries) {
      visit(entry, uri.isEmpty() ? name(entry) : uri + "/" + name(entry), inside);
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /// Why an operation on a file failed, without its absolute path.
  static String reason(Exception e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "no permission";
      case java.nio.file.NoSuchFileException _ -> "it is gone";
      case java.nio.file.FileSystemLoopException _ -> "a link that leads to itself";
      case java.nio.file.FileSystemException f when f.getReason() != null -> f.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
