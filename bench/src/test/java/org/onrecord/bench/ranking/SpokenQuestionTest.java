package org.onrecord.bench.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.Stretch;

class SpokenQuestionTest {

  private static final String TEXT = "Halden Roe said “the harbour is shallow”. The harbour rests.";

  @Test
  void aWordBetweenTheMarksIsAskedWithTheSurname() {
    AskedWords words = AskedWords.among(Collections.nCopies(12, TEXT));

    assertThat(SpokenQuestion.of(List.of(article("mixed")), words, 300))
        .containsExactly(new SpokenQuestion("roe", "shallow"));
  }

  @Test
  void wordsThatFewArticlesHaveAreNotAsked() {
    AskedWords words = AskedWords.among(Collections.nCopies(9, TEXT));

    assertThat(SpokenQuestion.of(List.of(article("mixed")), words, 300)).isEmpty();
  }

  @Test
  void indirectSpeechAsksNothingButAnswers() {
    LabelledArticle article = article("indirect");
    AskedWords words = AskedWords.among(Collections.nCopies(12, TEXT));

    assertThat(SpokenQuestion.of(List.of(article), words, 300)).isEmpty();
    assertThat(new SpokenQuestion("roe", "harbour").isAnsweredBy(article, said())).isTrue();
  }

  @Test
  void theSameWordElsewhereIsNoAnswer() {
    int rest = TEXT.indexOf("The harbour");

    SpokenQuestion question = new SpokenQuestion("roe", "harbour");
    assertThat(question.isAnsweredBy(article("mixed"), new Stretch(rest, TEXT.length()))).isFalse();
    assertThat(new SpokenQuestion("sand", "harbour").isAnsweredBy(article("mixed"), said()))
        .isFalse();
  }

  private static Stretch said() {
    return new Stretch(TEXT.indexOf('“'), TEXT.indexOf('”') + 1);
  }

  private static LabelledArticle article(String type) {
    AttributedQuote.Source speaker =
        new AttributedQuote.Source(
            List.of(new Stretch(0, 10)), "Halden Roe", Optional.of("Halden Roe"), false, false);
    return new LabelledArticle(
        "a",
        TEXT,
        List.of(AttributedQuote.labelled(List.of(said()), type, Optional.of(speaker), 1)));
  }
}
