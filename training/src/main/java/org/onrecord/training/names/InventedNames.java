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
 * Gives the people, organizations and places of a text names that nobody has met, so that a tagger
 * learns to go by what stands around a name too, and not by the names that it remembers alone.
 */
final class InventedNames {

  /** How often a word must be in lower case to be no name by itself: "Bank", "Green". */
  private static final int COMMON = 5;

  private static final int MIN_LETTERS = 3;
  private static final int KEPT_ENDING = 2;
  private static final String CONSONANTS = "bcdfghjklmnprstvwyz";
  private static final String VOWELS = "aeiou";

  private final Set<String> common = new HashSet<>();
  private final Random random;

  /**
   * @param texts tell which words are common, and stay
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

  /** The text with other names, one for each word wherever it stands. */
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

  /** A name as long as a word, about, that begins otherwise, and every other time ends alike. */
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
