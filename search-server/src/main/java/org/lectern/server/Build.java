package org.lectern.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.search.SearchEngine;

/// Names this build of the program by what it is made of: the version stays the same from build to
/// build, the answers may not.
final class Build {
  private static final int ID_BYTES = 8;

  private Build() {}

  /// @throws UncheckedIOException if the program cannot be read
  static String id() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Class<?> part : List.of(SearchEngine.class, Build.class)) {
        Path place = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
          classes(place, digest);
        } else {
          digest.update(Files.readAllBytes(place));
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program itself cannot be read", unreadable);
    } catch (NoSuchAlgorithmException | URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  // A folder of classes is a developer's; their times tell as much as their bytes.
  private static void classes(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String line = file + " " + Files.getLastModifiedTime(file) + "\n";
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
