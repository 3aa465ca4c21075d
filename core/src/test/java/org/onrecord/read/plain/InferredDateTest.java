package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.ArticleReader;
import org.onrecord.read.CollectingSink;

class InferredDateTest {

  private static Optional<Published> inferred(String body) {
    return read(ArticleReader.create().withInferredDates(), body).published();
  }

  private static Article read(ArticleReader reader, String body) {
    CollectingSink gathered = new CollectingSink();
    String text = "Dredger sinks\n\n" + body;
    reader
        .withClock(CollectingSink.CLOCK)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.txt", gathered);
    return gathered.one();
  }

  @ParameterizedTest
  @CsvSource({
    "'Saturday, April 19', 2018, 2025-04-19",
    "'Monday, March 2', 2019, 2020-03-02",
    "'Tuesday, 3 March', 2019, 2020-03-03",
    "'Wednesday, July 1', 2010, 2015-07-01",
    "'Thursday, February 29', 2001, 2024-02-29",
    "'Friday, December 31', 1999, 1999-12-31",
    "'Sunday, January 1', 2018, 2023-01-01",
    "'Sunday, May 31', 2021, 2026-05-31",
    "'Monday, September 8', 2004, 2008-09-08",
    "'Saturday, 14 November', 2016, 2020-11-14",
    "'Friday, August 15', 2000, 2003-08-15",
  })
  void theFirstYearInWhichTheWeekdayFits(String day, int named, LocalDate event) {
    Published published =
        inferred("The talks of " + named + " failed. The next are on " + day + ", it was said.")
            .orElseThrow();

    assertThat(published.date()).isEmpty();
    assertThat(published.latest()).contains(event);
    assertThat(published.earliest()).contains(event.minusDays(7));
  }

  @Test
  void aYearThatIsStillToComeIsNoneOfThePast() {
    assertThat(
            inferred("By 2040, after the deal of 2018, talks on Saturday, April 19, will matter.")
                .orElseThrow()
                .latest())
        .contains(LocalDate.of(2025, 4, 19));
  }

  @Test
  void withoutAYearOrAWeekdayOrAnOrderNothingIsInferred() {
    assertThat(inferred("Talks are on Saturday, April 19.")).isEmpty();
    assertThat(inferred("After 2018, talks are on April 19.")).isEmpty();
    assertThat(inferred("After 2025, talks are on Wednesday, August 19.")).isEmpty();
    assertThat(
            read(ArticleReader.create(), "After 2018, talks are on Saturday, April 19.")
                .published())
        .isEmpty();
  }

  @Test
  void whatTheCallerKnowsGoesBeforeWhatIsFound() {
    ArticleReader reader =
        ArticleReader.create()
            .withInferredDates()
            .withDate(LocalDate.of(2026, 3, 7))
            .withAuthor("Ines Kolb and Tom Reyes")
            .withOutlet("Harbour Courier");
    Article article =
        read(reader, "By Odile Marsh\n\nAfter 2018, talks are on Saturday, April 19.");

    assertThat(article.published()).contains(Published.on(LocalDate.of(2026, 3, 7)));
    assertThat(article.authors()).containsExactly("Ines Kolb", "Tom Reyes");
    assertThat(article.outlet()).contains("Harbour Courier");
  }

  @Test
  void recordsWithOtherNamesAreMapped() {
    CollectingSink gathered = new CollectingSink();
    String table = "Kop,Tekst,wie\nDredger sinks,It sank.,Ines Kolb\n";
    ArticleReader.create()
        .withFields(Map.of("title", "Kop", "body", "Tekst", "author", "wie"))
        .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "a.csv", gathered);

    assertThat(gathered.one().title()).isEqualTo("Dredger sinks");
    assertThat(gathered.one().authors()).containsExactly("Ines Kolb");
  }
}
