package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/** Page boilerplate copied with an article: "Share", "4 min read", "Read more: …". */
public final class Boilerplate {

  private static final ImmutableSet<String> ENTRIES =
      WordList.lines(Boilerplate.class, "boilerplate.txt");
  private static final List<String> OPENINGS =
      ENTRIES.stream()
          .filter(entry -> entry.endsWith("*"))
          .map(entry -> entry.substring(0, entry.length() - 1))
          .toList();

  private static final int MAX_LENGTH = 140;
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher NUMBER_CHARACTERS =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.anyOf("|·•.,:+-–—‌()"))
          .or(TextRules.BLANK)
          .precomputed();

  private static final Pattern READING_TIME =
      Pattern.compile(
          "\\d{1,3}[ -]?(?:min|mins|minute|minutes|minuti|minuten)\\.?(?: (?:read|di lettura|lesezeit|watch|listen))?");

  private static final Pattern NUMBER = Pattern.compile("[\\d.,:]{1,9}\\s?[km]?");

  private Boilerplate() {}

  /** Whether a line is boilerplate. */
  static boolean isBoilerplate(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    String lower = TextRules.trim(line).toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        || isEntry(lower)
        || OPENINGS.stream().anyMatch(lower::startsWith)
        || READING_TIME.matcher(lower).matches()
        || isMark(lower);
  }

  /**
   * Whether a line is certainly boilerplate, so that it may be removed between paragraphs of the
   * body.
   */
  public static boolean isInBody(String line) {
    return isBoilerplate(line) && !NUMBER.matcher(TextRules.trim(line)).matches();
  }

  private static boolean isEntry(String lower) {
    if (ENTRIES.contains(lower)) {
      return true;
    }
    String bare = NUMBER_CHARACTERS.trimFrom(lower);
    if (ENTRIES.contains(bare)) {
      return true;
    }
    List<String> words = WORDS.splitToList(bare);
    return words.size() > 1
        && words.stream().map(NUMBER_CHARACTERS::trimFrom).allMatch(ENTRIES::contains);
  }

  /** A separator, a counter, or the length of a recording, alone on its line. */
  private static boolean isMark(String lower) {
    return lower.length() <= 9
        && (NUMBER.matcher(lower).matches()
            || lower.codePoints().noneMatch(Character::isLetterOrDigit));
  }
}
