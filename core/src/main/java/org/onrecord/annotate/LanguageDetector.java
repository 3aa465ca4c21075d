package org.onrecord.annotate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.text.WordList;

/**
 * Identifies the language of a text by the share of function words or, for scripts of one language,
 * by script.
 */
final class LanguageDetector {

  /** BCP 47 for an unknown language. */
  static final String UNKNOWN = "und";

  static final String ENGLISH = "en";

  private static final Splitter COLON = Splitter.on(':').trimResults().limit(2);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter TEXT_WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  /** Languages by function word. */
  private static final ImmutableSetMultimap<String, String> BY_WORD = read();

  private static final String CHINESE = "zh";
  private static final String JAPANESE = "ja";
  private static final ImmutableMap<UnicodeScript, String> BY_SCRIPT =
      ImmutableMap.of(
          UnicodeScript.HAN, CHINESE,
          UnicodeScript.HIRAGANA, JAPANESE,
          UnicodeScript.KATAKANA, JAPANESE,
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th");

  /** Length of the examined prefix in code units. */
  private static final int SAMPLE_LENGTH = 1500;

  private static final int MIN_WORDS = 30;
  private static final int MIN_FUNCTION_WORDS = 3;

  /** English web pages have at least 25 %; pages in unlisted languages at most 9 %. */
  private static final int MIN_PERCENT = 10;

  private LanguageDetector() {}

  /**
   * The BCP 47 tag of the language of {@code text}; {@link #UNKNOWN} if it is not in the list,
   * empty if there are too few words.
   */
  static Optional<String> detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE_LENGTH, text.length()));
    List<String> words = TEXT_WORDS.splitToList(sample.toLowerCase(Locale.ROOT));
    return byWords(words)
        .or(() -> byLetters(sample))
        .or(() -> words.size() < MIN_WORDS ? Optional.empty() : Optional.of(UNKNOWN));
  }

  /**
   * Whether {@code article} is in English, the only language that is parsed, or too short to
   * identify.
   */
  static boolean isEnglish(Article article) {
    return article
        .language()
        .or(() -> detect(article.body()))
        .map(tag -> tag.toLowerCase(Locale.ROOT).startsWith(ENGLISH))
        .orElse(true);
  }

  private static Optional<String> byWords(List<String> words) {
    Multiset<String> found = HashMultiset.create();
    words.forEach(word -> found.addAll(BY_WORD.get(word)));
    return mostFrequent(found)
        .filter(tag -> found.count(tag) >= MIN_FUNCTION_WORDS)
        .filter(tag -> found.count(tag) * 100 >= words.size() * MIN_PERCENT);
  }

  private static Optional<String> byLetters(String sample) {
    Multiset<String> found = HashMultiset.create();
    for (int letter : sample.codePoints().filter(Character::isLetter).toArray()) {
      found.add(BY_SCRIPT.getOrDefault(UnicodeScript.of(letter), UNKNOWN));
    }
    boolean kana = found.count(JAPANESE) * 100 >= found.size() * MIN_PERCENT;
    return mostFrequent(found)
        .filter(tag -> !tag.equals(UNKNOWN))
        .map(tag -> tag.equals(CHINESE) && kana ? JAPANESE : tag);
  }

  /** The language with the highest count; English if several are equal. */
  private static Optional<String> mostFrequent(Multiset<String> found) {
    return found.elementSet().stream()
        .max(
            Comparator.<String>comparingInt(found::count)
                .thenComparing(tag -> tag.equals(ENGLISH))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static ImmutableSetMultimap<String, String> read() {
    ImmutableSetMultimap.Builder<String, String> languages = ImmutableSetMultimap.builder();
    for (String line : WordList.lines(LanguageDetector.class, "function-words.txt")) {
      List<String> columns = COLON.splitToList(line);
      WORDS.split(columns.get(1)).forEach(word -> languages.put(word, columns.get(0)));
    }
    return languages.build();
  }
}
