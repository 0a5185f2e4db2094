package org.lectern.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir private Path folder;

  private static SourceEntry entry(Ledger ledger, String path, long reading, Tally tally) {
    var state = new SourceEntry.FileState(10, 20, "aa", "1");
    SourceEntry entry =
        new SourceEntry(
            ledger.newNumber(),
            path,
            path.substring(1),
            state,
            tally.outcome(),
            null,
            tally,
            null,
            1,
            reading);
    ledger.put(entry);
    return entry;
  }

  private static final Tally ONE = Tally.NONE.and(Outcome.INDEXED);

  private Path file() {
    return folder.resolve("lectern.db");
  }

  private List<String> paths(Store store) {
    List<String> paths = new ArrayList<>();
    store.sources(source -> paths.add(source.path() + " " + source.outcome().word()));
    return paths;
  }

  /// A ledger with two commits, the second of which changed and added rows.
  private Mark twoCommits(Optional<Mark> index) {
    try (Store store = Store.open(file())) {
      Ledger ledger = store.lead(index);
      SourceEntry first = entry(ledger, "/a/b", 1, ONE);
      ledger.document(first, "b");
      Mark mark = ledger.commit(true);
      ledger.put(first.became(Outcome.FAILED, "gone bad", Tally.NONE.and(Outcome.FAILED), 2));
      entry(ledger, "/a/c", 2, ONE);
      Mark second = ledger.commit(true);
      assertEquals(mark.number() + 1, second.number());
      return mark;
    }
  }

  @Test
  void whatTheIndexDidNotCommitIsTakenBack() {
    Mark first = twoCommits(Optional.empty());
    try (Store store = Store.open(file())) {
      assertEquals(List.of("/a/b failed", "/a/c indexed"), paths(store));
      store.lead(Optional.of(first)).rollback();
      assertEquals(List.of("/a/b indexed"), paths(store));
    }
  }

  @Test
  void whatIsAsItWasStaysSoWhenTheRestIsTakenBack() {
    Mark mark;
    try (Store store = Store.open(file())) {
      Ledger ledger = store.lead(Optional.empty());
      SourceEntry same = entry(ledger, "/a/b", 1, ONE);
      SourceEntry other = entry(ledger, "/a/c", 1, ONE);
      mark = ledger.commit(true);
      ledger.unchanged(same, new Ledger.Run(2, false));
      ledger.put(other.became(Outcome.FAILED, "gone bad", Tally.NONE.and(Outcome.FAILED), 2));
      ledger.commit(true);
    }
    try (Store store = Store.open(file())) {
      store.lead(Optional.of(mark)).rollback();
      assertEquals(List.of("/a/b unchanged", "/a/c indexed"), paths(store));
    }
  }

  @Test
  void anIndexThatIsAtTheDatabasesMarkKeepsAll() {
    Mark first = twoCommits(Optional.empty());
    try (Store store = Store.open(file())) {
      store.lead(Optional.of(first.next()));
      assertEquals(2, store.sums().total());
    }
  }

  @Test
  void rowsOfAnotherIndexAreForgotten() {
    twoCommits(Optional.empty());
    try (Store store = Store.open(file())) {
      Ledger ledger = store.lead(Optional.empty());
      assertEquals(0, store.sums().total());
      assertEquals(1, ledger.commit(true).number());
    }
  }

  @Test
  void whatWasNotCommittedIsGone() {
    try (Store store = Store.open(file())) {
      entry(store.lead(Optional.empty()), "/a", 1, ONE);
    }
    try (Store store = Store.open(file())) {
      assertEquals(List.of(), paths(store));
    }
  }

  @Test
  void aFolderListsItsOwnSources() {
    try (Store store = Store.inMemory()) {
      Ledger ledger = store.lead(Optional.empty());
      for (String path : List.of("/a/b", "/a/b/c", "/a.txt", "/a/d", "/ab/c")) {
        entry(ledger, path, 1, ONE);
      }
      assertEquals(java.util.Set.of("/a/b", "/a/d"), ledger.in("/a").keySet());
      assertTrue(ledger.at("/a/b/c").isPresent());
    }
  }

  @Test
  void aRunThatNeverEndedIsTakenUpByTheSameRequest() {
    try (Store store = Store.inMemory()) {
      Ledger ledger = store.lead(Optional.empty());
      var first = ledger.run("folder", NOON);
      assertEquals(new Ledger.Run(first.number(), true), ledger.run("folder", NOON));
      assertNotEquals(first.number(), ledger.run("other", NOON).number());
      assertFalse(ledger.run("folder", NOON).resumed());
      ledger.ended(ledger.run("folder", NOON), NOON);
      assertFalse(ledger.run("folder", NOON).resumed());
    }
  }

  @Test
  void recordsThatAFileNoLongerHasAreStaleUnlessAnotherHasThem() {
    try (Store store = Store.inMemory()) {
      Ledger ledger = store.lead(Optional.empty());
      SourceEntry before = entry(ledger, "/a/x", 1, ONE);
      List.of("one", "two", "three").forEach(id -> ledger.document(before, id));
      SourceEntry other = entry(ledger, "/a/y", 2, ONE);
      ledger.document(other, "three");
      var again =
          new SourceEntry(
              before.number(), "/a/x", "x", before.state(), Outcome.INDEXED, null, ONE, null, 2, 3);
      ledger.put(again);
      ledger.document(again, "one");
      ledger.supersede(again);
      List<String> stale = new ArrayList<>();
      new Removals(ledger, new Ledger.Run(2, false)).stale(stale::add);
      assertEquals(List.of("two"), stale);
    }
  }

  @Test
  void sourcesThatVanishedAreRemovedBelowTheRootOnly() {
    try (Store store = Store.inMemory()) {
      Ledger ledger = store.lead(Optional.empty());
      for (String path : List.of("/a/x", "/a/z", "/b/y")) {
        ledger.document(entry(ledger, path, 1, ONE), path.substring(3));
      }
      var removals = new Removals(ledger, new Ledger.Run(2, false));
      removals.vanished("/a", path -> !path.equals("/a/z"));
      List<String> stale = new ArrayList<>();
      removals.stale(stale::add);
      assertEquals(List.of("x"), stale);
      assertEquals(List.of("/a/x removed", "/a/z indexed", "/b/y indexed"), paths(store));
      assertEquals(new Tally(2, 0, 0, 0, 1), store.sums().documents());
    }
  }

  @Test
  void aDatabaseOfAnotherVersionIsRefused() {
    Store.open(file()).close();
    Jdbi.create("jdbc:sqlite:" + file())
        .useHandle(handle -> handle.execute("UPDATE store_version SET version = 99"));
    String message =
        assertThrows(StoreVersionException.class, () -> Store.open(file())).getMessage();
    assertTrue(String.valueOf(message).contains("version 99, this Lectern needs 2"), message);
  }

  @Test
  void aDatabaseFromBeforeTheCorrectionsGetsTheirTable() {
    Mark mark = twoCommits(Optional.empty());
    Jdbi.create("jdbc:sqlite:" + file())
        .useHandle(handle -> {
          handle.execute("DROP TABLE correction");
          handle.execute("UPDATE store_version SET version = 1");
        });
    try (Store store = Store.open(file())) {
      assertEquals(List.of(), store.corrections());
      assertEquals(mark, store.lead(Optional.of(mark)).commit(false));
      assertFalse(paths(store).isEmpty());
    }
  }
}
