package org.onrecord.read.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Article;
import org.onrecord.model.Published;
import org.onrecord.read.CollectingSink;

/** Other spellings, languages and markup of what {@code ReadingCasesTest} reads. */
class ReadingVariantsTest {

  private static final String TEXT =
      "<p>The harbour board of Kestrel Bay voted on Monday to close the old ferry dock for repairs"
          + " that will last until the autumn. “We waited far too long,” said Halden Roe.</p>"
          + "<p>The work will cost four million crowns, and two ferries will be moved.</p>";

  private static Article page(String title, String article) {
    return CollectingSink.from(
            "a.html",
            "<html lang=en><head><title>"
                + title
                + "</title><meta property='og:site_name' content='Courier'></head><body><article>"
                + article
                + TEXT
                + "</article></body></html>")
        .one();
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().flatMap(Published::date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026. március 9.",
        "9. ožujka 2026.",
        "9. mart 2026.",
        "2026 m. kovo 9 d.",
        "9 marca 2026"
      })
  void aDayIsReadInTheOrderAndWordsOfItsLanguage(String day) {
    assertThat(day(page("Dock", "<h1>Dock closes</h1><p class=date>" + day + "</p>")))
        .contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  void aTimeThatSaysOfAChangeIsNoneOfPublicationWhateverItsClass() {
    String times =
        "<div><time class=entry-date datetime='2026-03-12'>Last modified: 12 March 2026</time>"
            + " <time datetime='2026-03-09'>First published: 9 March 2026</time></div>";
    assertThat(day(page("Dock", "<h1>Dock closes</h1>" + times)))
        .contains(LocalDate.of(2026, 3, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dock closes - Courier",
        "Courier: Dock closes",
        "Dock closes « The Courier",
        "Dock closes"
      })
  void theNameOfTheSiteIsNoPartOfTheTitle(String title) {
    assertThat(page(title, "").title()).isEqualTo("Dock closes");
  }

  @Test
  void aHeadlineGoesBeforeATitleThatOnlyNamesTheSite() {
    assertThat(page("Courier", "<h1>Courier</h1><h2>Dock closes</h2>").title())
        .isEqualTo("Dock closes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Courier Staff", "admin", "Ines Kolb, Senior Political Editor", "KOLB, Ines"})
  void aParagraphThatIsMarkedAsAByLineIsNotInTheBody(String byline) {
    assertThat(page("Dock", "<h1>Dock closes</h1><p class='byline'>" + byline + "</p>").body())
        .startsWith("The harbour board");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Überschrift;Autor;Erscheinungsdatum;Volltext",
        "titre;auteur;date de publication;texte",
        "Título;Autor;Fecha;Texto",
        "Titel;Auteur;Publicatiedatum;Tekst"
      })
  void columnsMayBeNamedInOtherLanguages(String columns) {
    Article article =
        CollectingSink.from(
                "a.csv", columns + "\nDock;Ines Kolb;2026-03-09;Der Hafenrat schließt das Dock.\n")
            .one();
    assertThat(article.title()).isEqualTo("Dock");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(day(article)).contains(LocalDate.of(2026, 3, 9));
    assertThat(article.body()).contains("Hafenrat");
  }

  @Test
  void aClippingNamesItsAuthorsByLinksAndItsAddressAsSource() {
    Article article =
        CollectingSink.from(
                "a.md",
                "---\ntitle: Dock closes\nsource: https://courier.example/dock\nauthor:\n"
                    + "  - \"[[Ines Kolb]]\"\n  - \"[[people/brandt|Tom Brandt]]\"\n---\nThe dock"
                    + " closes on Monday.\n")
            .one();
    assertThat(article.authors()).containsExactly("Ines Kolb", "Tom Brandt");
    assertThat(article.url()).contains("https://courier.example/dock");
    assertThat(article.outlet()).isEmpty();
  }

  @Test
  void anInvalidByteHarmsOneCharacterAlsoAmongFew() {
    String text = "Dock closes\n\nThe dock is ? closed. “We waited,” said Halden Roe.\n";
    byte[] bytes = text.getBytes(UTF_8);
    bytes[text.indexOf('?')] = (byte) 0xFF;
    assertThat(CollectingSink.from("a.txt", bytes).one().body())
        .isEqualTo("The dock is \uFFFD closed. “We waited,” said Halden Roe.");
  }

  @Test
  void textInWindows1252IsNoUtf8ForOnePairOfBytesThatWouldBe() {
    byte[] bytes = "Le «CAFÉ» du port a fermé lundi à midi, dit-il.".getBytes(ISO_8859_1);
    assertThat(CollectingSink.from("a.txt", bytes).one().title()).contains("«CAFÉ» du port");
  }

  @Test
  void otherLinesAreOnlySpokenOfIfThereAre() {
    List<String> one = CollectingSink.from("a.jsonl", "{\"x\": 1\n").messages();
    List<String> two = CollectingSink.from("a.jsonl", "{\"x\": 1\n{\"title\":\"A\"}\n").messages();
    assertThat(one).singleElement().asString().doesNotContain("other lines");
    assertThat(two).singleElement().asString().endsWith("; the other lines were read");
  }
}
