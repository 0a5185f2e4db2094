package org.lectern.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The folder that holds everything of one installation.
///
/// @param path absolute
record DataFolder(Path path) {
  /// The Lucene index.
  Path index() {
    return path.resolve("index");
  }

  /// What is not a document: what became of every source.
  Path database() {
    return path.resolve("lectern.db");
  }

  /// Keeps what became of each document of the last ingest, as `ingest-report.json`.
  ///
  /// @throws CommandFailedException if it cannot be written
  void write(String report) {
    try {
      // Beside it first: half a report is none.
      Path whole = Files.writeString(path.resolve("ingest-report.json.new"), report + "\n");
      Files.move(whole, path.resolve("ingest-report.json"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException refused) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          String.format(
              Locale.ROOT,
              "the documents are indexed, but the report cannot be written to %s (%s)",
              path,
              refused.getMessage()));
    }
  }

  /// Makes this process the one that writes, and the folder where there is none.
  ///
  /// @throws CommandFailedException if another process writes, or the folder cannot be made
  Lock lock() {
    Path file = path.resolve("lectern.lock");
    try {
      Files.createDirectories(path);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new CommandFailedException(
            ExitCode.FAILED,
            String.format(
                Locale.ROOT,
                "another ingest is writing to %s; wait until it is done, or choose another --data",
                path));
      }
      return new Lock(channel);
    } catch (IOException refused) {
      throw new CommandFailedException(
          ExitCode.FAILED,
          String.format(
              Locale.ROOT,
              "cannot write to the data folder %s (%s); choose another --data",
              path,
              refused.getMessage()));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  /// Held while this process writes; it ends with the process, however that ends.
  record Lock(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException ignored) {
        // The lock ends with the process at the latest.
      }
    }
  }
}
