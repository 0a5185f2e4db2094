package org.lectern.lucene;

import java.util.Arrays;

/// The keys by which texts that are nearly the same find each other: texts that have .85 of their
/// runs of words in common share a key, all but one pair in 1,600; of texts that have .3 in common
/// one pair in 13 does.
///
/// Source: minwise hashing with banding, Leskovec, Rajaraman and Ullman, "Mining of Massive
/// Datasets", section 3.4. The numbers are part of the index: another choice is another version.
final class ShingleKeys {
  /// How many keys a text has; one is enough.
  static final int KEYS = 10;

  /// How many lowest runs must agree for a key to do so, each in an order of its own.
  private static final int ROWS = 4;

  private static final int[] FACTORS = numbers(1, 1);
  private static final int[] ADDENDS = numbers(2, 0);

  private final int[] lowest = new int[KEYS * ROWS];

  ShingleKeys() {
    Arrays.fill(lowest, Integer.MAX_VALUE);
  }

  private static int[] numbers(int seed, int lastBit) {
    int[] numbers = new int[KEYS * ROWS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = mix(seed * 1_000 + i) | lastBit;
    }
    return numbers;
  }

  /// Spreads a number over all 32 bits. Source: MurmurHash3, Austin Appleby.
  static int mix(int number) {
    int mixed = (number ^ number >>> 16) * 0x85EBCA6B;
    mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
    return mixed ^ mixed >>> 16;
  }

  void add(int run) {
    // Plain, so that the processor does several at once.
    for (int i = 0; i < lowest.length; i++) {
      lowest[i] = Math.min(lowest[i], run * FACTORS[i] + ADDENDS[i]);
    }
  }

  int[] keys() {
    int[] keys = new int[KEYS];
    for (int key = 0; key < KEYS; key++) {
      int mixed = 0;
      for (int row = 0; row < ROWS; row++) {
        mixed = mix(mixed * 31 + lowest[key * ROWS + row]);
      }
      keys[key] = mixed;
    }
    return keys;
  }
}
