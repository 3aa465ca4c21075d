package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import org.onrecord.text.PersonName;
import org.onrecord.text.WordList;

/** The words that news usually prints in lower case, from the list {@code common-words.txt}. */
public final class CommonWords {

  private static final ImmutableSet<String> WORDS =
      WordList.words(CommonWords.class, "common-words.txt");

  private static final ImmutableSet<String> THING_OPENERS =
      WordList.words(CommonWords.class, "thing-openers.txt");

  private CommonWords() {}

  /** Whether a lower-case word is common. */
  public static boolean contains(String lower) {
    return WORDS.contains(lower);
  }

  /** Whether a word, as written, is a given name of the gazetteer. */
  public static boolean isGivenName(String word) {
    return NameWordLists.isGivenName(word);
  }

  /**
   * Whether a lower-case word may be the given name of a person: "Tilda", not the "Camp" of "Camp
   * Varnholm".
   */
  public static boolean mayBeGivenName(String lower) {
    return !WORDS.contains(lower) && !THING_OPENERS.contains(lower)
        || PersonName.isGivenName(lower);
  }
}
