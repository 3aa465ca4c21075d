package org.onrecord.annotate.reported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Quote.Kind;

class ReportedSpeechTest {

  private static final Annotator ANNOTATOR = Annotator.create();

  private static List<Quote> quotes(String body) {
    return ANNOTATOR.annotate(Article.builder("a").body(body).build()).quotes();
  }

  @Test
  void whatIsSaidIsSpeechAndWhatIsWantedOrPraisedIsAnAttitude() {
    assertThat(
            quotes(
                "Mira Lund said that the harbour was safe. She wants to reopen the gates. Olle Hark"
                    + " praised the new bridge."))
        .extracting(Quote::text, Quote::kind)
        .containsExactly(
            tuple("the harbour was safe", Kind.INDIRECT),
            tuple("to reopen the gates", Kind.ATTITUDE),
            tuple("the new bridge", Kind.ATTITUDE));
  }

  @Test
  void aPromiseIsSpeech() {
    assertThat(quotes("Olle Hark promised to resign in the spring."))
        .extracting(Quote::kind)
        .containsExactly(Kind.INDIRECT);
  }

  @Test
  void aClauseThatItsAttributionInterruptsIsOneUtterance() {
    List<Quote> quotes = quotes("Since the spring, Mira Lund said, the gates have been shut.");

    assertThat(quotes)
        .extracting(Quote::text)
        .containsExactly("Since the spring", "the gates have been shut");
    assertThat(quotes).extracting(Quote::utterance).containsExactly(1, 1);
    assertThat(quotes).allSatisfy(quote -> assertThat(quote.speakerName()).contains("Mira Lund"));
  }

  @Test
  void whatAFrontedAttributionAnnouncesIsReported() {
    assertThat(quotes("As Mira Lund pointed out, the gates have been shut since May."))
        .extracting(Quote::text, quote -> quote.speakerName().orElse("nobody"))
        .containsExactly(tuple("the gates have been shut since May", "Mira Lund"));
  }

  @Test
  void aConditionBeforeTheAttributionIsSaidTooAndADayIsNot() {
    assertThat(quotes("If the gates open, Mira Lund said the marsh would dry by autumn."))
        .extracting(Quote::text, Quote::utterance)
        .containsExactly(tuple("If the gates open", 1), tuple("the marsh would dry by autumn", 1));
    assertThat(quotes("On Monday, Mira Lund said the marsh would dry by autumn."))
        .extracting(Quote::text)
        .containsExactly("the marsh would dry by autumn");
  }

  @Test
  void aSecondClauseWithThatIsReportedToo() {
    assertThat(quotes("Mira Lund claimed that the harbour was safe, and that the board knew it."))
        .extracting(Quote::text)
        .containsExactly("the harbour was safe, and that the board knew it");
  }

  @Test
  void whatTheSpeakerDidNextIsNotReported() {
    assertThat(quotes("Olle Hark said the plan had failed and announced a new one."))
        .extracting(Quote::text)
        .contains("the plan had failed");
  }

  @Test
  void aClauseWithThatIsReportedBehindWhoWasTold() {
    assertThat(quotes("Mira Lund told reporters on Monday that the dredging would end in May."))
        .extracting(Quote::text)
        .containsExactly("the dredging would end in May");
  }
}
