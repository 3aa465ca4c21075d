package org.onrecord.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.text.WordList;

/**
 * What a page prints around an article and a reader copies with it: "Share", "4 min read", "Read
 * more: …".
 */
final class Furniture {

  private static final ImmutableSet<String> ENTRIES =
      WordList.lines(Furniture.class, "furniture.txt");
  private static final List<String> OPENINGS =
      ENTRIES.stream()
          .filter(entry -> entry.endsWith("*"))
          .map(entry -> entry.substring(0, entry.length() - 1))
          .toList();

  private static final int LONGEST = 140;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher FIGURES =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.anyOf("|·•.,:+-–—‌()"))
          .or(Text.BLANK)
          .precomputed();

  private static final Pattern READING_TIME =
      Pattern.compile(
          "\\d{1,3}[ -]?(?:min|mins|minute|minutes|minuti|minuten)\\.?(?: (?:read|di lettura|lesezeit|watch|listen))?");

  private static final Pattern FIGURE = Pattern.compile("[\\d.,:]{1,9}\\s?[km]?");

  private Furniture() {}

  /** Whether a line is furniture. */
  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String lower = Text.trim(line).toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        || isEntry(lower)
        || OPENINGS.stream().anyMatch(lower::startsWith)
        || READING_TIME.matcher(lower).matches()
        || isMark(lower);
  }

  /**
   * Whether a line is furniture and nothing else, so that it may go even between paragraphs of the
   * body.
   */
  static boolean isInBody(String line) {
    return is(line) && !FIGURE.matcher(Text.trim(line)).matches();
  }

  private static boolean isEntry(String lower) {
    if (ENTRIES.contains(lower)) {
      return true;
    }
    String bare = FIGURES.trimFrom(lower);
    if (ENTRIES.contains(bare)) {
      return true;
    }
    List<String> words = WORDS.splitToList(bare);
    return words.size() > 1 && words.stream().map(FIGURES::trimFrom).allMatch(ENTRIES::contains);
  }

  /** A separator, a counter, or the length of a recording, alone on its line. */
  private static boolean isMark(String lower) {
    return lower.length() <= 9
        && (FIGURE.matcher(lower).matches()
            || lower.codePoints().noneMatch(Character::isLetterOrDigit));
  }
}
