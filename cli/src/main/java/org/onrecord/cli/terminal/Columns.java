package org.onrecord.cli.terminal;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns of a terminal text takes: two for East Asian letters and pictures, none for
 * marks that sit on the letter before, and as many as its widest part for what is several code
 * points and one sign, such as a family or a flag.
 */
public final class Columns {

  /** Below it every character takes one column. */
  private static final int PLAIN = 0x300;

  /** From here to {@link #LAST_DOTS} are dashes, quotation marks, bullets and dots. */
  private static final int FIRST_DASH = 0x2010;

  private static final int LAST_DOTS = 0x2026;

  /** Makes a picture of the character before it. */
  private static final int EMOJI_SELECTOR = 0xFE0F;

  private Columns() {}

  public static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int columns = 0;
    BreakIterator signs = graphemes(text);
    int start = signs.first();
    for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
      columns += ofGrapheme(text.substring(start, end));
      start = end;
    }
    return columns;
  }

  /** Where the text is to be cut so that the first part takes so many columns at most. */
  static int cut(String text, int most) {
    if (isPlain(text)) {
      return Math.min(most, text.length());
    }
    int columns = 0;
    BreakIterator signs = graphemes(text);
    int start = signs.first();
    for (int end = signs.next(); end != BreakIterator.DONE; end = signs.next()) {
      columns += ofGrapheme(text.substring(start, end));
      if (columns > most && start > 0) {
        return start;
      }
      start = end;
    }
    return text.length();
  }

  /** Whether every character takes one column. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= PLAIN && (letter < FIRST_DASH || letter > LAST_DOTS)) {
        return false;
      }
    }
    return true;
  }

  private static BreakIterator graphemes(String text) {
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(text);
    return signs;
  }

  private static int ofGrapheme(String sign) {
    int widest = sign.codePoints().map(Columns::of).max().orElse(0);
    boolean isPicture = sign.indexOf(EMOJI_SELECTOR) > 0 || isFlag(sign);
    return isPicture ? 2 : widest;
  }

  private static boolean isFlag(String sign) {
    return sign.codePoints().allMatch(letter -> letter >= 0x1F1E6 && letter <= 0x1F1FF);
  }

  private static int of(int codePoint) {
    if (codePoint < PLAIN) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || Character.isEmojiPresentation(codePoint)
        || isFullWidthForm(codePoint)
        || switch (UnicodeScript.of(codePoint)) {
          case HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> codePoint < 0xFF61 || codePoint > 0xFFDC;
          default -> false;
        };
  }

  private static boolean isFullWidthForm(int codePoint) {
    UnicodeBlock block = UnicodeBlock.of(codePoint);
    return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }
}
