package org.onrecord.lucene;

import com.google.common.collect.ImmutableList;

/**
 * How words, cut as Unicode has it (UAX 29), are reduced to the terms that are searched: the steps,
 * in order. Whatever keeps an index makes its analyzers of this.
 */
enum Reduction {
  /** Of names, and of words as they are written. */
  NAMES(Step.POSSESSIVES, Step.CASE, Step.ACRONYMS, Step.ACCENTS),
  /** Of words as they are written to what running text is searched by. */
  WRITTEN(Step.STOP_WORDS, Step.STEMS),
  /** Of running text: one after the other. */
  TEXT(Step.POSSESSIVES, Step.CASE, Step.ACRONYMS, Step.ACCENTS, Step.STOP_WORDS, Step.STEMS);

  /** Between two values of a field with several: more places than any phrase spans. */
  static final int GAP = 1000;

  private final ImmutableList<Step> steps;

  Reduction(Step... steps) {
    this.steps = ImmutableList.copyOf(steps);
  }

  ImmutableList<Step> steps() {
    return steps;
  }

  /** What is done to a word. */
  enum Step {
    /** The 's of "Lund's" goes. */
    POSSESSIVES,
    /** To lower case. */
    CASE,
    /** The most frequent words of English go, and leave their places empty. */
    STOP_WORDS,
    /** "U.S." is "US". */
    ACRONYMS,
    /** To ASCII where there is a letter much like it. */
    ACCENTS,
    /** To the stems of English words (Porter 1980). */
    STEMS
  }
}
