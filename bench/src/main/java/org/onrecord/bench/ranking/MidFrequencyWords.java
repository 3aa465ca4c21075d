package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a user may search for: not so rare that ranking is unnecessary, nor so frequent that
 * nobody would search for them.
 */
final class MidFrequencyWords {

  private static final int MIN_ARTICLES = 10;
  private static final int MAX_ARTICLES = 300;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ASKED =
      Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{5,}(?![\\p{L}’'-])");

  private final Multiset<String> frequencies;

  private MidFrequencyWords(Multiset<String> frequencies) {
    this.frequencies = frequencies;
  }

  /** Uses the document frequencies of words in these texts. */
  static MidFrequencyWords among(List<String> texts) {
    ImmutableMultiset.Builder<String> frequencies = ImmutableMultiset.builder();
    texts.forEach(text -> frequencies.addAll(of(text)));
    return new MidFrequencyWords(frequencies.build());
  }

  /**
   * The median, by document frequency, of a text's lower-case words of five letters or more that
   * occur in 10 to 300 texts.
   */
  Optional<String> middle(String text) {
    List<String> asked =
        ASKED
            .matcher(text)
            .results()
            .map(found -> found.group())
            .distinct()
            .filter(word -> frequencies.count(word) >= MIN_ARTICLES)
            .filter(word -> frequencies.count(word) <= MAX_ARTICLES)
            .sorted(
                Comparator.<String>comparingInt(frequencies::count)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() / 2));
  }

  /** The distinct words of a text, in lower case. */
  static ImmutableSet<String> of(String text) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words.build();
  }
}
