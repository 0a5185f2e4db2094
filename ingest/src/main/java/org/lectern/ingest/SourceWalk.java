package org.lectern.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.store.SourceEntry;

/// Finds the files below the paths that were given, each folder in the order of its names.
///
/// Links are followed; a folder is walked once, a file is visited once, and a link back to a folder
/// above it is reported.
final class SourceWalk {
  private final Visitor visitor;
  private final Set<Path> walked = new HashSet<>();

  /// Files that were not met in their own folder but by a link, or because they were given.
  private final Set<Path> linked = new HashSet<>();

  /// Is told of what the walk comes by.
  interface Visitor {
    /// What is known of the files right in a folder, by their canonical paths.
    Map<String, SourceEntry> known(Path folder);

    void file(FoundFile file);

    /// What cannot be read.
    ///
    /// @param path canonical as far as it exists
    /// @param uri the path below the path that was given
    void failure(String path, String uri, String reason);

    /// Whether the walk is to end before its time.
    boolean stopped();
  }

  SourceWalk(Visitor visitor) {
    this.visitor = visitor;
  }

  /// Walks one of the paths that were given.
  void walk(Path given) {
    if (Files.isDirectory(given)) {
      folder(given, "", Set.of());
    } else {
      elsewhere(given, name(given), Set.of());
    }
  }

  /// The canonical path, as far as it exists.
  static Path canonical(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException | SecurityException _) {
      return path.toAbsolutePath().normalize();
    }
  }

  /// A path that is no plain entry of its folder.
  private void elsewhere(Path path, String uri, Set<Path> above) {
    try {
      if (Files.isDirectory(path)) {
        folder(path, uri, above);
        return;
      }
      Path real = canonical(path);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (real.getParent() != null && walked.contains(real.getParent())) {
        return;
      }
      if (!attributes.isRegularFile()) {
        failure(real, uri, "neither a file nor a folder");
      } else if (linked.add(real)) {
        Path parent = real.getParent();
        file(real, uri, attributes, parent == null ? Map.of() : visitor.known(parent));
      }
    } catch (java.nio.file.NoSuchFileException _) {
      boolean link = Files.isSymbolicLink(path);
      failure(plain(path), uri, link ? "a link that leads nowhere" : "no such file or folder");
    } catch (IOException | SecurityException e) {
      failure(plain(path), uri, "cannot be read: " + reason(e));
    }
  }

  private static Path plain(Path path) {
    Path parent = path.toAbsolutePath().normalize().getParent();
    return parent == null ? path : canonical(parent).resolve(name(path));
  }

  private void failure(Path path, String uri, String reason) {
    visitor.failure(new SourceDocument(path, uri).identity(), uri, reason);
  }

  private void file(
      Path real, String uri, BasicFileAttributes attributes, Map<String, SourceEntry> known) {
    SourceDocument source = new SourceDocument(real, uri);
    String path = source.identity();
    visitor.file(
        new FoundFile(
            source,
            path,
            attributes.size(),
            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
            known.get(path)));
  }

  private void folder(Path folder, String uri, Set<Path> above) {
    List<Entry> entries = new ArrayList<>();
    Path real;
    try {
      real = folder.toRealPath();
      if (above.contains(real)) {
        failure(plain(folder), uri, "a link back to a folder above it");
        return;
      }
      if (!walked.add(real)) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
        stream.forEach(entry -> entries.add(new Entry(entry, name(entry))));
      }
    } catch (IOException | DirectoryIteratorException | SecurityException e) {
      String shown = uri.isEmpty() ? name(folder) : uri;
      failure(canonical(folder), shown, "cannot be listed: " + reason(e));
      return;
    }
    Set<Path> inside = new HashSet<>(above);
    inside.add(real);
    entries.sort(Comparator.comparing(Entry::name));
    Map<String, SourceEntry> known = visitor.known(real);
    for (Entry entry : entries) {
      if (visitor.stopped()) {
        return;
      }
      entry(entry.path, uri.isEmpty() ? entry.name : uri + "/" + entry.name, inside, known);
    }
  }

  /// What a folder lists. A path works out its name each time that it is asked.
  private record Entry(Path path, String name) {}

  /// An entry of a folder whose path is canonical: so is its own, unless it is a link.
  private void entry(Path path, String uri, Set<Path> inside, Map<String, SourceEntry> known) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        folder(path, uri, inside);
      } else if (attributes.isSymbolicLink()) {
        elsewhere(path, uri, inside);
      } else if (!attributes.isRegularFile()) {
        failure(path, uri, "neither a file nor a folder");
      } else if (!linked.contains(path)) {
        file(path, uri, attributes, known);
      }
    } catch (IOException | SecurityException e) {
      failure(path, uri, "cannot be read: " + reason(e));
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
      case java.nio.file.FileSystemException f when f.getReason() != null ->
          f.getReason().startsWith("Too many levels of symbolic links")
              ? "a link that leads to itself"
              : f.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
