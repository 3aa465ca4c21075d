package org.onrecord.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into {@link Token}s in one pass.
 *
 * <p>Acronyms, initials and known abbreviations keep their full stops ("U.S.", "J.", "Mr.").
 * Hyphens and apostrophes inside a word are kept ("al-Qaida", "O’Neill", "didn’t"). A possessive or
 * contracted "’s" is a token of its own, and so is the apostrophe of a plural possessive. No token
 * contains white space, and all other characters are in a token.
 */
public final class Tokenizer {

  private static final ImmutableSet<String> ABBREVIATIONS =
      WordList.words(Tokenizer.class, "abbreviations.txt");

  /** A bound that keeps "a.b.c.…" linear; "U.S.S.R." has four initials. */
  private static final int MAX_INITIALS = 20;

  /** The types of characters that words are made of, one bit each. */
  private static final int WORD_CHARACTER_TYPES =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  /** The first character beyond ASCII. */
  private static final int FIRST_NON_ASCII = 0x80;

  private Tokenizer() {}

  /** The tokens of {@code text}. */
  public static List<Token> tokens(String text) {
    return tokens(text, 0, text.length());
  }

  /**
   * The tokens of {@code text} in {@code [start, end)}, with offsets in {@code text}. Linear in the
   * length.
   */
  public static List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 5 + 4);
    int at = start;
    while (at < end) {
      int point = text.codePointAt(at);
      if (isSpace(point)) {
        at += Character.charCount(point);
        continue;
      }
      int stop = tokenEnd(text, at, end, point);
      WordCache.CachedWord word = WordCache.at(text, at, stop);
      tokens.add(new Token(word.text(), word.lower(), at, stop));
      at = stop;
    }
    return tokens;
  }

  static boolean isSpace(int point) {
    if (point > ' ' && point < FIRST_NON_ASCII) {
      return false;
    }
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
  }

  private static int tokenEnd(String text, int at, int end, int point) {
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
        && !(next + 1 < end && isWordCharacter(text.charAt(next + 1)))) {
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

  private static int wordEnd(String text, int at, int end) {
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

  /** Whether the hyphen or apostrophe at {@code stop} joins the letters around it. */
  private static boolean joins(String text, int stop, int end) {
    char mark = text.charAt(stop);
    char after = text.charAt(stop + 1);
    if (!Character.isLetterOrDigit(after)) {
      return false;
    }
    if (isApostrophe(mark)) {
      boolean possessive =
          (after == 's' || after == 'S')
              && (stop + 2 >= end || !isWordCharacter(text.charAt(stop + 2)));
      return !possessive;
    }
    return mark == '-' || mark == '‑' || mark == '&';
  }

  /**
   * "U.S.", "J.F.K.", "p.m.": single letters with a stop after each; 0 if there is none at {@code
   * at}.
   */
  private static int acronymEnd(String text, int at, int end) {
    int stop = at;
    int letters = 0;
    while (letters < MAX_INITIALS
        && stop + 1 < end
        && Character.isLetter(text.charAt(stop))
        && text.charAt(stop + 1) == '.') {
      stop += 2;
      letters++;
    }
    boolean wordFollows = stop < end && Character.isLetterOrDigit(text.charAt(stop));
    return letters >= 2 && !wordFollows ? stop : 0;
  }

  private static boolean keepsStop(String text, int at, int stop, int end) {
    if (stop - at == 1 && Character.isUpperCase(text.charAt(at))) {
      return text.charAt(at) != 'I'
          || (stop + 2 < end && Character.isUpperCase(text.charAt(stop + 2)));
    }
    if (stop - at > 6) {
      return false;
    }
    String word = text.substring(at, stop);
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean lowerFollows = stop + 2 < end && Character.isLowerCase(text.charAt(stop + 2));
    return (capital || lowerFollows) && ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int numberEnd(String text, int at, int end) {
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

  private static int runEnd(String text, int at, int end) {
    while (at < end) {
      int point = text.codePointAt(at);
      if (!isWordCharacter(point)) {
        break;
      }
      at += Character.charCount(point);
    }
    return Math.min(at, end);
  }

  private static boolean isWordCharacter(int point) {
    return (WORD_CHARACTER_TYPES >>> Character.getType(point) & 1) != 0 || point == '_';
  }

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }
}
