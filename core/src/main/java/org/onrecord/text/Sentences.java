package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph's tokens into sentences: at ".", "?", "!" and "…" before a capital, a digit or
 * an opening mark. Closing marks and brackets go with the sentence they close.
 */
public final class Sentences {

  private static final ImmutableSet<String> OPENERS =
      WordList.words(Sentences.class, "sentence-openers.txt");

  /** What goes on with a sentence: "(R-Ky.), said". */
  private static final String GOING_ON = ",;:)]}%";

  private static final String CLOSERS = "\"”’»)]'";

  private Sentences() {}

  /**
   * The sentences as ranges {@code [from, to)} of indexes into {@code tokens}; together they cover
   * all of them.
   */
  public static List<Range<Integer>> of(List<Token> tokens) {
    List<Range<Integer>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!ends(tokens, i)) {
        continue;
      }
      int to = i + 1;
      while (to < tokens.size() && closes(tokens, to)) {
        to++;
      }
      if (to < tokens.size() && !begins(tokens.get(to))) {
        continue;
      }
      sentences.add(Range.closedOpen(from, to));
      from = to;
      i = to - 1;
    }
    if (from < tokens.size()) {
      sentences.add(Range.closedOpen(from, tokens.size()));
    }
    return sentences;
  }

  /** Whether token {@code i} ends a sentence, should the next be one that {@link #begins} one. */
  public static boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    char last = token.text().charAt(token.text().length() - 1);
    if (!token.isWord()) {
      return last == '.' || last == '?' || last == '!' || last == '…';
    }
    // An abbreviation ends a sentence only where a word that opens sentences follows: "in the U.S.
    // The".
    return last == '.'
        && token.text().length() > 2
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isCapitalized()
        && OPENERS.contains(tokens.get(i + 1).lower())
        && token.text().indexOf('.') < token.text().length() - 1;
  }

  private static boolean closes(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean touches = tokens.get(i - 1).end() == token.start();
    return touches && token.text().length() == 1 && CLOSERS.indexOf(token.text().charAt(0)) >= 0;
  }

  /** Whether a sentence may begin with {@code token}. */
  public static boolean begins(Token token) {
    int first = token.text().codePointAt(0);
    return token.isCapitalized() || !Character.isLetter(first) && GOING_ON.indexOf(first) < 0;
  }
}
