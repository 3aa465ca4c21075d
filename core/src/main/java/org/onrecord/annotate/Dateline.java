package org.onrecord.annotate;

/**
 * What stands before the dash that opens a wire story: "PORT ELLERY, March 7 (HNA) —". Its place is
 * an actor, its agency is not.
 */
final class Dateline {

  private static final int LONGEST = 16;

  private Dateline() {}

  /** One past the token that ends the dateline of {@code passage}; 0 if it has none. */
  static int end(Passage passage) {
    if (passage.size() == 0 || !passage.tokens().get(0).isShouted()) {
      return 0;
    }
    for (int i = 1; i < Math.min(LONGEST, passage.size()); i++) {
      if (isDash(passage.word(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isDash(String mark) {
    return mark.equals("—") || mark.equals("–") || mark.equals("_") || mark.startsWith("-");
  }
}
