package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.model.Span;

/** Decides whom a pronoun means. */
public interface PronounResolver {

  /**
   * One whom it may mean.
   *
   * @param name the fullest name
   * @param features what speaks for it, by the order of {@link AntecedentFeature}
   */
  record Candidate(String name, ImmutableDoubleArray features) {}

  /**
   * Whom a mention means.
   *
   * @param name the fullest name the article prints
   * @param confidence the probability that it is the right one, if the mention is
   */
  record Resolution(String name, double confidence) {}

  /** The likeliest of several candidates, at least one, for the pronoun at {@code pronoun}. */
  Resolution resolve(Span pronoun, ImmutableList<Candidate> candidates);
}
