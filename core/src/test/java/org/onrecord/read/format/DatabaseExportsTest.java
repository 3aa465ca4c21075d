package org.onrecord.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

/** What databases of news and wires hand out. */
class DatabaseExportsTest {

  private static final String PROQUEST =
      """
      <html><body><p>Two documents</p><div><a name="DocID_X_1"></a><p></p>
      <p>Dredger sinks: [Late Edition]</p>
      <p><strong>Author:  </strong>Kolb, Ines; Marrow, T Ambrose</p>
      <p><a href="https://search.example/docview/1">ProQuest document link</a></p>
      <p><strong>Abstract:  </strong></p><p>A dredger is lost.</p>
      <p><strong>Full text: </strong><text><html><body><p>The dredger sank.</p><p>“So did the tug,” Kolb said.</p>
      <p>Credit: By Ines Kolb</p></body></html></text></p>
      <p><strong>Subject: </strong>Docks</p>
      <p><strong>Publication title: </strong>Harbour Courier, Late Edition; Port Vell</p>
      <p><strong>Publication date: </strong>Mar 7, 2026</p><p><strong>Section: </strong>Docks</p>
      <p><strong>Language of publication: </strong>English</p>
      <p><strong>ProQuest document ID: </strong>101</p></div>
      <div><a name="DocID_X_2"></a><p>Tug sinks</p>
      <p><a href="https://search.example/docview/2">ProQuest document link</a></p>
      <p><strong>Abstract:  </strong>The tug sank.</p><p><strong>Full text: </strong>Not available.</p>
      <p><strong>ProQuest document ID: </strong>102</p></div></body></html>
      """;

  private static Optional<LocalDate> day(Article article) {
    return article.published().flatMap(Published::date);
  }

  @Test
  void anExportOfProQuestHasManyArticles() {
    CollectingSink gathered = CollectingSink.from("export.html", PROQUEST);

    assertThat(gathered.messages()).isEmpty();
    Article first = gathered.articles.get(0);
    assertThat(first.id()).isEqualTo("101");
    assertThat(first.title()).isEqualTo("Dredger sinks");
    assertThat(first.authors()).containsExactly("Ines Kolb", "T Ambrose Marrow");
    assertThat(first.outlet()).contains("Harbour Courier");
    assertThat(first.section()).contains("Docks");
    assertThat(first.language()).contains("en");
    assertThat(day(first)).contains(LocalDate.of(2026, 3, 7));
    assertThat(first.body()).isEqualTo("The dredger sank.\n\n“So did the tug,” Kolb said.");
  }

  @Test
  void whereProQuestHasNoWordsTheAbstractIsRead() {
    Article second = CollectingSink.from("export.html", PROQUEST).articles.get(1);

    assertThat(second.title()).isEqualTo("Tug sinks");
    assertThat(second.body()).isEqualTo("The tug sank.");
  }

  @Test
  void whatProQuestSendsByMailIsReadAsItsArticles() {
    String mail =
        """
        From: ProQuest <noreply@proquest.example>
        To: all@courier.example
        Subject: Your research
        Date: Sat, 14 Mar 2026 23:30:00 -0800
        Message-ID: <1@courier.example>
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        """
            + PROQUEST;

    assertThat(CollectingSink.from("a.eml", mail).articles)
        .extracting(Article::id)
        .containsExactly("101", "102");
  }

  @Test
  void aPageOfEuropresseIsTakenApart() {
    CollectingSink gathered =
        CollectingSink.from(
            "export.html",
            """
            <html><body><article><header><span class="DocPublicationName">Le Quai, no. 12 </span>
            <span class="DocHeader">Politique, samedi 7 mars 2026, p. 16</span><p>PORTS</p>
            <p class="titreArticleVisu">La drague a coulé</p><div>Inès Colbert</div></header>
            <section><p>La <mark>drague</mark> a coulé.</p><p>Le remorqueur aussi.</p></section>
            <aside><p>Une photo.</p></aside>
            <small>© 2026 Le Quai. Tous droits réservés.</small><p>Numéro de document : news·1·LQ</p></article>
            <table><tr><td><span class="DocPublicationName">Le Môle</span><br><span class="DocHeader">dimanche </span>
            <span class="DocHeader">8 mars 2026</span><br><br><span class="TitreArticleVisu">Le port rouvre</span><br><br>
            Le port rouvre lundi.<p></p><b>© 2026 Le Môle.</b><p></p>Numéro de document : news·2·LM</td></tr></table>
            </body></html>
            """);

    assertThat(gathered.messages()).isEmpty();
    Article first = gathered.articles.get(0);
    assertThat(first.id()).isEqualTo("news·1·LQ");
    assertThat(first.title()).isEqualTo("La drague a coulé");
    assertThat(first.authors()).containsExactly("Inès Colbert");
    assertThat(first.outlet()).contains("Le Quai");
    assertThat(first.section()).contains("Politique");
    assertThat(first.body()).isEqualTo("La drague a coulé.\n\nLe remorqueur aussi.");
    assertThat(day(first)).contains(LocalDate.of(2026, 3, 7));
    Article second = gathered.articles.get(1);
    assertThat(second.title()).isEqualTo("Le port rouvre");
    assertThat(second.section()).isEmpty();
    assertThat(second.body()).isEqualTo("Le port rouvre lundi.");
    assertThat(day(second)).contains(LocalDate.of(2026, 3, 8));
  }

  @Test
  void aListOfMediargusHasTheBeginningOfEachArticle() {
    List<Article> articles =
        CollectingSink.from(
                "list.txt",
                """
                1. De baggerboot is gezonken

                De Kaai, zaterdag 7 maart 2026, p. 23, 853w.

                De boot zonk.


                2. 3. sleepboten

                De Pier, vrijdag 6 maart 2026, p. A2, 67w.

                Drie sleepboten.

                Niemand was aan boord.
                """)
            .articles;

    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("De baggerboot is gezonken", "3. sleepboten");
    assertThat(articles.get(1).body()).isEqualTo("Drie sleepboten.\n\nNiemand was aan boord.");
    assertThat(articles.get(1).outlet()).contains("De Pier");
    assertThat(day(articles.get(0))).contains(LocalDate.of(2026, 3, 7));
  }

  @Test
  void aStoryOnTheWireBeginsAndEndsWithControlCharacters() {
    Article story =
        CollectingSink.from(
                "story.txt",
                "\u0001abc1 4 i 211   xyz 061\r\n\r\nPort-Vell/\r\n\u0002Dredger sinks off Port Vell =\r\n\r\n"
                    + "   Port Vell (xyz) - The dredger\r\nsank.\r\n\r\n   ``So did the tug,'' Ines Kolb said.\r\n\r\n"
                    + "* * * *\r\nNot for print\r\n\u0003070930 GMT Mar 26\r\n\u0004")
            .one();

    assertThat(story.title()).isEqualTo("Dredger sinks off Port Vell");
    assertThat(story.body())
        .isEqualTo("Port Vell (xyz) - The dredger sank.\n\n“So did the tug,” Ines Kolb said.");
    assertThat(day(story)).contains(LocalDate.of(2026, 3, 7));
  }

  @Test
  void theAmericanWireHasItsHeadBetweenCarets() {
    Article story =
        CollectingSink.from(
                "story.txt",
                "\u0016\u0016\u0001W2870\u001F_x\nf l\u0013\u0011 BC-Port-Vell 03-07 1049\n\u0002^BC-Port-Vell,46<\n"
                    + "^Dredger sinks off Port Vell <\n^XY Photo 101<\n^By INES KOLB=\n^Harbour Press=\n"
                    + "\t   PORT VELL (XY) _ The dredger sank. \n \n\t   ___ \n \n\t   So did the tug.\n"
                    + "\u0003XY-03-07-26 1509GMT<\n\u0004")
            .one();

    assertThat(story.title()).isEqualTo("Dredger sinks off Port Vell");
    assertThat(story.authors()).containsExactly("Ines Kolb");
    assertThat(story.body()).isEqualTo("PORT VELL (XY) – The dredger sank.\n\nSo did the tug.");
    assertThat(day(story)).contains(LocalDate.of(2026, 3, 7));
  }
}
