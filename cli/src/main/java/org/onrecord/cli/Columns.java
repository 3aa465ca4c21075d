package org.onrecord.cli;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;

/** How many columns of a terminal text takes. */
final class Columns {

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Two for East Asian letters and pictures, none for marks that sit on the letter before. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  static boolean isWide(int codePoint) {
    return Character.isIdeographic(codePoint)
        || isFullWidthForm(codePoint)
        || (codePoint >= 0x1F300 && codePoint < 0x1FB00)
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
