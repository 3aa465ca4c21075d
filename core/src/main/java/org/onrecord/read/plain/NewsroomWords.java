package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/** The words around names in bylines: agencies, roles, and words of outlet names. */
final class NewsroomWords {

  private static final ImmutableSet<String> AGENCIES =
      WordList.lines(NewsroomWords.class, "agencies.txt");
  private static final ImmutableSet<String> ROLES =
      WordList.lines(NewsroomWords.class, "role-words.txt");
  private static final ImmutableSet<String> ROLE_MODIFIERS =
      WordList.lines(NewsroomWords.class, "role-modifiers.txt");
  private static final ImmutableSet<String> NOT_NAMES =
      WordList.lines(NewsroomWords.class, "not-names.txt");

  private static final int MAX_OUTLET_LENGTH = 60;
  private static final int MAX_ROLE_WORDS = 8;
  private static final Splitter WORDS = Splitter.on(TextRules.BLANK).omitEmptyStrings();
  private static final CharMatcher EDGES =
      CharMatcher.anyOf(".,:;*'\"“”").or(TextRules.BLANK).precomputed();

  private NewsroomWords() {}

  /** A word or line in lower case, without punctuation around it. */
  static String normalize(String words) {
    return EDGES.trimFrom(words).toLowerCase(Locale.ROOT);
  }

  static boolean isAgency(String line) {
    return AGENCIES.contains(normalize(line));
  }

  /** Whether a line is a role: "Redakteur", "Deputy Content Hub Director", "Agency reporter". */
  static boolean isRole(String line) {
    List<String> words = WORDS.splitToList(line);
    return words.size() <= MAX_ROLE_WORDS && words.stream().anyMatch(NewsroomWords::isRoleWord);
  }

  /**
   * Whether a line is an agency, or contains a word that occurs in names of outlets but not of
   * people.
   */
  static boolean isOutlet(String line) {
    return line.length() <= MAX_OUTLET_LENGTH
        && (isAgency(line) || WORDS.splitToStream(line).anyMatch(NewsroomWords::isOutletWord));
  }

  static boolean isRoleWord(String word) {
    String plain = normalize(word);
    return ROLES.contains(plain)
        || (plain.endsWith("s") && ROLES.contains(plain.substring(0, plain.length() - 1)));
  }

  static boolean isRoleModifier(String word) {
    return ROLE_MODIFIERS.contains(normalize(word));
  }

  /** Whether this is never a person's name. */
  static boolean isNeverName(String word) {
    return NOT_NAMES.contains(normalize(word)) || isRoleWord(word);
  }

  private static boolean isOutletWord(String word) {
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT)) && isAgency(word);
    return NOT_NAMES.contains(normalize(word)) || word.contains(".com") || shouted;
  }
}
