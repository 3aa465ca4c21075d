package org.onrecord.syntax;

import java.util.List;
import java.util.Map;
import org.onrecord.text.Capitalization;
import org.onrecord.text.Token;

/**
 * A sentence encoded as numbers, for features: hashes of word, prefix, suffixes and shape, based on
 * {@link String#hashCode}, which is specified.
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

  /** 1 if nearly all longer words are capitalized, as in headlines; otherwise 0. */
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
   * @param quoted the shapes of the quotations among the tokens, by index
   */
  static EncodedTokens of(List<Token> tokens, Map<Integer, QuotedToken> quoted) {
    EncodedTokens encoded = new EncodedTokens(tokens.size());
    for (int i = 0; i < encoded.size; i++) {
      QuotedToken shape = quoted.get(i);
      if (shape != null) {
        encoded.words[i] = ~shape.shapeClass();
        encoded.quoted[i] = true;
        continue;
      }
      Token token = tokens.get(i);
      String lower = token.lower();
      int length = lower.length();
      encoded.words[i] = lower.hashCode();
      encoded.suffixes2[i] = hash(lower, length - 2, length);
      encoded.suffixes3[i] = hash(lower, length - 3, length);
      encoded.prefixes[i] = hash(lower, 0, 3);
      encoded.shapes[i] = shape(token);
    }
    encoded.titleCase = Capitalization.of(tokens) == Capitalization.SENTENCE_CASE ? 0 : 1;
    return encoded;
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
