package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

/** What a page says of itself, and what it says of something else. */
class PageRulesTest {

  private static final String TEXT =
      "<p>The dredger sank at its berth on Monday night, and nobody was aboard when it went"
          + " down.</p><p>“We heard a crack, and then it leaned,” said the harbour master, Odile"
          + " Marsh, on Tuesday.</p><p>The port will raise it when the tide is low, which may be in"
          + " a week, the office said.</p>";

  private static Article page(String head, String body) {
    return CollectingSink.from(
            "a.html",
            "<!DOCTYPE html><html lang='en'><head><title>Dredger sinks at its berth</title>"
                + head
                + "</head><body>"
                + body
                + "</body></html>")
        .one();
  }

  private static Article article(String above) {
    return page("", "<article><h1>Dredger sinks at its berth</h1>" + above + TEXT + "</article>");
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().flatMap(Published::date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><time datetime='2025-03-05'>5 March 2025</time></aside>",
        "<div class='related'><ul><li><time datetime='2025-03-05'>5 March"
            + " 2025</time></li></ul></div>",
        "<div class='x'><h3><a href='/b'>Tug sinks</a></h3><time datetime='2025-03-05'>5 March"
            + " 2025</time></div>",
        "<a href='/b'><time datetime='2025-03-05'>5 March 2025</time> Tug sinks</a>",
        "<section id='comments'><span class='date'>5 March 2025</span></section>",
        "<footer>Built on <time datetime='2025-03-05'>5 March 2025</time></footer>",
        "<p>Updated: <time datetime='2025-03-05'>5 March 2025</time></p>",
        "<p><time class='updated' datetime='2025-03-05'>5 March 2025</time></p>",
        "<div class='post-meta'>Last modified on March 5, 2025</div>",
        "<table><tr><th>Built</th><td>5 March 2025</td></tr></table>",
        "<div style='visibility: hidden'><time datetime='2025-03-05'>5 March 2025</time></div>"
      })
  void theDayOfSomethingElseIsNotThatOfTheArticle(String other) {
    assertThat(
            day(
                page(
                    "",
                    "<div><div><h1>Dredger sinks at its berth</h1>"
                        + TEXT
                        + "</div>"
                        + other
                        + "</div>")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2026-03-08T03:30:00Z'>March 7, 2026</time>",
        "<time datetime='2026-03-06T22:30:00Z'>7 March 2026</time>",
        "<time datetime='2026-03-07T12:00:00Z'>Saturday</time>",
        "<span class='date'>7 marca 2026</span>",
        "<p>Published: 7 March 2026 | Updated: 9 March 2026</p>"
      })
  void theDayInTheHeadIsTheDayWhereTheNewspaperIs(String head) {
    assertThat(day(article(head))).contains(LocalDate.of(2026, 3, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//<![CDATA[\n{JSON}\n//]]>",
        "<!-- {JSON} -->",
        "{JSON};",
        "[{JSON},]",
        "{\"@type\":\"WebSite\",\"name\":\"x\"}{JSON}",
        "{\"@graph\":[{\"@type\":\"BreadcrumbList\",},{JSON}]}"
      })
  void brokenLinkedDataIsReadAllTheSame(String script) {
    String json =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Dredger sinks at its"
            + " berth\",\"datePublished\":\"2026-03-07\",\"author\":{\"@type\":\"Person\",\"name\":\"Ines"
            + " Kolb\"}}";
    Article article =
        page(
            "<script type='application/ld+json'>" + script.replace("{JSON}", json) + "</script>",
            "<article>" + TEXT + "</article>");

    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(day(article)).contains(LocalDate.of(2026, 3, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='byline'>By Ines Kolb | Pictures: Tom Reyes</div>",
        "<div class='byline'>Text by Ines Kolb, illustrations by Tom Reyes</div>",
        "<div class='author'>Ines Kolb, Chief Economist, Harbour Holdings Inc.</div>",
        "<p class='byline'>Autor: Ines Kolb</p>",
        "<p class='byline'>Автор: Ines Kolb</p>",
        "<div class='author Mb(2px) C(red)'>Ines Kolb</div>",
        "<meta name='citation_author' content='Kolb, Ines'>",
        "<meta name='author' content='admin'><p>By Ines Kolb</p>"
      })
  void onlyWhoWroteTheTextIsAnAuthor(String byline) {
    assertThat(article(byline).authors()).containsExactly("Ines Kolb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='byline'>By Staff Writer</div>",
        "<span class='author'>- -</span>",
        "<meta name='author' content='Super User'>",
        "<meta name='author' content='{{author}}'>"
      })
  void aPlaceholderIsNobody(String byline) {
    assertThat(article(byline).authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dredger sinks at its berth | Harbour Courier",
        "Dredger sinks at its berth | Docks | Harbour Courier",
        "Dredger sinks at its berth - Courier",
        "Courier: Dredger sinks at its berth",
        "Dredger sinks at its berth » Courier"
      })
  void theNameOfTheSiteIsNoPartOfATitleWithoutHeading(String title) {
    Article article =
        CollectingSink.from(
                "a.html",
                "<html><head><title>"
                    + title
                    + "</title></head><body><a href='/'>Courier</a><div>"
                    + TEXT
                    + "</div></body></html>")
            .one();

    assertThat(article.title()).isEqualTo("Dredger sinks at its berth");
  }

  @Test
  void aDashInAHeadlineIsKept() {
    Article article =
        CollectingSink.from(
                "a.html",
                "<html><head><title>Dredger sinks - and nobody knows why</title></head><body><div>"
                    + TEXT
                    + "</div></body></html>")
            .one();

    assertThat(article.title()).isEqualTo("Dredger sinks - and nobody knows why");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id='banner-x'><p>Nous utilisons des cookies pour mesurer l’audience de ce site, et"
            + " vous pouvez les refuser.</p></div>",
        "<div style='opacity:0'><p>The weir keeper shut the gate on Monday, as the log of the"
            + " county shows.</p></div>",
        "<div hidden><p>The weir keeper shut the gate on Monday, as the log of the county"
            + " shows.</p></div>",
        "<div class='related-articles'><p>The weir keeper shut the gate on Monday, as the log of"
            + " the county shows for that week. It stayed shut for a month, and then for another,"
            + " while the mill stood still and nobody came to see it.</p></div>",
        "<p>By Ines Kolb</p>",
        "<time datetime='2026-03-07'>7 March 2026</time>"
      })
  void theTextHasNothingButTheArticle(String other) {
    Article article = article(other);

    assertThat(article.body()).startsWith("The dredger sank").endsWith("the office said.");
    assertThat(article.body().split("\n\n")).hasSize(3);
  }

  @Test
  void theAddressInAWebArchiveIsThatOfTheOriginal() {
    assertThat(
            page(
                    "<link rel='canonical'"
                        + " href='https://archive.example/wayback/20200101120000id_/https://courier.example/a'>",
                    TEXT)
                .url())
        .contains("https://courier.example/a");
  }

  @Test
  void aPageThatAScriptBuildsIsReported() {
    CollectingSink read =
        CollectingSink.from(
            "a.html",
            "<html><head><title>Dredger sinks</title></head><body><div id='root'></div><script"
                + " src='a.js'></script></body></html>");

    assertThat(read.articles).isEmpty();
    assertThat(read.messages())
        .containsExactly(
            "a.html: has no text of its own: a script or another page in a frame has it; open it in"
                + " a browser and save what is displayed");
  }
}
