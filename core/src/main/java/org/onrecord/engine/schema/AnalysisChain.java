package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableList;

/**
 * How words, cut as Unicode has it (UAX 29), are reduced to the terms that are searched: the steps,
 * in order. Whatever keeps an index makes its analyzers of this.
 */
public enum AnalysisChain {
  /** Of names, and of words as they are written. */
  NAMES(FilterStep.POSSESSIVES, FilterStep.CASE, FilterStep.ACRONYMS, FilterStep.ACCENTS),
  /** Of words as they are written to what running text is searched by. */
  WRITTEN(FilterStep.STOP_WORDS, FilterStep.STEMS),
  /** Of running text: one after the other. */
  TEXT(
      FilterStep.POSSESSIVES,
      FilterStep.CASE,
      FilterStep.ACRONYMS,
      FilterStep.ACCENTS,
      FilterStep.STOP_WORDS,
      FilterStep.STEMS);

  /** Between two values of a field with several: more places than any phrase spans. */
  public static final int POSITION_INCREMENT_GAP = 1000;

  private final ImmutableList<FilterStep> steps;

  AnalysisChain(FilterStep... steps) {
    this.steps = ImmutableList.copyOf(steps);
  }

  public ImmutableList<FilterStep> steps() {
    return steps;
  }

  /** What is done to a word. */
  public enum FilterStep {
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
