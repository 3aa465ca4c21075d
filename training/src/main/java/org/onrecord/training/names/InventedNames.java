package org.onrecord.training.names;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.onrecord.names.LabelledName;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;
import org.onrecord.training.gold.LabelledNames;

/**
 * Replaces the names of a text by invented ones, so that the tagger learns from context and not
 * only from known names.
 */
final class InventedNames {

  /**
   * The number of lower-case occurrences that make a word common, not a name by itself: "Bank",
   * "Green".
   */
  private static final int COMMON = 5;

  private static final int MIN_LETTERS = 3;
  private static final int KEPT_ENDING = 2;
  private static final String CONSONANTS = "bcdfghjklmnprstvwyz";
  private static final String VOWELS = "aeiou";

  private final Set<String> common = new HashSet<>();
  private final Random random;

  /**
   * @param texts determine which words are common and not replaced
   */
  InventedNames(List<LabelledNames> texts, Random random) {
    this.random = random;
    Multiset<String> small = HashMultiset.create();
    for (LabelledNames text : texts) {
      for (Token token : Tokenizer.tokens(text.text())) {
        if (token.text().equals(token.lower()) && small.add(token.lower(), 1) + 1 == COMMON) {
          common.add(token.lower());
        }
      }
    }
  }

  /** The text with other names; each word is replaced by the same invented one throughout. */
  LabelledNames in(LabelledNames text) {
    Map<String, String> names = new HashMap<>();
    for (LabelledName name : text.names()) {
      for (Token token : Tokenizer.tokens(text.text(), name.start(), name.end())) {
        if (isProper(token)) {
          names.computeIfAbsent(token.text(), this::invent);
        }
      }
    }
    return text.rewritten(token -> names.getOrDefault(token.text(), token.text()));
  }

  private boolean isProper(Token token) {
    return token.isCapitalized()
        && token.text().length() >= MIN_LETTERS
        && token.text().chars().allMatch(Character::isLetter)
        && !common.contains(token.lower());
  }

  /**
   * A name of about the same length with another beginning, and every other time the same ending.
   */
  private String invent(String word) {
    StringBuilder name = new StringBuilder();
    String ending =
        random.nextBoolean()
            ? word.substring(word.length() - KEPT_ENDING).toLowerCase(Locale.ROOT)
            : "";
    while (name.length() + ending.length() < word.length()) {
      name.append(letter(CONSONANTS)).append(letter(VOWELS));
    }
    name.append(ending);
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? name.toString().toUpperCase(Locale.ROOT)
        : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private char letter(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
