package org.lectern.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.Pipeline.Feed;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.Extraction;
import org.lectern.ingest.reader.UnreadableDocument;
import org.lectern.store.Ledger;
import org.lectern.store.Outcome;
import org.lectern.store.SourceEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reading side: what the walk finds, as steps. A file that is as it was is not opened.
final class SourceFeed implements SourceWalk.Visitor {
  private static final Logger LOG = LoggerFactory.getLogger(SourceFeed.class);

  private final Ledger ledger;
  private final Ledger.Run run;
  private final Recipe recipe;
  private final BooleanSupplier stop;
  private final Feed feed;

  /// What a reading goes by.
  ///
  /// @param stop whether it is to end before its time
  record Feeding(Ledger ledger, Ledger.Run run, Recipe recipe, BooleanSupplier stop) {}

  /// @param feed takes the steps
  SourceFeed(Feeding by, Feed feed) {
    this.ledger = by.ledger();
    this.run = by.run();
    this.recipe = by.recipe();
    this.stop = by.stop();
    this.feed = feed;
  }

  @Override
  public Map<String, SourceEntry> known(Path folder) {
    return ledger.in(folder.toString());
  }

  @Override
  public boolean stopped() {
    return stop.getAsBoolean();
  }

  @Override
  public void failure(String path, String uri, String reason) {
    feed.put(new Step.Refused(path, uri, reason), 0);
  }

  @Override
  public void file(FoundFile file) {
    SourceEntry known = file.known();
    if (known != null && isAsItWas(file, known)) {
      feed.put(new Step.Known(file), 0);
    } else {
      read(file);
    }
  }

  private boolean isAsItWas(FoundFile file, SourceEntry known) {
    boolean comparable =
        known.position() == null
            && known.outcome() != Outcome.FAILED
            && known.outcome() != Outcome.REMOVED
            && known.state().size() == file.size()
            && known.state().recipe().equals(recipe.name());
    if (!comparable) {
      return false;
    }
    boolean sure = known.state().modified() != SourceEntry.FileState.UNSURE;
    String sha256 = known.state().sha256();
    return (sure && known.state().modified() == file.modified())
        || (sha256 != null && sha256.equals(sha256(file.source().file())));
  }

  /// Reads a file to its end.
  void read(FoundFile file) {
    SourceEntry known = file.known();
    boolean resumed =
        known != null
            && known.position() != null
            && run.resumed()
            && known.run() == run.number()
            && known.state().size() == file.size()
            && known.state().modified() == file.modified();
    boolean forced = known != null && !known.state().recipe().equals(recipe.name());
    feed.put(new Step.Begin(file, resumed, forced), 0);
    long passed = resumed && known != null && known.position() != null ? known.position() : 0;
    try (DocumentReader reader = guarded(() -> recipe.opening().open(file.source()))) {
      end(file, documents(reader, passed, forced));
    } catch (IOException e) {
      feed.put(new Step.End(null, "cannot be read: " + SourceWalk.reason(e)), 0);
    }
  }

  /// What a file gave.
  private record Gave(boolean whole, @Nullable String sha256) {}

  private Gave documents(DocumentReader reader, long passed, boolean forced) throws IOException {
    long number = 0;
    String sha256 = null;
    for (var next = next(reader); next.isPresent(); next = next(reader)) {
      if (stopped()) {
        return new Gave(false, null);
      }
      if (number++ < passed) {
        continue;
      }
      switch (next.get()) {
        case UnreadableDocument(_, var line, var reason) ->
            feed.put(new Step.Failed(line, reason), 0);
        case ExtractedDocument document -> {
          sha256 = document.origin().wholeFile() ? document.origin().sha256() : null;
          feed.put(new Step.Extracted(document, forced), document.source().length());
        }
      }
    }
    return new Gave(true, sha256);
  }

  private void end(FoundFile file, Gave gave) {
    if (gave.whole()) {
      String sha256 = gave.sha256() == null ? sha256(file.source().file()) : gave.sha256();
      feed.put(new Step.End(sha256, null), 0);
    }
  }

  private static Optional<Extraction> next(DocumentReader reader) throws IOException {
    return guarded(reader::next);
  }

  private interface Read<T> {
    T read() throws IOException;
  }

  /// A fault of a reader ends its file, not the run.
  private static <T> T guarded(Read<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (OutOfMemoryError e) {
      throw new IOException(Preparation.OUT_OF_MEMORY, e);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("A reader failed", e);
      throw new IOException("the reader failed: " + Preparation.reason(e), e);
    }
  }

  private static @Nullable String sha256(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (DigestInputStream through = new DigestInputStream(stream, digest)) {
        byte[] chunk = new byte[64 * 1024];
        while (through.read(chunk) >= 0) {
          // Only its digest is wanted.
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException _) {
      return null;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
