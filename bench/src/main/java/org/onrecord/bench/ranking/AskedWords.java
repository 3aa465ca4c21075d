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
 * Words that a person might ask for: neither so rare that finding them needs no ranking, nor so
 * frequent that nobody would try.
 */
final class AskedWords {

  private static final int LEAST_ARTICLES = 10;
  private static final int MOST_ARTICLES = 300;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ASKED =
      Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{5,}(?![\\p{L}’'-])");

  private final Multiset<String> frequencies;

  private AskedWords(Multiset<String> frequencies) {
    this.frequencies = frequencies;
  }

  /** By the frequency of words in these texts. */
  static AskedWords among(List<String> texts) {
    ImmutableMultiset.Builder<String> frequencies = ImmutableMultiset.builder();
    texts.forEach(text -> frequencies.addAll(of(text)));
    return new AskedWords(frequencies.build());
  }

  /**
   * The lower-case words of five letters or more in a text that from 10 to 300 texts have: the
   * middle one by how many have it.
   */
  Optional<String> middle(String text) {
    List<String> asked =
        ASKED
            .matcher(text)
            .results()
            .map(found -> found.group())
            .distinct()
            .filter(word -> frequencies.count(word) >= LEAST_ARTICLES)
            .filter(word -> frequencies.count(word) <= MOST_ARTICLES)
            .sorted(
                Comparator.<String>comparingInt(frequencies::count)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() / 2));
  }

  /** The words of a text, each once, in lower case. */
  static ImmutableSet<String> of(String text) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words.build();
  }
}
