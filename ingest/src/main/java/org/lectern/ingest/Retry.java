package org.lectern.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.store.Ledger;
import org.lectern.store.RunListing;
import org.lectern.store.SourceEntry;

/// Reads the sources again that failed before, or a document of which did.
///
/// @param run that reads them
/// @param feed takes what there is at their paths now
record Retry(Ledger ledger, Ledger.Run run, SourceFeed feed) {
  private static final int PAGE = 500;

  /// @param roots below which the sources are to lie; none means everywhere
  void below(List<Path> roots) {
    List<Path> canonical = roots.stream().map(SourceWalk::canonical).toList();
    RunListing listing = new RunListing(ledger, run);
    List<SourceEntry> page = listing.failed("", PAGE);
    while (!page.isEmpty() && !feed.stopped()) {
      page.stream().filter(entry -> isBelow(entry, canonical)).forEach(this::retry);
      page = listing.failed(page.getLast().path(), PAGE);
    }
  }

  private static boolean isBelow(SourceEntry entry, List<Path> roots) {
    Path path = Path.of(entry.path());
    return roots.isEmpty() || roots.stream().anyMatch(path::startsWith);
  }

  private void retry(SourceEntry entry) {
    try {
      Path path = Path.of(entry.path());
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        feed.failure(entry.path(), entry.uri(), String.valueOf(entry.detail()));
        return;
      }
      SourceDocument source = new SourceDocument(path, entry.uri());
      long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      feed.read(new FoundFile(source, entry.path(), attributes.size(), modified, entry));
    } catch (IOException | InvalidPathException | SecurityException e) {
      String reason = "cannot be read: " + SourceWalk.reason(e);
      feed.failure(entry.path(), entry.uri(), reason);
    }
  }
}
