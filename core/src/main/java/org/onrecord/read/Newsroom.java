package org.onrecord.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.text.WordList;

/** The words around names in bylines: agencies, roles, and what outlets are called. */
final class Newsroom {

  private static final ImmutableSet<String> AGENCIES =
      WordList.lines(Newsroom.class, "agencies.txt");
  private static final ImmutableSet<String> ROLES =
      WordList.lines(Newsroom.class, "role-words.txt");
  private static final ImmutableSet<String> ROLE_MODIFIERS =
      WordList.lines(Newsroom.class, "role-modifiers.txt");
  private static final ImmutableSet<String> NOT_NAMES =
      WordList.lines(Newsroom.class, "not-names.txt");

  private static final int LONGEST_OUTLET = 60;
  private static final int MOST_ROLE_WORDS = 8;
  private static final Splitter WORDS = Splitter.on(Text.BLANK).omitEmptyStrings();
  private static final CharMatcher EDGES =
      CharMatcher.anyOf(".,:;*'\"“”").or(Text.BLANK).precomputed();

  private Newsroom() {}

  /** A word or line in lower case, without the stops and marks around it. */
  static String plain(String words) {
    return EDGES.trimFrom(words).toLowerCase(Locale.ROOT);
  }

  static boolean isAgency(String line) {
    return AGENCIES.contains(plain(line));
  }

  /**
   * Whether a line tells what someone is: "Redakteur", "Deputy Content Hub Director", "Agency
   * reporter".
   */
  static boolean isRole(String line) {
    List<String> words = WORDS.splitToList(line);
    return words.size() <= MOST_ROLE_WORDS && words.stream().anyMatch(Newsroom::isRoleWord);
  }

  /**
   * Whether a line is an agency, or holds a word that names of outlets have and people's have not.
   */
  static boolean isOutlet(String line) {
    return line.length() <= LONGEST_OUTLET
        && (isAgency(line) || WORDS.splitToStream(line).anyMatch(Newsroom::isOutletWord));
  }

  static boolean isRoleWord(String word) {
    String plain = plain(word);
    return ROLES.contains(plain)
        || (plain.endsWith("s") && ROLES.contains(plain.substring(0, plain.length() - 1)));
  }

  static boolean isRoleModifier(String word) {
    return ROLE_MODIFIERS.contains(plain(word));
  }

  /** Whether no person is called so. */
  static boolean isNoName(String word) {
    return NOT_NAMES.contains(plain(word)) || isRoleWord(word);
  }

  private static boolean isOutletWord(String word) {
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT)) && isAgency(word);
    return NOT_NAMES.contains(plain(word)) || word.contains(".com") || shouted;
  }
}
