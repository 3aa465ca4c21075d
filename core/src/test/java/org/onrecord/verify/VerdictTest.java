package org.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.verify.Verdict.Kind;

class VerdictTest {

  private static NewsIndex index;

  @BeforeAll
  static void indexArticles(@TempDir Path folder) {
    index = NewsIndex.open(folder);
    index.add(
        article(
            "gates",
            "2026-03-12",
            "Saltmere Gazette",
            """
            The sluice gates will be closed before winter, the harbour board has decided.

            “We will not close the eastern gates before 20 October, and every fisherman has been told,” said Ines Calloway, the harbour master of Saltmere. “The water level is likely to rise by three metres.”

            Councillor Bram Oduya said that the town would pay half of the cost of the new gates. He called the plan “honest and overdue”, but he does not think that it is “ready for the vote”.

            The old pumping station at the northern quay has been out of service since the flood of last spring.
            """));
    index.add(
        article(
            "echo",
            "2026-03-14",
            "Kestle Bay Echo",
            """
            The harbour master repeated her warning on Saturday.

            “We will not close the eastern gates before 20 October, and every fisherman has been told,” said Ines Calloway.

            “Nobody in this town wants a second flood,” said Bram Oduya, a councillor. “The labour of years would be lost.”
            """));
    index.commit();
  }

  private static Article article(String id, String day, String outlet, String body) {
    return Article.builder(id)
        .title("Gates")
        .body(body)
        .outlet(outlet)
        .published(Published.on(LocalDate.parse(day)))
        .build();
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Kind kind(String claim) {
    return index.verify(Claim.of(claim)).kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "we will not close the eastern gates before 20 October | EXACT",
        "“We will not close the eastern gates before 20 October, and every fisherman has been told”"
            + " | EXACT",
        "We will not close the eastern gates before twenty October | EXACT",
        "We  will not close the east\u00adern gates — before 20 October! | EXACT",
        "every fisherman has been told. The water level is likely to rise | EXACT",
        "The labor of years would be lost | EXACT",
        "honest and overdue | EXACT",
        "We will not close the eastern gates … and every fisherman has been told | MEANING_CHANGED",
        "We will … the eastern gates before 20 October | MEANING_CHANGED",
        "We will not close the ... gates before [...] October, and every fisherman has been told |"
            + " MEANING_CHANGED",
        "We will not close the ... gates before 20 October | ELIDED",
        "The water level ... to rise by three metres | MEANING_CHANGED",
        "We will not close the eastern gates before 20 October, and [all of them have] been told |"
            + " BRACKETED",
        "The [harbour] water level is likely to rise | BRACKETED",
        "We will [now] close the eastern gates before 20 October | MEANING_CHANGED",
        "The water level is very likely to rise by three metres | ALTERED",
        "We will not shut the eastern gates before 20 October | ALTERED",
        "The water is likely to rise by three metres level | ALTERED",
        "We will close the eastern gates before 20 October | MEANING_CHANGED",
        "We will not close the eastern gates before 30 October | MEANING_CHANGED",
        "The water level is unlikely to rise by three metres | MEANING_CHANGED",
        "The water level is likely to fall by three metres | MEANING_CHANGED",
        "The water level is likely to rise by three feet | MEANING_CHANGED",
        "We will not close the western gates before 20 October | MEANING_CHANGED",
        "We may not close the eastern gates before 20 October | MEANING_CHANGED",
        "We will not close the eastern gates before 20 October, and some fishermen have been told |"
            + " MEANING_CHANGED",
        "Everybody in this town wants a second flood | MEANING_CHANGED",
        "neither honest nor overdue | MEANING_CHANGED",
        "the town would pay half of the cost of the new gates | PARAPHRASE_ONLY",
        "The old pumping station at the northern quay has been out of service | NOT_QUOTED",
        "The lighthouse keeper sold his yellow bicycle to a tourist | NOT_FOUND",
      })
  void theWordsDecideTheVerdict(String claim, Kind expected) {
    assertThat(kind(claim)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Calloway, EXACT, YES",
    "Ines Calloway, EXACT, YES",
    "Bram Oduya, OTHER_SPEAKER, NO",
    "Somebody Else, OTHER_SPEAKER, NO",
  })
  void theSpeakerIsCompared(String speaker, Kind expected, SpeakerAgreement agreement) {
    Verdict verdict =
        index.verify(
            Claim.of("We will not close the eastern gates before 20 October").speaker(speaker));
    assertThat(verdict.kind()).isEqualTo(expected);
    assertThat(verdict.speakerAgreement()).isEqualTo(agreement);
  }

  @Test
  void aChangedMeaningIsGraverThanAnotherSpeaker() {
    Verdict verdict =
        index.verify(
            Claim.of("We will close the eastern gates before 20 October").speaker("Bram Oduya"));
    assertThat(verdict.kind()).isEqualTo(Kind.MEANING_CHANGED);
    assertThat(verdict.speakerAgreement()).isEqualTo(SpeakerAgreement.NO);
  }

  @Test
  void theEarliestArticleIsTheMatchAndAllUsesAreCounted() {
    Verdict verdict =
        index.verify(Claim.of("We will not close the eastern gates before 20 October"));
    assertThat(verdict.match().orElseThrow().article().id()).isEqualTo("gates");
    assertThat(verdict.first().orElseThrow().article().id()).isEqualTo("gates");
    assertThat(verdict.occurrences()).isEqualTo(2);
    assertThat(verdict.outlets()).isEqualTo(2);
    assertThat(verdict.coverage().articles()).isEqualTo(2);
  }

  @Test
  void theOffsetsAreThoseOfTheWords() {
    Match match = index.verify(Claim.of("honest and overdue")).match().orElseThrow();
    assertThat(match.span().orElseThrow().coveredText(match.article().body()))
        .isEqualTo("honest and overdue");
  }

  @Test
  void whatTheSentenceHasBesidesIsTold() {
    CutSentence cut = index.verify(Claim.of("close the eastern gates before 20 October")).cut();
    assertThat(cut.before()).isEqualTo("We will not");
    assertThat(cut.after()).isEqualTo("and every fisherman has been told");
    assertThat(cut.negation()).contains("not");
  }

  @Test
  void aNegationOutsideTheMarksIsPointedAt() {
    Verdict verdict = index.verify(Claim.of("ready for the vote"));
    assertThat(verdict.kind()).isEqualTo(Kind.EXACT);
    assertThat(verdict.cut().negation()).contains("not");
  }

  @Test
  void wordsOfTwoUtterancesAreTold() {
    Verdict verdict =
        index.verify(
            Claim.of(
                "every fisherman has been told that nobody in this town wants a second flood"));
    assertThat(verdict.kind()).isEqualTo(Kind.ALTERED);
    assertThat(verdict.differences()).extracting(Difference::kind).contains(Difference.Kind.SEAM);
  }

  @Test
  void limitsOfDatesAndOutletsHold() {
    Claim claim = Claim.of("We will not close the eastern gates before 20 October");
    Verdict later = index.verify(claim.since(LocalDate.parse("2026-03-13")));
    assertThat(later.match().orElseThrow().article().id()).isEqualTo("echo");
    assertThat(later.coverage().articles()).isEqualTo(1);
    assertThat(index.verify(claim.outlet("Kestle Bay Echo")).match().orElseThrow().article().id())
        .isEqualTo("echo");
    assertThat(index.verify(claim.until(LocalDate.parse("2026-01-01"))).kind())
        .isEqualTo(Kind.NOT_FOUND);
  }

  @Test
  void eachQuoteOfADraftIsCheckedAgainstOtherArticles() {
    Article draft =
        Article.builder("gates")
            .body(
                """
                “We will close the eastern gates before 20 October,” said Ines Calloway.

                “Nobody in this town wants a second flood,” said Bram Oduya. He called it “done”.
                """)
            .build();
    List<Verdict> verdicts = index.verify(draft);
    assertThat(verdicts)
        .extracting(Verdict::kind)
        .containsExactly(Kind.MEANING_CHANGED, Kind.EXACT);
    assertThat(verdicts.get(0).match().orElseThrow().article().id()).isEqualTo("echo");
    assertThat(verdicts.get(1).claim().speaker()).contains("Bram Oduya");
  }

  @Test
  void aTraceHasEachArticleOldestFirst() {
    Trace trace = index.trace(Claim.of("We will not close the eastern gates before 20 October"));
    assertThat(trace.uses())
        .extracting(use -> use.match().article().id())
        .containsExactly("gates", "echo");
    assertThat(trace.outlets()).containsOnlyKeys("Saltmere Gazette", "Kestle Bay Echo");
    assertThat(trace.speakers()).containsEntry("Ines Calloway", 2);
  }
}
