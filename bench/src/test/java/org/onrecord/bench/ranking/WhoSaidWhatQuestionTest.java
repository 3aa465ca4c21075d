package org.onrecord.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;

class WhoSaidWhatQuestionTest {

  private static final String TEXT = "Halden Roe said “the harbour is shallow”. The harbour rests.";

  @Test
  void aWordBetweenTheMarksIsAskedWithTheSurname() {
    MidFrequencyWords words = MidFrequencyWords.among(Collections.nCopies(12, TEXT));

    assertThat(WhoSaidWhatQuestion.of(List.of(article("mixed")), words, 300))
        .containsExactly(new WhoSaidWhatQuestion("roe", "shallow"));
  }

  @Test
  void wordsThatFewArticlesHaveAreNotAsked() {
    MidFrequencyWords words = MidFrequencyWords.among(Collections.nCopies(9, TEXT));

    assertThat(WhoSaidWhatQuestion.of(List.of(article("mixed")), words, 300)).isEmpty();
  }

  @Test
  void indirectSpeechAsksNothingButAnswers() {
    LabelledArticle article = article("indirect");
    MidFrequencyWords words = MidFrequencyWords.among(Collections.nCopies(12, TEXT));

    assertThat(WhoSaidWhatQuestion.of(List.of(article), words, 300)).isEmpty();
    assertThat(new WhoSaidWhatQuestion("roe", "harbour").isAnsweredBy(article, said())).isTrue();
  }

  @Test
  void theSameWordElsewhereIsNoAnswer() {
    int rest = TEXT.indexOf("The harbour");

    WhoSaidWhatQuestion question = new WhoSaidWhatQuestion("roe", "harbour");
    assertThat(question.isAnsweredBy(article("mixed"), new TextSpan(rest, TEXT.length())))
        .isFalse();
    assertThat(new WhoSaidWhatQuestion("sand", "harbour").isAnsweredBy(article("mixed"), said()))
        .isFalse();
  }

  private static TextSpan said() {
    return new TextSpan(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);
  }

  private static LabelledArticle article(String type) {
    AttributedQuote.Source speaker =
        new AttributedQuote.Source(
            List.of(new TextSpan(0, 10)), "Halden Roe", Optional.of("Halden Roe"), false, false);
    return new LabelledArticle(
        "a",
        TEXT,
        List.of(AttributedQuote.labelled(List.of(said()), type, Optional.of(speaker), 1, "said")));
  }
}
