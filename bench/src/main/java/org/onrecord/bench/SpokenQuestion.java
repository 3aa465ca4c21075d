package org.onrecord.bench;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question who said what: the surname of a speaker and a word of what he said.
 *
 * @param surname the last name of the labelled speaker, in lower case
 * @param word a word between the marks of the quote
 */
record SpokenQuestion(String surname, String word) {

  /** Words that fewer articles have need no ranking, and what more have nobody would ask for. */
  private static final int LEAST_ARTICLES = 10;

  private static final int MOST_ARTICLES = 300;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ASKED = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{5,}(?![\\p{L}’'-])");

  /** What a person types. */
  String words() {
    return surname + " " + word;
  }

  /**
   * A question for each attributed quote in marks whose speaker has a full name: of the words of
   * five letters or more between its marks that {@code frequencies} gives from 10 to 300 articles,
   * it asks for the middle one by frequency. None twice, in the order of the text.
   */
  static List<SpokenQuestion> of(List<Labelled> asking, Multiset<String> frequencies, int most) {
    Set<SpokenQuestion> questions = new LinkedHashSet<>();
    for (Labelled article : asking) {
      List<Stretch> marked = MarkedStretches.of(article.text());
      for (Attributed quote : article.quotes()) {
        Optional<String> name = quote.speaker().flatMap(Attributed.Source::resolved);
        if (!quote.isIndirect() && name.isPresent() && name.get().strip().contains(" ")) {
          middle(askable(article, quote, marked), frequencies)
              .map(word -> new SpokenQuestion(GoldWords.family(name.get()), word))
              .ifPresent(questions::add);
        }
      }
    }
    return questions.stream().limit(most).toList();
  }

  /** In how many articles each word stands. */
  static Multiset<String> frequencies(List<Labelled> articles) {
    ImmutableMultiset.Builder<String> frequencies = ImmutableMultiset.builder();
    articles.forEach(article -> frequencies.addAll(wordsOf(article.text())));
    return frequencies.build();
  }

  /** Whether the stretch of an article has the word and is of a quote by the surname that has it. */
  boolean isAnsweredBy(Labelled article, Stretch stretch) {
    return has(article.text(), stretch)
        && article.quotes().stream()
            .filter(quote -> quote.speaker().filter(this::isAsked).isPresent())
            .filter(quote -> quote.parts().stream().anyMatch(part -> has(article.text(), part)))
            .anyMatch(quote -> quote.parts().stream().anyMatch(stretch::overlaps));
  }

  private boolean isAsked(Attributed.Source speaker) {
    String name =
        speaker.resolved().map(GoldWords::family).orElseGet(() -> GoldWords.head(speaker.text()));
    return name.equals(surname);
  }

  private boolean has(String text, Stretch stretch) {
    return wordsOf(text.substring(stretch.start(), stretch.end())).contains(word);
  }

  private static Optional<String> middle(Set<String> words, Multiset<String> frequencies) {
    List<String> asked = new ArrayList<>(words);
    asked.removeIf(
        word ->
            frequencies.count(word) < LEAST_ARTICLES || frequencies.count(word) > MOST_ARTICLES);
    asked.sort(
        Comparator.<String>comparingInt(frequencies::count)
            .thenComparing(Comparator.naturalOrder()));
    return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() / 2));
  }

  private static Set<String> askable(Labelled article, Attributed quote, List<Stretch> marked) {
    Set<String> words = new LinkedHashSet<>();
    for (Stretch part : quote.parts()) {
      for (Stretch between : marked) {
        Stretch said = between.cut(part);
        if (!said.isEmpty()) {
          Matcher matcher = ASKED.matcher(article.text().substring(said.start(), said.end()));
          while (matcher.find()) {
            words.add(matcher.group());
          }
        }
      }
    }
    return words;
  }

  private static ImmutableSet<String> wordsOf(String text) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words.build();
  }
}
