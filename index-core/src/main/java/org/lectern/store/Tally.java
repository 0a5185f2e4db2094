package org.lectern.store;

/// How many documents of a source, or of all, had each outcome.
public record Tally(long indexed, long unchanged, long duplicate, long failed, long removed) {
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /// One document more with this outcome.
  public Tally and(Outcome outcome) {
    return and(outcome, 1);
  }

  public Tally and(Outcome outcome, long more) {
    return switch (outcome) {
      case INDEXED -> new Tally(indexed + more, unchanged, duplicate, failed, removed);
      case UNCHANGED -> new Tally(indexed, unchanged + more, duplicate, failed, removed);
      case DUPLICATE -> new Tally(indexed, unchanged, duplicate + more, failed, removed);
      case FAILED -> new Tally(indexed, unchanged, duplicate, failed + more, removed);
      case REMOVED -> new Tally(indexed, unchanged, duplicate, failed, removed + more);
    };
  }

  public Tally plus(Tally other) {
    return new Tally(
        indexed + other.indexed,
        unchanged + other.unchanged,
        duplicate + other.duplicate,
        failed + other.failed,
        removed + other.removed);
  }

  /// The documents that a source has given: all but the removed ones.
  public long seen() {
    return indexed + unchanged + duplicate + failed;
  }

  /// The outcome of a source whose documents came out so.
  public Outcome outcome() {
    if (indexed > 0) {
      return Outcome.INDEXED;
    }
    if (unchanged > 0) {
      return Outcome.UNCHANGED;
    }
    if (duplicate > 0) {
      return Outcome.DUPLICATE;
    }
    return failed > 0 || removed == 0 ? Outcome.FAILED : Outcome.REMOVED;
  }
}
