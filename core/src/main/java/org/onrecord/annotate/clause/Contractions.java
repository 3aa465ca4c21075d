package org.onrecord.annotate.clause;

import com.google.common.collect.ImmutableSet;

/** Pronouns contracted with a verb: "they’ll", "he’d". */
public final class Contractions {

  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of("ll", "d", "ve", "re", "m", "s");

  private Contractions() {}

  /** {@code word} without a verb contracted with it: "they" for "they’ll"; else {@code word}. */
  public static String pronoun(String word) {
    int apostrophe = Math.max(word.indexOf('’'), word.indexOf('\''));
    return apostrophe > 0 && ENDINGS.contains(word.substring(apostrophe + 1))
        ? word.substring(0, apostrophe)
        : word;
  }

  /** Whether a word is an auxiliary contracted with "not": "doesn’t". */
  public static boolean isNegated(String word) {
    return word.endsWith("n’t") || word.endsWith("n't");
  }
}
