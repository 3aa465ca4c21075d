package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.annotate.Annotator;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.cli.terminal.StyledText;
import org.onrecord.model.Article;
import org.onrecord.model.Cue;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Part;
import org.onrecord.model.Published;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

class WordingTest {

  @Test
  void aReasonIsTheRuleTheCueTheMentionAndHowSureItIs() {
    Article article =
        Article.builder("a").title("").body("“We stay,” said Mira Lund. “We do.”").build();
    assertThat(Annotator.create().explain(article))
        .extracting(finding -> Wording.explanation(finding).replace('\u00A0', ' '))
        .allMatch(why -> why.endsWith(" % sure"))
        .first(InstanceOfAssertFactories.STRING)
        .startsWith("“…,” said X; “…,” X said · cue “said” · “Mira Lund” is Mira Lund · ");
  }

  @Test
  void aQuoteThatWasGivenSaysSo() {
    assertThat(Wording.explanation(new ExplainedQuote(quoteBy("Araghchi"), Optional.empty())))
        .startsWith("given with the article");
  }

  @Test
  void aSourceNamesWhoWhenWhereAndTheId() {
    Article article =
        Article.builder("a.txt")
            .authors(List.of("Ann Lee", "Bo Hart", "Cy Dorn"))
            .published(LocalDate.of(2026, 4, 17))
            .outlet("The Post")
            .build();
    assertThat(PlainText.sanitize(Wording.source(article)).replace('\u00A0', ' '))
        .isEqualTo("Ann Lee, Bo Hart and Cy Dorn · 2026-04-17 · The Post · a.txt");
  }

  @Test
  void anArticleThatDoesNotSayWhenIsUndated() {
    assertThat(Wording.source(Article.builder("a.txt").build())).startsWith("undated");
  }

  @Test
  void aDateSaysHowItIsKnown() {
    Published published =
        Published.on(
                LocalDate.of(2026, 4, 17), Published.DateSource.DATELINE, .8, "SALTMERE, April 17")
            .withTime(LocalTime.of(9, 30), ZoneOffset.ofHours(2));
    assertThat(Wording.dateAndOrigin(Optional.of(published)).replace('\u00A0', ' '))
        .isEqualTo("2026-04-17, 09:30 (UTC+02:00) · from the dateline: “SALTMERE, April 17”");
  }

  @Test
  void aDateThatIsOnlyInferredIsARange() {
    Published published =
        Published.builder(Published.DateSource.TEXT)
            .confidence(.4)
            .raw("last spring")
            .earliest(LocalDate.of(2026, 3, 1))
            .latest(LocalDate.of(2026, 5, 31))
            .build();
    assertThat(Wording.date(published)).isEqualTo("between 2026-03-01 and 2026-05-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Abbas Araghchi", "Araghchi", "Mr Araghchi", "Foreign Minister Araghchi"})
  void aSpeakerWrittenByNameNeedsNoMoreWords(String written) {
    assertThat(Wording.after(quoteBy(written))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aragchi", "He", "the Iranian foreign minister"})
  void aSpeakerWrittenOtherwiseIsShownAsWritten(String written) {
    assertThat(Wording.after(quoteBy(written))).isEqualTo(" (written “" + written + "”)");
  }

  @Test
  void aQuoteWithoutASpeakerSaysSo() {
    Quote quote = Quote.builder("“new”", Quote.Kind.PARTIAL).build();
    assertThat(Wording.before(quote)).isEmpty();
    assertThat(Wording.after(quote)).isEqualTo(" (no speaker named)");
  }

  @Test
  void whomAnUnnamedSpeakerSpeaksForIsSaidWhereItIsNotWritten() {
    Quote quote = quoteBy("nobody");
    Speaker official = Speaker.named("a U.S. official").withOrganization("United States");
    Speaker spokesman =
        Speaker.named("a Halmouth Bank spokesman").withOrganization("Halmouth Bank");
    assertThat(Wording.after(quote.withSpeaker(official))).isEqualTo(" (speaks for United States)");
    assertThat(Wording.after(quote.withSpeaker(spokesman))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, English",
    "en-GB, English",
    "de, German (quotes are not attributed)",
    "und, not English (quotes are not attributed)"
  })
  void aLanguageIsSaidAndWhatItMeans(String tag, String words) {
    assertThat(Wording.language(tag)).isEqualTo(words);
  }

  @Test
  void wordsWithoutMarksAreIndirect() {
    Quote quote =
        Quote.builder("the deal is near", Quote.Kind.INDIRECT)
            .cue(new Cue(new Span(Part.BODY, 8, 13), "hoped"))
            .speaker(Speaker.named("Ann Lee"))
            .build();
    assertThat(Wording.before(quote)).isEqualTo("Ann Lee (indirect, “hoped”): ");
  }

  @Test
  void anUncertainSpeakerIsShownWithItsConfidence() {
    Quote quote = Quote.builder("“No.”", Quote.Kind.DIRECT).build();
    Speaker.Builder speaker = Speaker.builder("Ann Lee");
    assertThat(Wording.after(quote.withSpeaker(speaker.confidence(.55).build())))
        .isEqualTo(" (" + "55 % sure)".replace(' ', StyledText.NO_BREAK));
    assertThat(Wording.after(quote.withSpeaker(speaker.confidence(.7).build()))).isEmpty();
  }

  @Test
  void countsAgreeWithTheirNouns() {
    assertThat(Wording.count(1, "article")).isEqualTo("1 article");
    assertThat(Wording.count(0, "quote")).isEqualTo("0 quotes");
    assertThat(Wording.count(999, "article")).isEqualTo("999 articles");
    assertThat(Wording.count(1000, "article")).isEqualTo("1,000 articles");
    assertThat(Wording.count(12345, "article")).isEqualTo("12,345 articles");
    assertThat(Wording.count(1234567, "article")).isEqualTo("1,234,567 articles");
  }

  private static Quote quoteBy(String written) {
    return Quote.builder("“yes”", Quote.Kind.DIRECT)
        .speaker(Speaker.builder(written).name("Abbas Araghchi").confidence(.9).build())
        .build();
  }
}
