package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

class PlainArticleTest {

  private static final String FIRST =
      "The harbour council of Port Vale voted on Saturday, April 19, to close the old fish market after a decade of"
          + " losses.";
  private static final String SECOND =
      "“We had no other choice,” said Mina Okafor, who chairs the council, and walked out of the hall.";
  private static final String BODY = FIRST + "\n\n" + SECOND;

  @Test
  void aDateOfPublicationStillToComeIsFlaggedAndNotBelieved() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.txt", "Dredger sinks\n\nPublished March 7, 2099\n\nIt sank on Monday.\n");

    assertThat(gathered.articles.get(0).published()).isEmpty();
    assertThat(gathered.messages())
        .containsExactly(
            "a.txt: its publication date 2099-03-07 is in the future and was ignored; the rest of the article was kept");
  }

  @Test
  void theDateOfAChangeIsNotThatOfPublication() {
    Article article =
        CollectingSink.plain(
            "Dredger sinks\n\nUpdated March 7, 2026\n\nIt sank on Monday, at noon.\n");

    assertThat(article.published()).isEmpty();
    assertThat(article.body()).isEqualTo("It sank on Monday, at noon.");
  }

  @Test
  void aTextHasATitleAStandfirstAndABody() {
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\n\nTraders learned of the vote from the radio\n\n"
                + BODY);

    assertThat(article.title()).isEqualTo("Council closes the fish market");
    assertThat(article.standfirst()).isEqualTo("Traders learned of the vote from the radio");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.id()).isEqualTo("a.txt");
    assertThat(article.file()).contains("a.txt");
  }

  @Test
  void aDayInProseIsNoDateOfPublication() {
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\n\n" + BODY.replace("April 19", "April 19, 2025"));

    assertThat(article.published()).isEmpty();
    assertThat(article.standfirst()).isEmpty();
  }

  @Test
  void aHeadIsTakenOffTheBody() {
    Article article =
        CollectingSink.plain(
            """
            Council closes the fish market
            Traders learned of the vote from the radio.
            By Jane Doe and JOHN ROE, Reuters
            Posted May 24, 2026 10:05 am EDT
            Share
            4 min read

            %s
            """
                .formatted(BODY));

    assertThat(article.standfirst()).isEqualTo("Traders learned of the vote from the radio.");
    assertThat(article.authors()).containsExactly("Jane Doe", "John Roe");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.published())
        .hasValueSatisfying(
            when -> {
              assertThat(when.date()).contains(LocalDate.of(2026, 5, 24));
              assertThat(when.time()).contains(LocalTime.of(10, 5));
              assertThat(when.offset()).contains(ZoneOffset.ofHours(-4));
              assertThat(when.source()).isEqualTo(Published.DateSource.TEXT);
              assertThat(when.confidence()).isEqualTo(0.75);
              assertThat(when.raw()).isEqualTo("May 24, 2026 10:05 am EDT");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe\nMay 24, 2026",
        "Jane Doe\nHarbour correspondent\nMay 24, 2026",
        "Jane Doe Business Editor\n24 May 2026",
        "Jane Doe · Harbour News · Posted: May 24, 2026 4:00 AM EDT | Last Updated: May 25",
        "By Jane Doe 24 May 2026 • 4:45pm",
        "Von\nJane Doe\n24.05.2026, 17:59Lesezeit: 5 Min.",
        "Author of the article:\nJane Doe\nPublished May 24, 2026  •  3 minute read",
        "Updated 25 May 2026\nPublished 24 May 2026\nBy Jane Doe",
        "Artikel veröffentlicht am 24. Mai 2026, 14:26 Uhr, Jane Doe",
        "24 May 2026\nJane Doe",
        "Jane Doe24.05.2026, 19:35 Uhr",
      })
  void headsComeInManyForms(String head) {
    Article article =
        CollectingSink.plain("Council closes the fish market\n\n" + head + "\n\n" + BODY);

    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 5, 24));
    assertThat(article.body()).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Author: Jane Doe",
        "Author: Jane Doe\n\nJane Doe is the news editor of the Harbour Gazette, follow her on Twitter @janedoe.",
        "(Reporting by Jane Doe in Port Vale; Editing by John Roe)",
        "Contact the author:\n\nJane Doe",
        "Advertisement\n\nAuthor: Jane Doe\n\nCorrection: An earlier version misspelt the pier's name.",
      })
  void tailsNameTheAuthorAndAreTakenOff(String tail) {
    Article article =
        CollectingSink.plain("Council closes the fish market\n\n" + BODY + "\n\n" + tail);

    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void aShortTextMayHaveItsBylineAtTheEnd() {
    Article article =
        CollectingSink.plain("Council closes the fish market\n\n" + FIRST + "\n\nAuthor: Jane Doe");

    assertThat(article.standfirst()).isEmpty();
    assertThat(article.body()).isEqualTo(FIRST);
    assertThat(article.authors()).containsExactly("Jane Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Doe covers harbours and fisheries.",
        "Jane Doe is a reporter for the Harbour Gazette.",
        "Additional reporting by John Roe",
        "John Roe contributed to this report.",
        "Follow her on Twitter @janedoe",
        "This article was corrected on 3 March 2025 to name the right pier.",
        "Share\n\nTweet\n\nPrint",
        "Sign up for our morning newsletter",
        "Read more: Ten piers to see before they close",
        "© 2026 Harbour Gazette",
      })
  void notesBelowTheBodyAreNoneOfIt(String note) {
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\nBy Jane Doe\n\n" + BODY + "\n\n" + note);

    assertThat(article.authors()).containsExactly("Jane Doe");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void boilerplateBetweenParagraphsIsRemoved() {
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\n\n" + FIRST + "\n\nAdvertisement\n\n" + SECOND);

    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void aLastParagraphAboutSomeoneElseStays() {
    String last =
        "Mina Okafor is the first woman to chair the council, and its youngest member by ten years.";
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\nBy Jane Doe\n\n" + BODY + "\n\n" + last);

    assertThat(article.body()).endsWith(last);
  }

  @Test
  void aDatelineStaysAndGivesItsDateOnlyWithAYear() {
    String dated = "PORT VALE, March 7, 2024 (Reuters) - " + FIRST;
    String undated = "PORT VALE, March 7 (Reuters) - " + FIRST;

    Article with =
        CollectingSink.plain("Council closes the fish market\n\n" + dated + "\n\n" + SECOND);
    assertThat(with.body()).startsWith("PORT VALE, March 7, 2024");
    assertThat(with.published())
        .hasValueSatisfying(
            when -> {
              assertThat(when.date()).contains(LocalDate.of(2024, 3, 7));
              assertThat(when.source()).isEqualTo(Published.DateSource.DATELINE);
            });
    assertThat(CollectingSink.plain("Council closes the fish market\n\n" + undated).published())
        .isEmpty();
  }

  @Test
  void aDateStillToComeIsNotBelieved() {
    Article article =
        CollectingSink.plain("Council closes the fish market\nBy Jane Doe\n4 July 2031\n\n" + BODY);

    assertThat(article.published()).isEmpty();
  }

  @Test
  void hardWrappedLinesAreOneParagraph() {
    Article article =
        CollectingSink.plain(
            "Council closes the fish market\n\nThe council voted\non Saturday to close it.\n\nTraders left.");

    assertThat(article.body())
        .isEqualTo("The council voted on Saturday to close it.\n\nTraders left.");
  }

  @Test
  void withoutBlankLinesEachLineIsAParagraph() {
    Article article =
        CollectingSink.plain("Council closes the fish market\r\n" + FIRST + "\r\n" + SECOND);

    assertThat(article.title()).isEqualTo("Council closes the fish market");
    assertThat(article.body()).isEqualTo(BODY);
  }

  @Test
  void noBreakSpacesAndMarksStayAsPublished() {
    String words = "The quay costs 3\u00A0000\u202F€ a day, “or more”, said the clerk — twice.";

    assertThat(CollectingSink.plain("Council closes the fish market\n\n" + words).body())
        .isEqualTo(words);
  }

  @Test
  void aLoneParagraphOfProseIsABody() {
    Article article = CollectingSink.plain(FIRST);

    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEqualTo(FIRST);
  }

  @Test
  void anAddressOnALineOfItsOwnNamesTheArticle() {
    Article article =
        CollectingSink.plain(
            """
            Gates open at Saltmere

            By Mira Lund
            https://harbour-courier.example/gates

            The gates at Saltmere opened on Monday after a long winter, the port authority said.
            """);

    assertThat(article.url()).contains("https://harbour-courier.example/gates");
    assertThat(article.id()).isEqualTo("https://harbour-courier.example/gates");
    assertThat(article.authors()).containsExactly("Mira Lund");
    assertThat(article.body()).startsWith("The gates at");
  }

  @Test
  void aBioRightBelowTheAuthorIsNoPartOfTheName() {
    Article article =
        CollectingSink.plain(
            """
            Gates open at Saltmere

            The gates at Saltmere opened on Monday after a long winter, the port authority said.

            Author: Mira Lund
            Mira Lund covers rivers for the Saltmere Gazette.
            """);

    assertThat(article.authors()).containsExactly("Mira Lund");
    assertThat(article.body()).endsWith("authority said.");
  }
}
