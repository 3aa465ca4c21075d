package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableList;

/**
 * The analysis chains: the filters applied after Unicode tokenization (UAX 29), in order. Every
 * store builds its analyzers from these.
 */
public enum AnalysisChain {
  /** For names and unstemmed words. */
  NAMES(FilterStep.POSSESSIVES, FilterStep.CASE, FilterStep.ACRONYMS, FilterStep.ACCENTS),
  /** From unstemmed words to stems. */
  WRITTEN(FilterStep.STOP_WORDS, FilterStep.STEMS),
  /** For text: both. */
  TEXT(
      FilterStep.POSSESSIVES,
      FilterStep.CASE,
      FilterStep.ACRONYMS,
      FilterStep.ACCENTS,
      FilterStep.STOP_WORDS,
      FilterStep.STEMS);

  /** The position increment gap between values of a field: more than the length of any phrase. */
  public static final int POSITION_INCREMENT_GAP = 1000;

  private final ImmutableList<FilterStep> steps;

  AnalysisChain(FilterStep... steps) {
    this.steps = ImmutableList.copyOf(steps);
  }

  public ImmutableList<FilterStep> steps() {
    return steps;
  }

  /** A token filter. */
  public enum FilterStep {
    /** Removes the 's of "Lund's". */
    POSSESSIVES,
    /** Lower case. */
    CASE,
    /** Removes the most frequent English words and leaves gaps. */
    STOP_WORDS,
    /** "U.S." is "US". */
    ACRONYMS,
    /** Converts letters to similar ASCII letters, if there are any. */
    ACCENTS,
    /** Stems English words (Porter 1980). */
    STEMS
  }
}
