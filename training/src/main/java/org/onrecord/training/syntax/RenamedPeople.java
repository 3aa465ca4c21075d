package org.onrecord.training.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Replaces the names of people in some sentences by invented ones, so that the grammar does not
 * depend on known names.
 */
final class RenamedPeople {

  /** The share of sentences in which people are renamed. */
  private static final double SHARE = .1;

  private static final String CONSONANTS = "bcdfghjklmnprstvwyz";
  private static final String VOWELS = "aeiou";

  private final Random random = new Random(7);

  /** Renames all people in a sentence, or none; the rows are those of {@link ParsedSentence}. */
  void rename(List<String[]> rows) {
    if (random.nextDouble() >= SHARE) {
      return;
    }
    Map<String, String> names = new HashMap<>();
    for (String[] row : rows) {
      if (row[1].startsWith("NNP") && isWritten(row[0])) {
        row[0] = names.computeIfAbsent(row[0], name -> name());
      }
    }
  }

  /** Whether a word is a capital followed by lower-case letters. */
  private static boolean isWritten(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && word.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      name.append(letter(CONSONANTS)).append(letter(VOWELS));
    }
    if (syllables == 1 || random.nextBoolean()) {
      name.append(letter(CONSONANTS));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private char letter(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
