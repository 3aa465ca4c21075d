package org.onrecord.verify;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into {@link Word}s for comparison, in one pass. Punctuation, marks and the kinds of
 * spaces, dashes and apostrophes are left out; words with a hyphen are several words, acronyms are
 * one with or without full stops, and a currency sign is a word after its amount.
 */
final class WordReader {

  private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’‘ʼ′`´＇");

  /** Soft hyphen, zero-width characters, byte order mark. */
  private static final CharMatcher IGNORABLE =
      CharMatcher.anyOf("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff");

  private static final int MIN_DOTS = 3;

  private final String text;
  private final int end;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int depth;
  private int brackets;

  private WordReader(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static List<Word> words(String text) {
    return words(text, 0, text.length());
  }

  /** The words of {@code [start, end)}; offsets are in the whole text. */
  static List<Word> words(String text, int start, int end) {
    WordReader reader = new WordReader(text, start, end);
    while (reader.at < end) {
      reader.next();
    }
    return joined(reader.words);
  }

  private void next() {
    int c = text.codePointAt(at);
    int length = Character.charCount(c);
    if (isWordStart(c)) {
      word();
    } else if (c == '[') {
      if (isLetterInBrackets()) {
        word();
      } else {
        brackets += depth == 0 ? 1 : 0;
        depth++;
        at++;
      }
    } else if (c == ']') {
      depth = Math.max(0, depth - 1);
      at++;
    } else if (c == '…' || dots() >= MIN_DOTS) {
      ellipsis();
    } else {
      if ((c == '.' || c == '?' || c == '!') && !words.isEmpty()) {
        words.set(words.size() - 1, words.get(words.size() - 1).endingSentence());
      }
      symbol(c, length);
      at += length;
    }
  }

  private void symbol(int c, int length) {
    String key =
        switch (c) {
          case '%' -> "percent";
          case '$' -> "dollars";
          case '€' -> "euros";
          case '£' -> "pounds";
          case '¥' -> "yen";
          case '&' -> "and";
          default -> "";
        };
    if (!key.isEmpty()) {
      words.add(new Word(text.substring(at, at + length), key, at, at + length, bracket()));
    }
  }

  private int bracket() {
    return depth > 0 ? brackets : 0;
  }

  /** "[T]he": only the case of the first letter was changed. */
  private boolean isLetterInBrackets() {
    return at + 3 < end
        && Character.isLetter(text.charAt(at + 1))
        && text.charAt(at + 2) == ']'
        && Character.isLetter(text.charAt(at + 3));
  }

  /** The number of full stops from here, with spaces between them or not. */
  private int dots() {
    int dots = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
      } else if (!Character.isSpaceChar(c) || dots == 0) {
        break;
      }
    }
    return dots;
  }

  private void ellipsis() {
    int start = at;
    int stop = at;
    while (at < end
        && (text.charAt(at) == '…'
            || text.charAt(at) == '.'
            || Character.isSpaceChar(text.charAt(at)))) {
      stop = Character.isSpaceChar(text.charAt(at)) ? stop : at + 1;
      at++;
    }
    words.add(new Word(text.substring(start, stop), "", start, stop, bracket()));
  }

  private void word() {
    int start = at;
    int bracketsBefore = depth;
    StringBuilder bare = new StringBuilder();
    boolean isInsertion = false;
    boolean isOpen = false;
    int stop = at;
    while (at < end) {
      int c = text.codePointAt(at);
      int length = Character.charCount(c);
      if (isWordStart(c)) {
        bare.appendCodePoint(c);
        at += length;
        stop = at;
        if (isUnspaced(c)) {
          break;
        }
      } else if (isMark(c)) {
        bare.appendCodePoint(c);
        at += length;
        stop = at;
      } else if (IGNORABLE.matches((char) c)) {
        at += length;
      } else if (c == '[' && isLetterAfter() && bracketsBefore == 0 && !isOpen) {
        isOpen = true;
        isInsertion = isInsertion || at > start;
        at++;
      } else if (c == ']' && isOpen) {
        isOpen = false;
        at++;
        stop = at;
      } else if (joins(c, bare)) {
        bare.append(APOSTROPHES.matches((char) c) ? '\'' : (char) c);
        at++;
      } else {
        break;
      }
    }
    if (bare.isEmpty()) {
      at = Math.max(at, start + 1);
      return;
    }
    int bracket = bracket();
    if (isInsertion && bracket == 0) {
      brackets++;
      bracket = brackets;
    }
    String written = bare.toString();
    String acronym =
        written.indexOf('.') > 0 && !Character.isDigit(written.charAt(0))
            ? written.replace(".", "")
            : written;
    words.add(new Word(text.substring(start, stop), Spelling.key(acronym), start, stop, bracket));
  }

  private boolean isLetterAfter() {
    return at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether a character inside a word belongs to it. */
  private boolean joins(int c, StringBuilder before) {
    if (at + 1 >= end || before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    char next = text.charAt(at + 1);
    if (c <= Character.MAX_VALUE && APOSTROPHES.matches((char) c)) {
      return Character.isLetter(last) && Character.isLetter(next);
    }
    if (c == ',' || c == '.') {
      return Character.isDigit(last) && Character.isDigit(next)
          || c == '.' && Character.isLetter(next) && isInitials(before);
    }
    return false;
  }

  /** Whether single letters and full stops alternate so far: "U", "U.S". */
  private static boolean isInitials(StringBuilder word) {
    for (int i = 0; i < word.length(); i++) {
      boolean isExpected = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!isExpected) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private static boolean isWordStart(int c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Scripts that put no spaces between words: each character is compared. */
  private static boolean isUnspaced(int c) {
    if (c < 0x0e00) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.THAI
        || script == UnicodeScript.LAO
        || script == UnicodeScript.KHMER
        || script == UnicodeScript.MYANMAR;
  }

  /** Joins "twenty" and "five", "per" and "cent", and moves currency signs after the amount. */
  private static List<Word> joined(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean hasNext = i + 1 < words.size();
      if (hasNext && word.key().equals("per") && words.get(i + 1).key().equals("cent")) {
        joined.add(word.joined(words.get(i + 1), "percent"));
        i++;
      } else if (hasNext && isTens(word) && isUnit(words.get(i + 1))) {
        String number = word.key().charAt(0) + words.get(i + 1).key();
        joined.add(word.joined(words.get(i + 1), number));
        i++;
      } else if (hasNext && isCurrencySign(word) && isNumber(words.get(i + 1))) {
        joined.add(words.get(i + 1));
        i++;
        if (i + 1 < words.size() && isMagnitude(words.get(i + 1))) {
          joined.add(words.get(i + 1));
          i++;
        }
        joined.add(word);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static boolean isTens(Word word) {
    return word.key().length() == 2
        && word.key().charAt(1) == '0'
        && word.key().charAt(0) > '1'
        && Character.isLetter(word.text().codePointAt(0));
  }

  private static boolean isUnit(Word word) {
    return word.key().length() == 1
        && word.key().charAt(0) > '0'
        && word.key().charAt(0) <= '9'
        && Character.isLetter(word.text().codePointAt(0));
  }

  private static boolean isNumber(Word word) {
    return !word.isEllipsis() && Character.isDigit(word.key().charAt(0));
  }

  private static boolean isCurrencySign(Word word) {
    return word.text().length() == 1 && "$€£¥".contains(word.text());
  }

  private static boolean isMagnitude(Word word) {
    return switch (word.key()) {
      case "hundred", "thousand", "million", "billion", "trillion", "bn" -> true;
      default -> false;
    };
  }
}
