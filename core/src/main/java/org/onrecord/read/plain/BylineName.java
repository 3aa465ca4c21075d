package org.onrecord.read.plain;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.read.context.TextRules;
import org.onrecord.text.WordList;

/**
 * Recognizes the name of one person: two to six capitalized words with particles, without newsroom
 * words.
 */
final class BylineName {

  private static final ImmutableSet<String> PARTICLES =
      WordList.lines(BylineName.class, "particles.txt");
  private static final ImmutableSet<String> DEGREES =
      ImmutableSet.of("md", "phd", "ma", "mba", "dr", "prof", "m.d", "ph.d", "esq");

  /** "Le Figaro", "Die Zeit": an article that makes an outlet of one following word. */
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "le", "la", "les", "el", "il", "der", "die", "das", "de", "het");

  private static final int MAX_WORDS = 6;
  private static final int MAX_WORD_LENGTH = 25;

  /** The length of "al", "ibn", "d". */
  private static final int MAX_PREFIX_LENGTH = 4;

  private static final Splitter WORDS = Splitter.on(TextRules.BLANK).omitEmptyStrings();
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private BylineName() {}

  /** The name, if a text is nothing else. */
  static Optional<String> exactly(String words) {
    return name(withoutRepetition(WORDS.splitToList(words)));
  }

  /** The name in a text, without a role before or after it, a place, or an address. */
  static Optional<String> within(String part) {
    if (NewsroomWords.isAgency(part)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(part)) {
      if (word.indexOf('@') >= 0 || word.contains("://") || isPreposition(word)) {
        break;
      }
      words.add(word);
    }
    splitGlued(words);
    while (!words.isEmpty() && DEGREES.contains(NewsroomWords.normalize(words.get(0)))) {
      words.remove(0);
    }
    return withoutRole(words).flatMap(BylineName::name);
  }

  private static boolean isPreposition(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && !isElided(word)
        && !PARTICLES.contains(NewsroomWords.normalize(word))
        && !NewsroomWords.isRoleWord(word)
        && !NewsroomWords.isRoleModifier(word);
  }

  /** "Emma RoeLifestyle Writer" and "Jane DoeTwitter": two lines of a page joined by copying. */
  private static void splitGlued(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Matcher boundary = GLUED.matcher(word);
      while (boundary.find()) {
        String rest = NewsroomWords.normalize(word.substring(boundary.start()));
        if (NewsroomWords.isNeverName(rest)
            || NewsroomWords.isRoleModifier(rest)
            || MonthNames.month(rest).isPresent()) {
          words.set(i, word.substring(0, boundary.start()));
          words.subList(i + 1, words.size()).clear();
          return;
        }
      }
    }
  }

  /** Removes the words of a role; empty if ambiguous. */
  private static Optional<List<String>> withoutRole(List<String> words) {
    int role = -1;
    for (int i = 0; i < words.size(); i++) {
      role = NewsroomWords.isRoleWord(words.get(i)) ? i : role;
    }
    if (role < 0) {
      return Optional.of(words);
    }
    int from = role;
    while (from > 0
        && (NewsroomWords.isRoleWord(words.get(from - 1))
            || NewsroomWords.isRoleModifier(words.get(from - 1)))) {
      from--;
    }
    if (from == 0) {
      return Optional.of(words.subList(role + 1, words.size()));
    }
    List<String> before = words.subList(0, from);
    long full =
        before.stream()
            .filter(word -> Character.isUpperCase(word.codePointAt(0)) && !word.endsWith("."))
            .count();
    return full > 2 ? Optional.empty() : Optional.of(before);
  }

  /** "Jane Doe Jane Doe": name printed twice on a page, next to and below a portrait. */
  private static List<String> withoutRepetition(List<String> words) {
    int half = words.size() / 2;
    boolean twice =
        words.size() % 2 == 0 && words.subList(0, half).equals(words.subList(half, words.size()));
    return twice ? words.subList(0, half) : words;
  }

  private static Optional<String> name(List<String> words) {
    if (words.size() < 2
        || words.size() > MAX_WORDS
        || NewsroomWords.isAgency(String.join(" ", words))) {
      return Optional.empty();
    }
    int last = words.size() - 1;
    int capitals = 0;
    for (int i = 0; i <= last; i++) {
      String word = words.get(i);
      boolean capital = isCapital(word);
      boolean particle = i < last && PARTICLES.contains(NewsroomWords.normalize(word));
      if (!isNameWord(word) || NewsroomWords.isNeverName(word) || !(capital || particle)) {
        return Optional.empty();
      }
      capitals += capital ? 1 : 0;
    }
    boolean cut = NewsroomWords.normalize(words.get(last)).length() < 2;
    boolean outlet = words.size() == 2 && ARTICLES.contains(NewsroomWords.normalize(words.get(0)));
    return capitals < 2 || cut || outlet ? Optional.empty() : Optional.of(NameCase.of(words));
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first) || isElided(word);
  }

  /** "d'Emilio", "al-Basri": a particle joined to a name. */
  private static boolean isElided(String word) {
    int mark = CharMatcher.anyOf("'’‘-").indexIn(word);
    return mark > 0
        && mark <= MAX_PREFIX_LENGTH
        && mark + 1 < word.length()
        && Character.isUpperCase(word.charAt(mark + 1));
  }

  private static boolean isNameWord(String word) {
    return word.length() <= MAX_WORD_LENGTH
        && Character.isLetter(word.codePointAt(0))
        && word.codePoints().allMatch(BylineName::isNameCharacter);
  }

  private static boolean isNameCharacter(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || ".'’‘-‐\u00AD".indexOf(c) >= 0;
  }
}
