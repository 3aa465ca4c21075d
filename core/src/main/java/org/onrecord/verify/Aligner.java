package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.onrecord.verify.Alignment.Step;
import org.onrecord.verify.ClaimWords.Item;
import org.onrecord.verify.ClaimWords.Kind;

/**
 * Aligns a claim with the words of a passage: the cheapest way to make the one of a part of the
 * other by inserting, deleting and replacing words (Gotoh's affine gaps, free at both ends of the
 * passage). An ellipsis or bracket of the claim may stand for any run of words.
 *
 * <p>Costs time and memory proportional to items times words, of which there are at most {@link
 * #MAX_CELLS}; the caller chooses a window of a longer passage.
 */
final class Aligner {

  /** The cost of replacing a content word. */
  static final int UNIT = 100_000;

  /** Below this, only ellipses and brackets differ. */
  static final int WORST_FREE = UNIT / 2;

  static final int MAX_CELLS = 12_000_000;

  private static final int FUNCTION_WORD = UNIT * 7 / 10;
  private static final int TIE = 10;
  private static final int SIMILAR = UNIT * 6 / 10;
  private static final int MIXED = UNIT * 12 / 10;
  private static final int NEXT_DELETED = UNIT / 4;
  private static final int ELLIPSIS_WORD = 1;

  /** A bracket takes the place of a few words only; an ellipsis of any number. */
  private static final int BRACKET_WORD = 2_000;

  private static final int SIMILAR_PREFIX = 4;
  private static final int UNREACHABLE = Integer.MAX_VALUE / 4;

  private static final byte MATCH = 0;
  private static final byte INSERT = 1;
  private static final byte DELETE = 2;
  private static final byte PASS = 3;
  private static final byte ABSORB = 4;
  private static final byte DELETION_OPENS = 8;
  private static final byte KIND_MASK = 7;

  private final ImmutableList<Item> items;
  private final List<Word> words;
  private final int from;
  private final int width;
  private final int[] weights;
  private final boolean[] isFunctionWord;

  /** For each item and word, how the cheapest alignment ends there. */
  private final byte[][] trace;

  private Aligner(ClaimWords claim, List<Word> words, int from, int to) {
    this.items = claim.items();
    this.words = words;
    this.from = from;
    this.width = to - from;
    this.weights = new int[width];
    this.isFunctionWord = new boolean[width];
    for (int j = 0; j < width; j++) {
      Word word = words.get(from + j);
      weights[j] = weight(word);
      isFunctionWord[j] = word.isFunctionWord();
    }
    this.trace = new byte[items.size() + 1][width + 1];
  }

  /** Aligns a claim with the words {@code [from, to)} of a passage. */
  static Alignment align(ClaimWords claim, List<Word> words, int from, int to) {
    Aligner aligner = new Aligner(claim, words, from, to);
    int[] last = aligner.fill();
    int end = 0;
    for (int j = 1; j < last.length; j++) {
      end = last[j] < last[end] ? j : end;
    }
    return new Alignment(claim, words, aligner.steps(end), last[end]);
  }

  /** The cost of the whole claim, for each word that it may end before. */
  private int[] fill() {
    int[] above = new int[width + 1];
    int[] row = new int[width + 1];
    int[] deleting = new int[width + 1];
    for (int i = 1; i <= items.size(); i++) {
      Item item = items.get(i - 1);
      if (item.kind() == Kind.WORD) {
        fillWord(i, item.word(), above, row, deleting);
      } else {
        fillFree(i, item.kind() == Kind.ELLIPSIS ? ELLIPSIS_WORD : BRACKET_WORD, above, row);
      }
      int[] other = above;
      above = row;
      row = other;
    }
    return above;
  }

  private void fillWord(int i, Word claimed, int[] above, int[] row, int[] deleting) {
    boolean isLast = i == items.size();
    int insertion = weight(claimed) + TIE;
    boolean isFunction = claimed.isFunctionWord();
    Arrays.fill(deleting, UNREACHABLE);
    row[0] = above[0] + insertion;
    trace[i][0] = INSERT;
    for (int j = 1; j <= width; j++) {
      Word found = words.get(from + j - 1);
      // Of two equally cheap alignments, the one with more words of the claim.
      int opened = row[j - 1] + weights[j - 1] - TIE;
      int extended = deleting[j - 1] + NEXT_DELETED;
      boolean opens = opened <= extended;
      deleting[j] = isLast ? UNREACHABLE : Math.min(opened, extended);
      int matched =
          above[j - 1]
              + replacement(claimed.key(), found.key(), isFunction == isFunctionWord[j - 1]);
      int inserted = above[j] + insertion;
      byte kind = MATCH;
      int best = matched;
      if (inserted < best) {
        best = inserted;
        kind = INSERT;
      }
      if (deleting[j] < best) {
        best = deleting[j];
        kind = DELETE;
      }
      row[j] = best;
      trace[i][j] = (byte) (kind | (opens ? DELETION_OPENS : 0));
    }
  }

  /** An ellipsis or bracket: absorbs words at little cost. */
  private void fillFree(int i, int perWord, int[] above, int[] row) {
    row[0] = above[0];
    trace[i][0] = PASS;
    for (int j = 1; j <= width; j++) {
      int absorbed = row[j - 1] + perWord;
      boolean absorbs = absorbed < above[j];
      row[j] = absorbs ? absorbed : above[j];
      trace[i][j] = absorbs ? ABSORB : PASS;
    }
  }

  private static int weight(Word word) {
    return word.isEllipsis() ? 1 : word.isFunctionWord() ? FUNCTION_WORD : UNIT;
  }

  private static int replacement(String one, String other, boolean isSameClass) {
    if (one.equals(other)) {
      return 0;
    }
    if (isSimilar(one, other)) {
      return SIMILAR;
    }
    return isSameClass ? UNIT : MIXED;
  }

  /** Inflections, and words with a negating prefix, are aligned with each other. */
  private static boolean isSimilar(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SIMILAR_PREFIX) {
      return false;
    }
    if (one.regionMatches(0, other, 0, SIMILAR_PREFIX)) {
      return Math.abs(one.length() - other.length()) <= SIMILAR_PREFIX;
    }
    return one.endsWith(other) || other.endsWith(one);
  }

  private ImmutableList<Step> steps(int end) {
    List<Step> steps = new ArrayList<>();
    int i = items.size();
    int j = end;
    boolean isDeleting = false;
    while (i > 0) {
      byte cell = trace[i][j];
      int kind = isDeleting ? DELETE : cell & KIND_MASK;
      switch (kind) {
        case MATCH -> steps.add(new Step(--i, from + --j));
        case INSERT, PASS -> steps.add(new Step(--i, Alignment.NONE));
        case DELETE -> {
          isDeleting = (cell & DELETION_OPENS) == 0;
          steps.add(new Step(Alignment.NONE, from + --j));
        }
        case ABSORB -> steps.add(new Step(i - 1, from + --j));
        default -> throw new IllegalStateException("unknown step " + kind);
      }
    }
    Collections.reverse(steps);
    return ImmutableList.copyOf(steps);
  }

  /** The number of words of a passage that a claim of this many items may be aligned with. */
  static int maxWidth(ClaimWords claim) {
    return MAX_CELLS / (claim.items().size() + 1);
  }
}
