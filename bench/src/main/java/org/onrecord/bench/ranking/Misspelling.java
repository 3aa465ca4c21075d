package org.onrecord.bench.ranking;

import java.util.Random;

/** Deterministic misspellings of names by one letter. */
final class Misspelling {

  private static final int LETTERS = 26;

  private Misspelling() {}

  /**
   * The name with one letter, not the first, deleted, inserted, replaced or swapped with the next.
   */
  static String of(String name) {
    Random random = new Random(name.hashCode());
    int at = 1 + random.nextInt(name.length() - 1);
    char letter = (char) ('a' + random.nextInt(LETTERS));
    String before = name.substring(0, at);
    String after = name.substring(at + 1);
    String edited =
        switch (random.nextInt(4)) {
          case 0 -> before + after;
          case 1 -> before + letter + name.charAt(at) + after;
          case 2 -> before + letter + after;
          default ->
              after.isEmpty()
                  ? name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1)
                  : before + after.charAt(0) + name.charAt(at) + after.substring(1);
        };
    return edited.equals(name) ? before + after : edited;
  }
}
