package org.lectern.ingest.hostile;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What stands in a folder and is no plain file with a plain name.
///
/// @param folder in which it is made
record HostileFiles(Path folder) {
  /// Makes everything that this system can make.
  ///
  /// @return the name of each that fails, and words of its reason
  Map<String, String> refused() throws IOException, InterruptedException {
    Map<String, String> refused = new LinkedHashMap<>();
    link("itself", "itself");
    refused.put("itself", "a link that leads to itself");
    link("there", "back");
    link("back", "there");
    refused.put("there", "a link that leads to itself");
    refused.put("back", "a link that leads to itself");
    link("nowhere", "none.txt");
    refused.put("nowhere", "a link that leads nowhere");
    Files.createDirectory(folder.resolve("deep"));
    Files.createSymbolicLink(folder.resolve("deep/above"), Path.of(".."));
    refused.put("deep/above", "a link back to a folder above it");
    shell("mkfifo pipe");
    refused.put("pipe", "neither a file nor a folder");
    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
    }
    refused.put("socket", "neither a file nor a folder");
    Files.writeString(folder.resolve("gone.txt"), "It is gone when it is opened.");
    refused.put("gone.txt", "it is gone");
    return refused;
  }

  /// Takes the permission to read away; it cannot be from the user root.
  ///
  /// @return the name of each that fails, and words of its reason; empty for root
  Map<String, String> forbidden() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("forbidden.txt"), "Nobody may read this.");
    Files.createDirectory(folder.resolve("locked"));
    shell("chmod 000 forbidden.txt locked");
    return Files.isReadable(file)
        ? Map.of()
        : Map.of("forbidden.txt", "no permission", "locked", "no permission");
  }

  /// Files of good text whose names are not: line ends, signs of a terminal, bytes of no encoding.
  ///
  /// @return how many
  int oddNames() throws IOException, InterruptedException {
    shell("printf 'A heron under a name of two lines.' > \"$(printf 'two\\nlines.txt')\"");
    shell("printf 'A heron under a red name.' > \"$(printf 'red\\033[31m.txt')\"");
    shell("printf 'A heron under a name of Latin-1.' > \"$(printf 'caf\\351.txt')\"");
    shell("printf 'A heron under a name of no text.' > \"$(printf 'no\\377\\376text.txt')\"");
    shell("printf 'A heron under a name of quotes.' > \"'quoted' \\\"name\\\".txt\"");
    return 5;
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve(name), Path.of(target));
  }

  private void shell(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("the shell cannot do this: " + command);
    }
  }
}
