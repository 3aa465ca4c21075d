package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

class HtmlArticleTest {

  private static final String FIRST =
      "The dredger sank at its berth on Monday night, and nobody was aboard when it went down.";
  private static final String SECOND =
      "“We heard a crack, and then it leaned,” said the harbour master, Odile Marsh, on Tuesday.";

  private static Article page(String head, String body) {
    return CollectingSink.from(
            "a.html",
            "<!DOCTYPE html><html lang='en'><head>"
                + head
                + "</head><body>"
                + body
                + "</body></html>")
        .one();
  }

  private static Article page(String head) {
    return page(head, "<article><h1>Dredger sinks</h1><p>" + FIRST + "<p>" + SECOND + "</article>");
  }

  @Test
  void linkedDataSaysWhoAndWhenAndWhere() {
    Article article =
        page(
            """
            <script type="application/ld+json">
            {"@context":"https://schema.org","@graph":[
              {"@id":"#p","@type":"Person","name":"Ines Kolb"},
              {"@type":"NewsArticle","headline":"Dredger sinks","datePublished":"2026-03-07T21:04:00+01:00",
               "dateModified":"2026-03-09","author":[{"@id":"#p"},{"@type":"Organization","name":"Harbour Desk"}],
               "publisher":{"@type":"Organization","name":"Harbour Courier"},"articleSection":"Docks"}]}
            </script>
            <link rel="canonical" href="https://courier.example/dredger">
            """);

    assertThat(article.id()).isEqualTo("https://courier.example/dredger");
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.section()).contains("Docks");
    assertThat(article.language()).contains("en");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(article.published().map(Published::source)).contains(Published.DateSource.METADATA);
    assertThat(article.published().map(Published::confidence)).contains(0.93);
    assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void metaElementsSayItWhereNothingBetterDoes() {
    Article article =
        page(
            "<meta property='article:published_time' content='2026-03-07'>"
                + "<meta name='author' content='By INES KOLB and Tom Reyes'>"
                + "<meta property='og:site_name' content='Harbour Courier'>");

    assertThat(article.authors()).containsExactly("Ines Kolb", "Tom Reyes");
    assertThat(article.published().map(Published::confidence)).contains(0.9);
  }

  @Test
  void aPageThatSaysNothingIsReadByItsBylineAndDateLine() {
    Article article =
        page(
            "<title>Dredger sinks | Harbour Courier</title>",
            "<article><h1>Dredger sinks</h1><div class='byline'>By <a>Ines Kolb</a> and <a>Tom Reyes</a></div>"
                + "<p>Published 7 March 2026<p>"
                + FIRST
                + "<p>"
                + SECOND
                + "</article>");

    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb", "Tom Reyes");
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(article.published().map(Published::source)).contains(Published.DateSource.TEXT);
  }

  @Test
  void theDateOfAChangeIsNeverThatOfPublication() {
    assertThat(
            page("<meta property='article:modified_time' content='2026-03-07'>"
                    + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dredger sinks\",\"dateModified\":\"2026-03-07\"}</script>")
                .published())
        .isEmpty();
  }

  @Test
  void aDateStillToComeIsNotBelieved() {
    CollectingSink gathered =
        CollectingSink.from(
            "a.html",
            "<html><head><meta name='date' content='2031-03-07'></head><body><p>"
                + FIRST
                + "</body></html>");

    assertThat(gathered.articles)
        .singleElement()
        .extracting(Article::published)
        .isEqualTo(Optional.empty());
    assertThat(gathered.messages())
        .containsExactly(
            "a.html: its publication date 2031-03-07 is in the future and was ignored; the rest of the article was kept");
  }

  @Test
  void theOutletIsNoAuthor() {
    assertThat(
            page("<meta name='author' content='Harbour Courier'>"
                    + "<meta property='og:site_name' content='Harbour Courier'>")
                .authors())
        .isEmpty();
  }

  @Test
  void theAddressGivesTheDateThatNothingElseGives() {
    Article article =
        page("<link rel=canonical href='https://courier.example/2026/03/07/dredger'>");

    assertThat(article.published().map(Published::source)).contains(Published.DateSource.URL);
    assertThat(article.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
  }

  @Test
  void whatStandsAroundTheWordsIsLeftOut() {
    Article article =
        page(
            "<title>Dredger sinks</title>",
            "<nav><p>Home, docks, weather, and all the other sections of this paper, in a long line.</p></nav>"
                + "<article><h1>Dredger sinks</h1><figure><figcaption>The dredger, seen on Sunday.</figcaption></figure><p>"
                + FIRST
                + "</p><div class='newsletter-signup'><p>Get all our stories, every morning, in your letter box.</p></div><p>"
                + SECOND
                + "</p><p>Advertisement</p></article>"
                + "<section class='comments'><p>I never liked that dredger, to be honest, and said so, often.</p></section>"
                + "<footer><p>All rights reserved, and so on, and so forth, for ever and ever, amen.</p></footer>");

    assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void theNameOfTheSiteIsNoPartOfTheTitle() {
    Article article =
        page(
            "<title>Dredger sinks | Harbour Courier</title><meta property='og:site_name' content='Harbour Courier'>",
            "<p>" + FIRST + "<p>" + SECOND);

    assertThat(article.title()).isEqualTo("Dredger sinks");
  }

  @Test
  void theLineAboveAHeadlineIsNoPartOfIt() {
    Article article =
        page(
            "<title>Dredger sinks at its berth</title>",
            "<h1><span class='kicker'>Docks</span><span>Dredger sinks at its berth</span></h1><p>"
                + FIRST
                + "<p>"
                + SECOND);

    assertThat(article.title()).isEqualTo("Dredger sinks at its berth");
  }

  @Test
  void lineBreaksPartLinesAndTwoOfThemParagraphs() {
    Article article = page("", "<div>" + FIRST + "<br>" + SECOND + "<br><br>" + FIRST + "</div>");

    assertThat(article.body()).isEqualTo(FIRST + "\n" + SECOND + "\n\n" + FIRST);
  }

  @Test
  void wordsThatOnlyTheScriptHoldsAreRead() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Dredger sinks\",\"articleBody\":\""
                + FIRST
                + "\\n"
                + SECOND
                + "\"}</script>",
            "<div id='app'>Please wait.</div>");

    assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  @Timeout(180)
  void tagsWithoutEndAreRead() {
    for (String tag :
        new String[] {"<div>", "<b>", "<p class=a-b-c>", "<table><tr>", "</p>", "<!--"}) {
      CollectingSink gathered =
          CollectingSink.from("a.html", "<html>" + Strings.repeat(tag, 20_000) + FIRST);
      assertThat(gathered.articles.size() + gathered.problems.size()).isPositive();
    }
  }

  @Test
  void brokenLinkedDataIsPassedOver() {
    assertThat(page("<script type='application/ld+json'>{\"@type\":[{</script>").title())
        .isEqualTo("Dredger sinks");
    assertThat(page("").url()).isEqualTo(Optional.empty());
  }
}
