package org.onrecord.read;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The people in a credit such as "Jane Doe, Reuters, and John Q. Roe in Geneva". Roles, agencies,
 * outlets, addresses and places are left out; what is not plainly a person's name is left out too.
 */
final class PersonNames {

  private static final ImmutableSet<String> AGENCIES = WordList.set("agencies.txt");
  private static final ImmutableSet<String> ROLES = WordList.set("role-words.txt");
  private static final ImmutableSet<String> ROLE_MODIFIERS = WordList.set("role-modifiers.txt");
  private static final ImmutableSet<String> NOT_NAMES = WordList.set("not-names.txt");
  private static final ImmutableSet<String> PARTICLES = WordList.set("particles.txt");
  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "sr", "ii", "iii", "iv");
  private static final ImmutableSet<String> DEGREES =
      ImmutableSet.of("md", "phd", "ma", "mba", "dr", "prof", "m.d", "ph.d", "esq");

  private static final int LONGEST = 300;
  private static final int MOST_WORDS = 6;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,;/]\\s*|\\s+(?:and|und|et|y|e|en|og|och|ve|with|mit|avec|con|&|\\+)\\s+");
  private static final Splitter SEGMENTS =
      Splitter.on(Pattern.compile("\\s*[|·•\\t]\\s*|\\s+[–—/-]\\s+")).omitEmptyStrings();
  private static final Splitter PARTS = Splitter.on(BETWEEN).omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(Text.BLANK).omitEmptyStrings();
  private static final Pattern ASIDE =
      Pattern.compile("\\([^()]{0,80}\\)|<[^<>]{0,80}>|\\[[^\\[\\]]{0,80}\\]");
  private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher EDGES =
      CharMatcher.anyOf(".,:;*'\"“”").or(Text.BLANK).precomputed();

  private PersonNames() {}

  /** The people of a credit, in its order, each once. */
  static ImmutableList<String> in(String credit) {
    String line = credit.length() > LONGEST ? credit.substring(0, LONGEST) : credit;
    for (String segment : SEGMENTS.split(ASIDE.matcher(line).replaceAll(" "))) {
      Set<String> names = new LinkedHashSet<>();
      String last = "";
      for (String part : PARTS.split(beforeFigures(segment))) {
        if (SUFFIXES.contains(EDGES.trimFrom(part).toLowerCase(Locale.ROOT))
            && names.remove(last)) {
          last = last + " " + EDGES.trimLeadingFrom(part);
          names.add(last);
          continue;
        }
        Optional<String> name = name(part);
        name.ifPresent(names::add);
        last = name.orElse(last);
      }
      if (!names.isEmpty()) {
        return ImmutableList.copyOf(names);
      }
    }
    return ImmutableList.of();
  }

  /**
   * The people of a line that holds names and nothing else; empty if anything else stands there.
   */
  static ImmutableList<String> alone(String line) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (String part : PARTS.split(line)) {
      List<String> words = WORDS.splitToList(part);
      boolean agency = AGENCIES.contains(Text.trim(part).toLowerCase(Locale.ROOT));
      if (!agency && !isName(words)) {
        return ImmutableList.of();
      }
      if (!agency) {
        names.add(NameCase.of(words));
      }
    }
    return names.build();
  }

  /**
   * The people of an author field. What is given is believed more readily than a line of text: a
   * single word, or a name of a form unknown here, is kept, unless it is an agency's or the
   * outlet's.
   */
  static ImmutableList<String> given(String field, String outlet) {
    ImmutableList<String> names =
        Byline.of(field)
            .map(Byline::names)
            .filter(people -> !people.isEmpty())
            .orElseGet(() -> in(field))
            .stream()
            .filter(name -> !name.equalsIgnoreCase(outlet))
            .collect(ImmutableList.toImmutableList());
    String whole = Text.trim(field);
    boolean kept =
        whole.isEmpty() || !names.isEmpty() || whole.equalsIgnoreCase(outlet) || isOutlet(whole);
    return kept ? names : ImmutableList.of(whole);
  }

  /**
   * Whether a line tells what someone is: "Redakteur", "Deputy Content Hub Director", "Agency
   * reporter".
   */
  static boolean isRole(String line) {
    List<String> words = WORDS.splitToList(line);
    return words.size() <= 8 && words.stream().anyMatch(PersonNames::isRoleWord);
  }

  static boolean isAgency(String line) {
    return AGENCIES.contains(EDGES.trimFrom(line).toLowerCase(Locale.ROOT));
  }

  /** Whether a line holds a word of newsrooms, as names of outlets do. */
  static boolean isOutlet(String line) {
    return line.length() <= 60
        && (isAgency(line)
            || WORDS
                .splitToStream(line)
                .anyMatch(word -> NOT_NAMES.contains(plain(word)) || word.contains(".com")));
  }

  /** One person's name, freed of a role before or after it, a place, and an agency. */
  private static Optional<String> name(String part) {
    if (isAgency(part)) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(part)) {
      if (word.indexOf('@') >= 0 || word.contains("://")) {
        break;
      }
      boolean preposition =
          Character.isLowerCase(word.codePointAt(0)) && !PARTICLES.contains(plain(word));
      if (preposition && !isRoleWord(word) && !ROLE_MODIFIERS.contains(plain(word))) {
        break;
      }
      words.add(word);
    }
    unglue(words);
    dropRoles(words);
    return isName(words) ? Optional.of(NameCase.of(words)) : Optional.empty();
  }

  /** "Emma RoeLifestyle Writer" and "Jane DoeTwitter": two lines of a page, copied as one. */
  private static void unglue(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Matcher joint = GLUED.matcher(words.get(i));
      while (joint.find()) {
        String rest = plain(words.get(i).substring(joint.start()));
        if (ROLES.contains(rest) || ROLE_MODIFIERS.contains(rest) || NOT_NAMES.contains(rest)) {
          words.set(i, words.get(i).substring(0, joint.start()));
          words.subList(i + 1, words.size()).clear();
          return;
        }
      }
    }
  }

  private static void dropRoles(List<String> words) {
    while (!words.isEmpty() && DEGREES.contains(plain(words.get(0)))) {
      words.remove(0);
    }
    int role = -1;
    for (int i = 0; i < words.size(); i++) {
      role = isRoleWord(words.get(i)) ? i : role;
    }
    if (role < 0) {
      return;
    }
    int from = role;
    while (from > 0
        && (isRoleWord(words.get(from - 1))
            || ROLE_MODIFIERS.contains(plain(words.get(from - 1))))) {
      from--;
    }
    if (from == 0) {
      words.subList(0, role + 1).clear();
    } else {
      words.subList(from, words.size()).clear();
    }
  }

  private static boolean isName(List<String> words) {
    int capitals = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!isNameWord(word) || NOT_NAMES.contains(plain(word)) || isRoleWord(word)) {
        return false;
      }
      if (Character.isUpperCase(word.codePointAt(0))
          || Character.isTitleCase(word.codePointAt(0))) {
        capitals++;
      } else if (!PARTICLES.contains(plain(word)) || i == words.size() - 1) {
        return false;
      }
    }
    boolean onlyInitials = words.stream().allMatch(word -> plain(word).length() <= 1);
    return capitals >= 2
        && words.size() <= MOST_WORDS
        && !onlyInitials
        && !isAgency(String.join(" ", words));
  }

  private static boolean isNameWord(String word) {
    return word.length() <= 25
        && Character.isLetter(word.codePointAt(0))
        && word.codePoints()
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || ".'’‘-‐\u00AD".indexOf(c) >= 0);
  }

  private static boolean isRoleWord(String word) {
    String plain = plain(word);
    return ROLES.contains(plain)
        || (plain.endsWith("s") && ROLES.contains(plain.substring(0, plain.length() - 1)));
  }

  /**
   * What stands before the first figure, and before the month or day of the week that goes with it.
   */
  private static String beforeFigures(String segment) {
    int figure = DIGIT.indexIn(segment);
    if (figure < 0) {
      return segment;
    }
    List<String> words = new ArrayList<>(WORDS.splitToList(segment.substring(0, figure)));
    while (!words.isEmpty() && isCalendarWord(EDGES.trimFrom(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private static boolean isCalendarWord(String word) {
    return word.isEmpty()
        || MonthNames.month(word).isPresent()
        || NOT_NAMES.contains(word.toLowerCase(Locale.ROOT))
        || word.equals("Published")
        || word.equals("Posted");
  }

  private static String plain(String word) {
    return EDGES.trimFrom(word).toLowerCase(Locale.ROOT);
  }
}
