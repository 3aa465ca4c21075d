package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;

/** One way of finding words that are reported without marks. Stateless. */
@FunctionalInterface
interface ClauseFinder {

  /** What is reported in {@code sentence}, in order; none of it holds a marked stretch. */
  ImmutableList<Clause> find(Sentence sentence);
}
