package org.onrecord.cli.output;

/** Tells whether a passage starts or ends within a sentence, for the ellipsis. */
final class SentenceBoundary {

  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "”’\"')]»";

  private SentenceBoundary() {}

  /** Whether a sentence or paragraph begins at {@code start}. */
  static boolean startsAt(String text, int start) {
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
      if (text.charAt(before) == '\n') {
        return true;
      }
    }
    return before == 0 || isAfterEnd(text, before);
  }

  /** Whether a sentence or paragraph ends at {@code end}. */
  static boolean endsAt(String text, int end) {
    return isAfterEnd(text, end) || end == text.length() || text.charAt(end) == '\n';
  }

  private static boolean isAfterEnd(String text, int end) {
    int last = end - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
