package org.lectern.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;

/// Adds up the bytes below the paths of a run, beside it, so that the time left can be told.
public final class Survey {
  // Written after the bytes, and read before them.
  private volatile boolean done;
  private long bytes;

  private Survey() {}

  /// Starts on a thread of its own.
  public static Survey start(List<Path> paths) {
    Survey survey = new Survey();
    Thread.ofPlatform().name("ingest-survey").daemon().start(() -> survey.add(paths));
    return survey;
  }

  /// How many bytes there are; empty until all have been counted.
  public OptionalLong bytes() {
    return done ? OptionalLong.of(bytes) : OptionalLong.empty();
  }

  private void add(List<Path> paths) {
    try {
      for (Path path : paths) {
        Files.walkFileTree(path, new Adding());
      }
      done = true;
    } catch (IOException | SecurityException _) {
      // The run itself says what cannot be read; the time left is not told.
    }
  }

  private final class Adding extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        bytes += attributes.size();
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
      return FileVisitResult.CONTINUE;
    }
  }
}
