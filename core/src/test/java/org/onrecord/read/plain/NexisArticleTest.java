package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Published;

class NexisArticleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 7);

  private static Article read(String text) {
    return CollectedEntries.of(new NexisArticle(text.lines().toList()).draft());
  }

  private static Optional<LocalDate> day(Article article) {
    return article.published().flatMap(Published::date);
  }

  @Test
  void aTextHasOutletDateAndTitleInBlocks() {
    Article article =
        read(
            """
            Harbour Courier

            March 7, 2026 Saturday
            Late Edition

            Dredger sinks
            in Port Vell

            BYLINE: Ines Kolb
            SECTION: Docks; Pg. 4
            LENGTH: 212 words

            The dredger sank.

            Nobody was aboard.

            LOAD-DATE: March 8, 2026

            LANGUAGE: ENGLISH

            Copyright 2026 Harbour Courier
            """);
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(day(article)).contains(DAY);
    assertThat(article.title()).isEqualTo("Dredger sinks in Port Vell");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.section()).contains("Docks; Pg. 4");
    assertThat(article.language()).contains("en");
    assertThat(article.body()).isEqualTo("The dredger sank.\n\nNobody was aboard.");
  }

  @Test
  void aDocumentHasTitleOutletAndDateAboveItsBody() {
    Article article =
        read(
            """
            Dredger sinks

            Harbour Courier

            March 7, 2026 Saturday

            Copyright 2026 Harbour Courier

            Length: 212 words
            Byline: Ines Kolb

            Body

            The dredger sank.

            Load-Date: March 8, 2026
            """);
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(day(article)).contains(DAY);
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aLabelledTitleGoesWithTheOutletAlone() {
    Article article =
        read(
            """
            Harbour Courier

            March 7, 2026

            HEADLINE: Dredger sinks

            The dredger sank.
            """);
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void anOldTextHasTitleDateAuthorAndWordsAboveItsLabels() {
    Article article =
        read(
            """
            Harbour Courier

            Dredger sinks

            March 7, 2026

            Ines Kolb

            The dredger sank.

            Nobody was aboard.

            SECTION: Docks
            """);
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.section()).contains("Docks");
    assertThat(article.body()).isEqualTo("The dredger sank.\n\nNobody was aboard.");
  }

  @Test
  void aLabelledLineOfTheWordsIsOneOfTheWords() {
    Article article =
        read(
            """
            Harbour Courier

            March 7, 2026

            Dredger sinks

            LENGTH: 20 words

            The harbour master said:

            Kolb: It sank.
            """);
    assertThat(article.body()).isEqualTo("The harbour master said:\n\nKolb: It sank.");
  }

  @Test
  void linesWithoutABlankOneBetweenThemAreOneParagraph() {
    Article article =
        read(
            "Harbour Courier\n\nMarch 7, 2026\n\nDredger\n\nLENGTH: 2 words\n\nThe dredger\nsank.");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void editionLinesBelowTheDateOfADocumentAreNotItsText() {
    Article article =
        read(
            """
            Dredger sinks

            Harbour Courier

            March 7, 2026 Saturday

            Late Edition - Final

            Corrections Appended

            Some Line Of The Database

            Copyright 2026 Harbour Courier

            Length: 212 words

            Body

            The dredger sank.

            Load-Date: March 8, 2026
            """);
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.outlet()).contains("Harbour Courier");
    assertThat(article.authors()).isEmpty();
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void anEditionBetweenDateAndTitleIsNotTheTitle() {
    Article article =
        read(
            """
            Harbour Courier

            March 7, 2026 Saturday

            Late Edition - Final

            Dredger sinks

            LENGTH: 212 words

            The dredger sank.
            """);
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aLabelledTitleGoesBeforeAnEdition() {
    Article article =
        read(
            "Harbour Courier\n\n"
                + "March 7, 2026\n\n"
                + "Final Edition\n\n"
                + "HEADLINE: Dredger sinks\n\n"
                + "It sank.");
    assertThat(article.title()).isEqualTo("Dredger sinks");
    assertThat(article.body()).isEqualTo("It sank.");
  }
}
