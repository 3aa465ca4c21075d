package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into {@link Token}s in one pass.
 *
 * <p>Acronyms, initials and known abbreviations keep their full stops ("U.S.", "J.", "Mr."),
 * hyphens and apostrophes inside a word stay ("al-Qaida", "O’Neill", "didn’t"), a possessive or
 * contracted "’s" is a token of its own, and so is a plural possessive's apostrophe. White space,
 * and only white space, is in no token.
 */
public final class Tokenizer {

  private static final ImmutableSet<String> ABBREVIATIONS =
      WordList.words(Tokenizer.class, "abbreviations.txt");

  private Tokenizer() {}

  /** The tokens of all of {@code text}. */
  public static List<Token> tokens(CharSequence text) {
    return tokens(text, 0, text.length());
  }

  /**
   * The tokens of {@code text} in {@code [start, end)}, with offsets into all of {@code text}.
   * Linear in the length.
   */
  public static List<Token> tokens(CharSequence text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 5 + 4);
    int at = start;
    while (at < end) {
      int point = Character.codePointAt(text, at);
      if (isSpace(point)) {
        at += Character.charCount(point);
        continue;
      }
      int stop = tokenEnd(text, at, end, point);
      tokens.add(new Token(text.subSequence(at, stop).toString(), at));
      at = stop;
    }
    return tokens;
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
  }

  private static int tokenEnd(CharSequence text, int at, int end, int point) {
    if (Character.isLetter(point)) {
      return wordEnd(text, at, end);
    }
    if (Character.isDigit(point)) {
      return numberEnd(text, at, end);
    }
    int next = at + Character.charCount(point);
    if (isApostrophe(point)
        && next < end
        && (text.charAt(next) == 's' || text.charAt(next) == 'S')
        && at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && !(next + 1 < end && isInner(text.charAt(next + 1)))) {
      return next + 1;
    }
    if ((point == '@' || point == '#')
        && next < end
        && Character.isLetterOrDigit(text.charAt(next))) {
      return runEnd(text, next, end);
    }
    if (point == '.' || point == '-') {
      while (next < end && text.charAt(next) == point) {
        next++;
      }
    }
    return next;
  }

  private static int wordEnd(CharSequence text, int at, int end) {
    int acronym = acronymEnd(text, at, end);
    if (acronym > 0) {
      return acronym;
    }
    int stop = runEnd(text, at, end);
    int part = at;
    while (stop + 1 < end && joins(text, stop, end)) {
      part = stop + 1;
      int joined = acronymEnd(text, part, end);
      if (joined > 0) {
        return joined;
      }
      stop = runEnd(text, part, end);
    }
    if (stop < end && text.charAt(stop) == '.' && keepsStop(text, part, stop, end)) {
      return stop + 1;
    }
    return stop;
  }

  /**
   * Whether the hyphen or apostrophe at {@code stop} ties the letters on both sides into one word.
   */
  private static boolean joins(CharSequence text, int stop, int end) {
    char mark = text.charAt(stop);
    char after = text.charAt(stop + 1);
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    if (isApostrophe(mark)) {
      boolean possessive =
          (after == 's' || after == 'S') && (stop + 2 >= end || !isInner(text.charAt(stop + 2)));
      return !possessive;
    }
    return mark == '-' || mark == '‑' || mark == '&';
  }

  /**
   * "U.S.", "J.F.K.", "p.m.": single letters with a stop after each; 0 if {@code at} begins none.
   */
  private static int acronymEnd(CharSequence text, int at, int end) {
    int stop = at;
    int letters = 0;
    while (stop + 1 < end
        && Character.isLetter(text.charAt(stop))
        && text.charAt(stop + 1) == '.') {
      stop += 2;
      letters++;
    }
    boolean wordFollows = stop < end && Character.isLetterOrDigit(text.charAt(stop));
    return letters >= 2 && !wordFollows ? stop : 0;
  }

  private static boolean keepsStop(CharSequence text, int at, int stop, int end) {
    if (stop - at == 1 && Character.isUpperCase(text.charAt(at))) {
      return text.charAt(at) != 'I'
          || (stop + 2 < end && Character.isUpperCase(text.charAt(stop + 2)));
    }
    if (stop - at > 6) {
      return false;
    }
    String word = text.subSequence(at, stop).toString();
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean lowerFollows = stop + 2 < end && Character.isLowerCase(text.charAt(stop + 2));
    return (capital || lowerFollows) && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int numberEnd(CharSequence text, int at, int end) {
    int stop = runEnd(text, at, end);
    while (stop + 1 < end
        && (text.charAt(stop) == '.' || text.charAt(stop) == ',' || text.charAt(stop) == ':')
        && Character.isDigit(text.charAt(stop + 1))) {
      stop = runEnd(text, stop + 1, end);
    }
    while (stop + 1 < end
        && text.charAt(stop) == '-'
        && Character.isLetterOrDigit(text.charAt(stop + 1))) {
      stop = runEnd(text, stop + 1, end);
    }
    return stop;
  }

  private static int runEnd(CharSequence text, int at, int end) {
    while (at < end) {
      int point = Character.codePointAt(text, at);
      if (!isInner(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return Math.min(at, end);
  }

  private static boolean isInner(int point) {
    if (Character.isLetterOrDigit(point) || point == '_') {
      return true;
    }
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }
}
