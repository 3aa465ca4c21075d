package org.onrecord.bench.ranking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.score.MarkedStretches;

/**
 * A question who said what: the surname of a speaker and a word of what he said.
 *
 * @param surname the last name of the labelled speaker, in lower case
 * @param word a word between the marks of the quote
 */
record WhoSaidWhatQuestion(String surname, String word) {

  /** What a person types. */
  String words() {
    return surname + " " + word;
  }

  /**
   * A question for each attributed quote in marks whose speaker has a full name, about the middle
   * one of the words between its marks. None twice, in the order of the text.
   */
  static List<WhoSaidWhatQuestion> of(
      List<LabelledArticle> asking, MidFrequencyWords words, int most) {
    Set<WhoSaidWhatQuestion> questions = new LinkedHashSet<>();
    for (LabelledArticle article : asking) {
      List<TextSpan> marked = MarkedStretches.of(article.text());
      for (AttributedQuote quote : article.quotes()) {
        Optional<String> name = quote.speaker().flatMap(AttributedQuote.Source::resolved);
        if (!quote.isIndirect() && name.isPresent() && name.get().strip().contains(" ")) {
          words
              .middle(between(marked, article.text(), quote))
              .map(word -> new WhoSaidWhatQuestion(GoldWords.family(name.get()), word))
              .ifPresent(questions::add);
        }
      }
    }
    return questions.stream().limit(most).toList();
  }

  /**
   * Whether the stretch of an article has the word and is of a quote by the surname that has it.
   */
  boolean isAnsweredBy(LabelledArticle article, TextSpan stretch) {
    return has(article.text(), stretch)
        && article.quotes().stream()
            .filter(quote -> quote.speaker().filter(this::isSpeaker).isPresent())
            .filter(quote -> quote.parts().stream().anyMatch(part -> has(article.text(), part)))
            .anyMatch(quote -> quote.parts().stream().anyMatch(stretch::overlaps));
  }

  private boolean isSpeaker(AttributedQuote.Source speaker) {
    String name =
        speaker.resolved().map(GoldWords::family).orElseGet(() -> GoldWords.head(speaker.text()));
    return name.equals(surname);
  }

  private boolean has(String text, TextSpan stretch) {
    return MidFrequencyWords.of(text.substring(stretch.start(), stretch.end())).contains(word);
  }

  /** What of a quote stands between marks. */
  private static String between(List<TextSpan> marked, String text, AttributedQuote quote) {
    StringBuilder said = new StringBuilder();
    for (TextSpan part : quote.parts()) {
      for (TextSpan marks : marked) {
        TextSpan both = marks.cut(part);
        if (!both.isEmpty()) {
          said.append(text, both.start(), both.end()).append('\n');
        }
      }
    }
    return said.toString();
  }
}
