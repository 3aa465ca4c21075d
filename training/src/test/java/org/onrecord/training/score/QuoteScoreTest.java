package org.onrecord.training.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.training.gold.AttributedQuote;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.score.QuoteScore.Count;

class QuoteScoreTest {

  private static final String TEXT = "“We stay,” said Mira Lund. She called it “a start”.";

  private static AttributedQuote quote(String words, String speaker, String name, String rule) {
    return new AttributedQuote(
        List.of(span(words)),
        "direct",
        Optional.of(
            new AttributedQuote.Source(
                List.of(span(speaker)), speaker, Optional.of(name), false, false)),
        rule,
        .9,
        1,
        "said");
  }

  private static TextSpan span(String words) {
    int start = TEXT.indexOf(words);
    return new TextSpan(start, start + words.length());
  }

  private static QuoteScore score(AttributedQuote... found) {
    QuoteScore score = new QuoteScore();
    LabelledArticle article =
        new LabelledArticle(
            "a",
            TEXT,
            List.of(
                quote("“We stay,”", "Mira Lund", "Mira Lund", ""),
                quote("“a start”", "She", "Mira Lund", "")));
    score.add(article, List.of(found), List.of(found));
    return score;
  }

  @Test
  void aStretchAndItsSpeakerAreRight() {
    QuoteScore score = score(quote("“We stay,”", "Mira Lund", "Mira Lund", "VERB_AFTER"));
    assertThat(score.count(Count.MATCHED)).isEqualTo(1);
    assertThat(score.count(Count.SPEAKER_RIGHT)).isEqualTo(1);
    assertThat(score.count(Count.RESOLVED_RIGHT)).isEqualTo(1);
    assertThat(score.rules().get("VERB_AFTER")).isEqualTo(new QuoteScore.RuleCounts(1, 1, 1));
  }

  @Test
  void theRightNameInAnotherPlaceIsRightToo() {
    QuoteScore score = score(quote("“a start”", "Mira Lund", "Mira Lund", "VERB_BEFORE"));
    assertThat(score.count(Count.SPEAKER_RIGHT)).isEqualTo(1);
  }

  @Test
  void anotherSpeakerIsWrongAndToldSo() {
    QuoteScore score = score(quote("“a start”", "it", "Tom Fenn", "VERB_BEFORE"));
    assertThat(score.count(Count.SPEAKER_RIGHT)).isZero();
    assertThat(score.misses())
        .singleElement()
        .satisfies(miss -> assertThat(miss.gold()).isEqualTo("She = Mira Lund"));
  }
}
