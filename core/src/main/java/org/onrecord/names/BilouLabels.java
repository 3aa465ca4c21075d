package org.onrecord.names;

import org.onrecord.model.Actor.Kind;

/**
 * BILOU labels as column numbers of the model: 0 outside; for each {@link Kind} the first, an
 * inner, the last and the only word of a name.
 */
final class BilouLabels {

  static final int OUTSIDE = 0;
  static final int COUNT = 1 + 4 * Kind.values().length;

  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;

  private static final Kind[] KINDS = Kind.values();

  private BilouLabels() {}

  /** The label of the word at {@code i} of a name {@code [from, to)}. */
  static int of(Kind kind, int from, int i, int to) {
    int position = to - from == 1 ? ONLY : i == from ? FIRST : i == to - 1 ? LAST : INNER;
    return 1 + 4 * kind.ordinal() + position;
  }

  /** The kind of the name that a word with a label other than {@link #OUTSIDE} is part of. */
  static Kind kind(int label) {
    return KINDS[(label - 1) / 4];
  }

  /** Whether a name begins with a word of this label. */
  static boolean begins(int label) {
    return label != OUTSIDE && (position(label) == FIRST || position(label) == ONLY);
  }

  /** Whether a name ends with a word of this label. */
  static boolean ends(int label) {
    return label != OUTSIDE && position(label) >= LAST;
  }

  /** Whether {@code after} may directly follow {@code before}. */
  static boolean mayFollow(int before, int after) {
    boolean open = before != OUTSIDE && !ends(before);
    boolean goesOn = after != OUTSIDE && !begins(after);
    return open == goesOn && (!open || kind(before) == kind(after));
  }

  private static int position(int label) {
    return (label - 1) % 4;
  }
}
