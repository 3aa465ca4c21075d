package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the tokens of a paragraph into sentences: at ".", "?", "!" and "…" before a capital, a
 * digit or an opening mark. Closing marks and brackets belong to the sentence that they close.
 */
public final class SentenceSplitter {

  private static final ImmutableSet<String> OPENERS =
      WordList.words(SentenceSplitter.class, "sentence-openers.txt");

  /** Marks that continue a sentence: "(R-Ky.), said". */
  private static final String CONTINUATION_MARKS = ",;:)]}%";

  private static final String CLOSERS = "\"”’»)]'";

  /** How far around a span its sentence is searched; longer context is unreadable. */
  private static final int MAX_CONTEXT_LENGTH = 2_000;

  private SentenceSplitter() {}

  /**
   * The sentences as ranges {@code [from, to)} of indexes into {@code tokens}; together they cover
   * all of them.
   */
  public static List<Range<Integer>> split(List<Token> tokens) {
    List<Range<Integer>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int to = endAfter(tokens, i);
      if (to > 0) {
        sentences.add(Range.closedOpen(from, to));
        from = to;
        i = to - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(Range.closedOpen(from, tokens.size()));
    }
    return sentences;
  }

  /**
   * The sentences of the paragraph that contain {@code [start, end)}, as one range; in very long
   * paragraphs only the surroundings. Linear in the length of that range.
   */
  public static Range<Integer> around(String text, int start, int end) {
    int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int next = text.indexOf('\n', end);
    int from = Math.max(paragraph, start - MAX_CONTEXT_LENGTH);
    int to = Math.min(next < 0 ? text.length() : next, end + MAX_CONTEXT_LENGTH);
    Range<Integer> around = Range.closedOpen(start, end);
    for (Range<Integer> sentence : split(text, from, to)) {
      if (sentence.lowerEndpoint() < end && start < sentence.upperEndpoint()) {
        around = around.span(sentence);
      }
    }
    return around;
  }

  /**
   * The sentences of the paragraph {@code [start, end)} of a text, trimmed. Same result as {@link
   * #split}, but examines only words that may end a sentence.
   */
  public static List<Range<Integer>> split(String text, int start, int end) {
    List<Range<Integer>> sentences = new ArrayList<>();
    int from = skip(text, start, end, /* spaces= */ true);
    int last = from;
    int at = from;
    while (at < end) {
      int stop = skip(text, at, end, /* spaces= */ false);
      int next = skip(text, stop, end, /* spaces= */ true);
      if (mayEnd(text, at, stop)) {
        int nextStop = skip(text, next, end, /* spaces= */ false);
        List<Token> tokens = Tokenizer.tokens(text, at, nextStop);
        for (int i = 0; i < tokens.size() && tokens.get(i).start() < stop; i++) {
          int to = endAfter(tokens, i);
          if (to > 0 && to < tokens.size()) {
            sentences.add(Range.closedOpen(from, tokens.get(to - 1).end()));
            from = tokens.get(to).start();
            i = to - 1;
          }
        }
      }
      last = stop;
      at = next;
    }
    if (from < last) {
      sentences.add(Range.closedOpen(from, last));
    }
    return sentences;
  }

  /** The end of a run of white space, or of other characters. */
  private static int skip(String text, int at, int end, boolean spaces) {
    int stop = at;
    while (stop < end && Tokenizer.isSpace(text.charAt(stop)) == spaces) {
      stop++;
    }
    return stop;
  }

  private static boolean mayEnd(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isStop(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(char last) {
    return last == '.' || last == '?' || last == '!' || last == '…';
  }

  /**
   * The index after the last token of the sentence that token {@code i} ends; 0 if it ends none.
   */
  private static int endAfter(List<Token> tokens, int i) {
    if (!ends(tokens, i)) {
      return 0;
    }
    int to = i + 1;
    while (to < tokens.size() && closes(tokens, to)) {
      to++;
    }
    return to == tokens.size() || begins(tokens.get(to)) ? to : 0;
  }

  /** Whether token {@code i} ends a sentence if the next token may {@link #begins begin} one. */
  public static boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    char last = token.text().charAt(token.text().length() - 1);
    if (!token.isWord()) {
      return isStop(last);
    }
    // An abbreviation ends a sentence only before a word that often begins sentences: "in the U.S.
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
    return token.isCapitalized()
        || !Character.isLetter(first) && CONTINUATION_MARKS.indexOf(first) < 0;
  }
}
