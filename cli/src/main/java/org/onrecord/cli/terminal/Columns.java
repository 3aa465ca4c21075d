package org.onrecord.cli.terminal;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * The width of text in terminal columns: two for wide East Asian characters and emoji, none for
 * combining marks; a grapheme of several code points, such as a family or a flag, is as wide as its
 * widest part.
 */
public final class Columns {

  /** Every character below this one takes one column. */
  private static final int PLAIN = 0x300;

  /** The first of the dashes, quotation marks, bullets and dots up to {@link #LAST_DOTS}. */
  private static final int FIRST_DASH = 0x2010;

  private static final int LAST_DOTS = 0x2026;

  /** Selects the emoji presentation of the preceding character. */
  private static final int EMOJI_SELECTOR = 0xFE0F;

  private Columns() {}

  public static int of(String text) {
    if (isPlain(text)) {
      return text.length();
    }
    int columns = 0;
    BreakIterator graphemes = graphemes(text);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      columns += ofGrapheme(text.substring(start, end));
      start = end;
    }
    return columns;
  }

  /**
   * The offset at which to cut the text so that the first part takes at most {@code max} columns.
   */
  static int cut(String text, int max) {
    if (isPlain(text)) {
      return Math.min(max, text.length());
    }
    int columns = 0;
    BreakIterator graphemes = graphemes(text);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      columns += ofGrapheme(text.substring(start, end));
      if (columns > max && start > 0) {
        return start;
      }
      start = end;
    }
    return text.length();
  }

  /** Whether every character takes one column. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= PLAIN && (c < FIRST_DASH || c > LAST_DOTS)) {
        return false;
      }
    }
    return true;
  }

  private static BreakIterator graphemes(String text) {
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    return graphemes;
  }

  private static int ofGrapheme(String grapheme) {
    int widest = grapheme.codePoints().map(Columns::of).max().orElse(0);
    boolean isEmoji = grapheme.indexOf(EMOJI_SELECTOR) > 0 || isFlag(grapheme);
    return isEmoji ? 2 : widest;
  }

  private static boolean isFlag(String grapheme) {
    return grapheme
        .codePoints()
        .allMatch(codePoint -> codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF);
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
