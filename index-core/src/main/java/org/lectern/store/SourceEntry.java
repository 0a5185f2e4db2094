package org.lectern.store;

import org.jspecify.annotations.Nullable;

/// What is known of a source: a file, or a path at which none could be read.
///
/// @param number of the source, as [Ledger#newNumber()] gave it
/// @param path canonical, absolute; what tells sources apart
/// @param uri the path below the path that was given
/// @param state of the file when it was read
/// @param outcome of the latest reading
/// @param detail the id of the original of a duplicate, the reason of a failure
/// @param tally of its documents in the latest reading
/// @param position lines read so far, where the reading is not done; `null` where it is
/// @param run that came by it last
/// @param reading numbers the latest reading; the documents of an older one are no longer in it
public record SourceEntry(
    long number,
    String path,
    String uri,
    FileState state,
    Outcome outcome,
    @Nullable String detail,
    Tally tally,
    @Nullable Long position,
    long run,
    long reading) {
  /// A file when it was read.
  ///
  /// @param size in bytes
  /// @param modified nanoseconds since 1970; [#UNSURE] where the time does not tell
  /// @param sha256 of its bytes; `null` where they were not read to their end
  /// @param recipe the version of readers and rules, with the format and mapping that were asked
  ///   for
  public record FileState(long size, long modified, @Nullable String sha256, String recipe) {
    /// The file was so young when it was read that a change may have left its time as it was.
    public static final long UNSURE = -1;
  }

  /// The entry with another outcome, of the same reading.
  public SourceEntry became(Outcome now, @Nullable String why, Tally counted, long inRun) {
    return new SourceEntry(number, path, uri, state, now, why, counted, position, inRun, reading);
  }

  /// The entry of the same bytes at another time.
  public SourceEntry touched(long modified) {
    FileState now = new FileState(state.size(), modified, state.sha256(), state.recipe());
    return new SourceEntry(number, path, uri, now, outcome, detail, tally, position, run, reading);
  }

  /// The entry of a source that has to be read again, whatever its time says.
  SourceEntry unsure() {
    FileState again = new FileState(state.size(), FileState.UNSURE, null, state.recipe());
    return new SourceEntry(
        number, path, uri, again, outcome, detail, tally, position, run, reading);
  }
}
