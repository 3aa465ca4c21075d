package org.onrecord.annotate.coreference;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import org.onrecord.model.Span;

/** Resolves pronouns. */
public interface PronounResolver {

  /**
   * A candidate antecedent.
   *
   * @param name its full name
   * @param features its features, in the order of {@link AntecedentFeature}
   */
  record Candidate(String name, ImmutableDoubleArray features) {}

  /**
   * The referent of a mention.
   *
   * @param name the full name in the article
   * @param confidence the probability that it is right, if the mention is
   */
  record Resolution(String name, double confidence) {}

  /** The most likely of one or more candidates for the pronoun at {@code pronoun}. */
  Resolution resolve(Span pronoun, ImmutableList<Candidate> candidates);
}
