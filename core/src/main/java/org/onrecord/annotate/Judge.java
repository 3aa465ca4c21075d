package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.model.Span;

/** Decides whom a pronoun means. */
interface Judge {

  /**
   * One whom it may mean.
   *
   * @param name the fullest name
   * @param clues what speaks for it, by the order of {@link Clue}
   */
  record Candidate(String name, ImmutableDoubleArray clues) {}

  /** The likeliest of several candidates, at least one, for the pronoun at {@code pronoun}. */
  Resolution judge(Span pronoun, ImmutableList<Candidate> candidates);
}
