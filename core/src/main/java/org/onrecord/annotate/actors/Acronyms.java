package org.onrecord.annotate.actors;

import com.google.common.base.Splitter;

/** Acronyms of organizations: "IMF", "U.N.". */
final class Acronyms {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int MIN_LENGTH = 2;

  private Acronyms() {}

  /** The initials of the capitalized words of {@code name}; empty if there are fewer than two. */
  static String of(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(name)) {
      if (Character.isUpperCase(word.codePointAt(0)) && !word.equals("The")) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.length() < MIN_LENGTH ? "" : initials.toString();
  }

  /** The letters of an acronym without its full stops; empty for other words. */
  static String letters(String word) {
    String letters = word.replace(".", "");
    boolean acronym =
        letters.length() >= MIN_LENGTH && letters.chars().allMatch(Character::isUpperCase);
    return acronym ? letters : "";
  }
}
