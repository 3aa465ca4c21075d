package org.onrecord.training.gold;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokenization by which the scorer compares spans and names, as defined by {@code score.py}.
 */
public final class GoldWords {

  private static final Pattern TOKEN = unicode("\\w+(?:[’'\\-.]\\w+)*");
  private static final Pattern NOT_OWNED = unicode("\\w[\\w\\-]*(?![\\w\\-]*[’']s?\\b)");
  private static final Pattern LAST = unicode("[\\w\\-]+$");
  private static final Pattern NAME_WORD = unicode("[\\w’'\\-]+");
  private static final Pattern NAME_END = unicode(",| who | of | from | at | for ");
  private static final Pattern POSSESSIVE = unicode("[’']s?$");
  private static final ImmutableSet<String> SUFFIXES =
      ImmutableSet.of("jr", "sr", "ii", "iii", "iv");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private GoldWords() {}

  /** The word tokens within a span. */
  public static Set<TextSpan> tokens(String text, TextSpan span) {
    Set<TextSpan> tokens = new HashSet<>();
    Matcher matcher = TOKEN.matcher(text.substring(span.start(), span.end()));
    while (matcher.find()) {
      tokens.add(new TextSpan(span.start() + matcher.start(), span.start() + matcher.end()));
    }
    return tokens;
  }

  /** The words of a labelled source that are not possessives, in lower case. */
  public static Set<String> speakerWords(String source) {
    Set<String> words = new HashSet<>();
    for (Pattern pattern : List.of(NOT_OWNED, LAST)) {
      Matcher matcher = pattern.matcher(source);
      while (matcher.find()) {
        words.add(matcher.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /**
   * The last word of a name that is not a suffix such as Jr., in lower case; empty if there is
   * none.
   */
  public static String head(String name) {
    String core = NAME_END.split(name, 2)[0].strip();
    List<String> words = new ArrayList<>();
    Matcher matcher = NAME_WORD.matcher(core);
    while (matcher.find()) {
      String word = POSSESSIVE.matcher(matcher.group()).replaceFirst("");
      if (!word.isEmpty() && !SUFFIXES.contains(word.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words.isEmpty() ? "" : words.get(words.size() - 1).toLowerCase(Locale.ROOT);
  }

  /** The family name of a labelled full name, in lower case. */
  public static String family(String name) {
    String family = "";
    for (String word : WORDS.split(name)) {
      String bare = CharMatcher.anyOf(".,'’").trimFrom(word).toLowerCase(Locale.ROOT);
      family = SUFFIXES.contains(bare) ? family : bare;
    }
    return family;
  }

  public static List<String> words(String name) {
    return WORDS.splitToList(name.toLowerCase(Locale.ROOT));
  }

  private static Pattern unicode(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }
}
