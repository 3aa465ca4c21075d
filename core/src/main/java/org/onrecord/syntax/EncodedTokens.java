package org.onrecord.syntax;

import java.util.List;
import java.util.Map;
import org.onrecord.text.Capitalization;
import org.onrecord.text.Token;

/**
 * The words of a sentence as numbers, for features: hashes of the word, its beginning and end, and
 * its shape. The hashes are those of {@link String#hashCode}, which is the same everywhere.
 */
final class EncodedTokens {

  private static final int CAPITAL = 1;
  private static final int ALL_CAPS = 2;
  private static final int DIGIT = 4;
  private static final int HYPHEN = 8;

  final int size;
  final int[] words;
  final int[] suffixes2;
  final int[] suffixes3;
  final int[] prefixes;
  final int[] shapes;
  final boolean[] quoted;

  /** 1 where nearly every longer word has a capital, as in headlines; or else 0. */
  private int titleCase;

  private EncodedTokens(int size) {
    this.size = size;
    words = new int[size];
    suffixes2 = new int[size];
    suffixes3 = new int[size];
    prefixes = new int[size];
    shapes = new int[size];
    quoted = new boolean[size];
  }

  /**
   * @param quoted how the quoted stretches among the tokens look, by index
   */
  static EncodedTokens of(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    EncodedTokens forms = new EncodedTokens(tokens.size());
    for (int i = 0; i < forms.size; i++) {
      QuotedToken looks = quoted.get(i);
      if (looks != null) {
        forms.words[i] = ~looks.shapeClass();
        forms.quoted[i] = true;
        continue;
      }
      Token token = tokens.get(i);
      String lower = token.lower();
      int length = lower.length();
      forms.words[i] = lower.hashCode();
      forms.suffixes2[i] = hash(lower, length - 2, length);
      forms.suffixes3[i] = hash(lower, length - 3, length);
      forms.prefixes[i] = hash(lower, 0, 3);
      forms.shapes[i] = shape(token);
    }
    forms.titleCase = Capitalization.of(tokens) == Capitalization.SENTENCE_CASE ? 0 : 1;
    return forms;
  }

  int titleCase() {
    return titleCase;
  }

  private static int hash(String word, int from, int to) {
    int hash = 1;
    for (int i = Math.max(0, from); i < Math.min(to, word.length()); i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return hash;
  }

  private static int shape(Token token) {
    String text = token.text();
    int shape = token.isCapitalized() ? CAPITAL : 0;
    if (shape != 0 && token.isAllCaps()) {
      shape |= ALL_CAPS;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        shape |= DIGIT;
      } else if (c == '-' && i > 0) {
        shape |= HYPHEN;
      }
    }
    return shape;
  }
}
