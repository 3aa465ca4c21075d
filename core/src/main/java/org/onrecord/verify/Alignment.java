package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.verify.ClaimWords.Kind;

/**
 * How a claim lies on the words of a passage.
 *
 * @param claim the claim
 * @param found the words of the passage
 * @param steps the steps from the first item of the claim to the last
 * @param cost what the differences cost, in {@link Aligner#UNIT}s; ellipses and brackets cost next
 *     to nothing
 */
record Alignment(ClaimWords claim, List<Word> found, ImmutableList<Step> steps, int cost) {

  /** No item, or no word, takes part in a step. */
  static final int NONE = -1;

  /** With fewer words in common, a likeness is taken for chance. */
  private static final int MIN_WORDS = 3;

  private static final int MIN_CONTENT_WORDS = 2;

  /** The least share of the content words of the claim that the passage must have. */
  static final double MIN_CONTENT_SHARE = .6;

  /** The least {@link #similarity} of nearly the same words. */
  static final double MIN_SIMILARITY = .45;

  /**
   * One step.
   *
   * @param item the index of an item of the claim, or {@link #NONE}
   * @param word the index of a word of the passage, or {@link #NONE}
   */
  record Step(int item, int word) {}

  /** The index of the first word of the passage that takes part; the passage has one. */
  int firstWord() {
    return steps.stream().mapToInt(Step::word).filter(word -> word != NONE).min().orElse(0);
  }

  /** The index of the last word of the passage that takes part. */
  int lastWord() {
    return steps.stream().mapToInt(Step::word).filter(word -> word != NONE).max().orElse(0);
  }

  private boolean isWord(Step step) {
    return step.item() != NONE && claim.items().get(step.item()).kind() == Kind.WORD;
  }

  private boolean isMatch(Step step) {
    return isWord(step)
        && step.word() != NONE
        && claim.items().get(step.item()).word().key().equals(found.get(step.word()).key());
  }

  private boolean isContent(Step step) {
    return claim.items().get(step.item()).word().isContent();
  }

  /** Whether all words of the claim stand there, apart from ellipses and brackets. */
  boolean isVerbatim() {
    return cost < Aligner.WORST_FREE;
  }

  /** The cost without that of ellipses and brackets, for comparing alignments. */
  int wordCost() {
    return isVerbatim() ? 0 : cost;
  }

  /** The share of the claim's words that stand there, from 0 to 1; differences count against it. */
  double similarity() {
    long words = claim.plainCount();
    return Math.max(0, 1 - (double) wordCost() / Aligner.UNIT / Math.max(1, words));
  }

  /** The share of the claim's content words that stand there; of all words if it has none. */
  double contentShare() {
    long all = steps.stream().filter(step -> isWord(step) && isContent(step)).count();
    long common = steps.stream().filter(step -> isMatch(step) && isContent(step)).count();
    return all == 0 ? similarity() : (double) common / all;
  }

  /** Whether the passage has nearly the words of the claim. */
  boolean isNear() {
    if (isVerbatim()) {
      return true;
    }
    long content = steps.stream().filter(step -> isMatch(step) && isContent(step)).count();
    long common = steps.stream().filter(this::isMatch).count();
    if (content < MIN_CONTENT_WORDS) {
      return false;
    }
    boolean isEnough = common >= MIN_WORDS || contentShare() == 1;
    return isEnough && contentShare() >= MIN_CONTENT_SHARE && similarity() >= MIN_SIMILARITY;
  }
}
