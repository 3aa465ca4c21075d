package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.attribution.LogLinearSpeakerClassifier;
import org.onrecord.linear.FeatureWeights;
import org.onrecord.model.Article;
import org.onrecord.model.ExplainedQuote;

class SpeakerClassifierTest {

  private static final String TEXT =
      "Mira Lund waited for Tom Fenn, but Tom Fenn called it “a start”.";

  /** The findings in the text by a table with these lines. */
  private static List<ExplainedQuote> by(String... weights) {
    Article article = Article.builder("test").title("A headline").body(TEXT).build();
    return QuoteFinder.explain(
        article,
        AnnotatorModels.NONE.withSpeakerClassifier(
            new LogLinearSpeakerClassifier(FeatureWeights.of(List.of(weights)))));
  }

  private static String speaker(List<ExplainedQuote> findings) {
    return findings.get(0).quote().speakerName().orElse("nobody");
  }

  private static double confidence(List<ExplainedQuote> findings) {
    return findings.get(0).quote().speaker().orElseThrow().confidence();
  }

  @Test
  void theGreatestWeightWins() {
    assertThat(speaker(by("rule\tVERB_BEFORE\t\t3"))).isEqualTo("Tom Fenn");
    assertThat(speaker(by("opens+place\topens\tBEFORE\t3"))).isEqualTo("Mira Lund");
  }

  @Test
  void mentionsOfOneNameCountTogether() {
    List<ExplainedQuote> even = by();
    assertThat(speaker(even)).isEqualTo("Tom Fenn");
    assertThat(confidence(even)).isBetween(.4, .6);
  }

  @Test
  void whatIsSurelyNobodysIsNoQuote() {
    assertThat(by("nobody\t\t\t4")).isEmpty();
  }

  @Test
  void whatMayBeSpeechIsKeptWithoutASpeaker() {
    assertThat(speaker(by("nobody\t\t\t1.5"))).isEqualTo("nobody");
  }
}
