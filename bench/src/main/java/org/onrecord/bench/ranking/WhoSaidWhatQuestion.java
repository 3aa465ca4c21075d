package org.onrecord.bench.ranking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.GoldWords;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.score.QuotedSpans;

/**
 * A who-said-what question: the surname of a speaker and a word of the quote.
 *
 * @param surname the last name of the labelled speaker, in lower case
 * @param word a word within the quotation marks
 */
record WhoSaidWhatQuestion(String surname, String word) {

  /** The query. */
  String words() {
    return surname + " " + word;
  }

  /**
   * A question for each attributed quote in quotation marks whose speaker has a full name, with the
   * mid-frequency word of the quote. Each question once, in text order.
   */
  static List<WhoSaidWhatQuestion> of(
      List<LabelledArticle> asking, MidFrequencyWords words, int most) {
    Set<WhoSaidWhatQuestion> questions = new LinkedHashSet<>();
    for (LabelledArticle article : asking) {
      List<TextSpan> marked = QuotedSpans.of(article.text());
      for (AttributedQuote quote : article.quotes()) {
        Optional<String> name = quote.speaker().flatMap(AttributedQuote.Source::resolved);
        if (!quote.isIndirect() && name.isPresent() && name.get().strip().contains(" ")) {
          words
              .middle(quotedWords(marked, article.text(), quote))
              .map(word -> new WhoSaidWhatQuestion(GoldWords.family(name.get()), word))
              .ifPresent(questions::add);
        }
      }
    }
    return questions.stream().limit(most).toList();
  }

  /**
   * Whether the span of an article contains the word and overlaps a quote by the surname that
   * contains it.
   */
  boolean isAnsweredBy(LabelledArticle article, TextSpan span) {
    return has(article.text(), span)
        && article.quotes().stream()
            .filter(quote -> quote.speaker().filter(this::isSpeaker).isPresent())
            .filter(quote -> quote.parts().stream().anyMatch(part -> has(article.text(), part)))
            .anyMatch(quote -> quote.parts().stream().anyMatch(span::overlaps));
  }

  private boolean isSpeaker(AttributedQuote.Source speaker) {
    String name =
        speaker.resolved().map(GoldWords::family).orElseGet(() -> GoldWords.head(speaker.text()));
    return name.equals(surname);
  }

  private boolean has(String text, TextSpan span) {
    return MidFrequencyWords.of(text.substring(span.start(), span.end())).contains(word);
  }

  /** The part of a quote within quotation marks. */
  private static String quotedWords(List<TextSpan> marked, String text, AttributedQuote quote) {
    StringBuilder said = new StringBuilder();
    for (TextSpan part : quote.parts()) {
      for (TextSpan marks : marked) {
        TextSpan both = marks.intersection(part);
        if (!both.isEmpty()) {
          said.append(text, both.start(), both.end()).append('\n');
        }
      }
    }
    return said.toString();
  }
}
