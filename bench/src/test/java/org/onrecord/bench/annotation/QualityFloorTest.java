package org.onrecord.bench.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor.Kind;
import org.onrecord.training.gold.LabelledNames;
import org.onrecord.training.score.QuoteScore;

/** What was reached is not lost again. The figures themselves come from the programs. */
class QualityFloorTest {

  private static final Path TEST_ARTICLES = Path.of("../testdata");
  private static final Path POLNEAR = Path.of("../../shared/eval/quotes/polnear.dev.jsonl");

  private static final Path NAMES = Path.of("../../shared/eval/actors/ieer_dev.jsonl");
  private static final Path VARIANTS = Path.of("../../shared/eval/names/variants_dev.tsv");

  @Test
  void theTestArticlesAreReadAndAttributedAsWellAsEver() throws IOException {
    LabelScore score = new LabelsProgram().score(TEST_ARTICLES);

    assertThat(score.count(LabelScore.LabelCounter.ARTICLES)).isGreaterThanOrEqualTo(31);
    assertThat(score.count(LabelScore.LabelCounter.AUTHORS))
        .isEqualTo(score.count(LabelScore.LabelCounter.ARTICLES));
    assertThat(score.count(LabelScore.LabelCounter.DATES))
        .isEqualTo(score.count(LabelScore.LabelCounter.ARTICLES));
    assertThat(
            share(
                score,
                LabelScore.LabelCounter.MARKED_RIGHT,
                LabelScore.LabelCounter.MARKED_LABELLED))
        .isGreaterThan(.93);
    assertThat(
            share(
                score,
                LabelScore.LabelCounter.SPEAKERS_RIGHT,
                LabelScore.LabelCounter.MARKED_RIGHT))
        .isGreaterThan(.85);
    assertThat(
            share(
                score,
                LabelScore.LabelCounter.ACTORS_RIGHT,
                LabelScore.LabelCounter.ACTORS_LABELLED))
        .isGreaterThan(.9);
    assertThat(
            share(
                score, LabelScore.LabelCounter.ACTORS_RIGHT, LabelScore.LabelCounter.ACTORS_FOUND))
        .isGreaterThan(.95);
  }

  @Test
  void speakersOfUnseenNewsAreFoundAsWellAsEver() throws IOException {
    assumeTrue(Files.exists(POLNEAR), "the labelled news is not here");
    QuoteScore score = QuotesProgram.score(POLNEAR);

    double precision =
        score.count(QuoteScore.Count.SPEAKER_RIGHT)
            / (double) score.count(QuoteScore.Count.FOUND_WITH_SPEAKER);
    double recall =
        score.count(QuoteScore.Count.SPEAKER_RIGHT)
            / (double) score.count(QuoteScore.Count.GOLD_WITH_SPEAKER);
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThan(.91);
  }

  @Test
  void namesOfNewsAreRecognisedAsWellAsEver() throws IOException {
    assumeTrue(Files.exists(NAMES), "the labelled news is not here");
    ActorScore score = ActorsProgram.score(LabelledNames.read(NAMES));

    assertThat(score.f1()).isGreaterThan(.88);
    assertThat(score.f1(Kind.PERSON)).isGreaterThan(.93);
    assertThat(score.f1(Kind.ORGANIZATION)).isGreaterThan(.76);
    assertThat(score.f1(Kind.PLACE)).isGreaterThan(.87);
  }

  @Test
  void spellingsOfOneNameAreToldFromOtherNamesAsWellAsEver() throws IOException {
    assumeTrue(Files.exists(VARIANTS), "the labelled names are not here");
    NamesProgram.Score score = NamesProgram.score(VARIANTS);

    assertThat(score.recall()).isGreaterThan(.72);
    assertThat(score.precision()).isGreaterThan(.92);
  }

  private static double share(
      LabelScore score, LabelScore.LabelCounter right, LabelScore.LabelCounter of) {
    return score.count(right) / (double) score.count(of);
  }
}
