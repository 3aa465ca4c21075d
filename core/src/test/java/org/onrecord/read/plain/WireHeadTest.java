package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;

class WireHeadTest {

  private static final String SUMMARY =
      "A dredger sank at its berth in Port Vell, and the harbour stays closed until it is raised";

  private static Article read(String words) {
    return CollectedEntries.of(WireHead.read(words));
  }

  @Test
  void theLineBelowTheSlugIsTheTitle() {
    Article article =
        read("^BC-Dredger, 2nd Ld<\n^Dredger sinks in Port Vell<\n\nThe dredger sank.");
    assertThat(article.title()).isEqualTo("Dredger sinks in Port Vell");
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aSlugAloneIsTheTitle() {
    assertThat(read("^Dredger sinks<\nThe dredger sank.").title()).isEqualTo("Dredger sinks");
  }

  @Test
  void signsThatEndALineAreNotPartOfIt() {
    assertThat(read("^BC-Dredger<\n^Dredger sinks =<\nIt sank.").title())
        .isEqualTo("Dredger sinks");
  }

  @Test
  void aBylineGivesTheAuthorAndIsNoTitleOrStandfirst() {
    Article article =
        read("^BC-Dredger<\n^Dredger sinks<\n^By Ines Kolb=\n^Harbour Courier=\nThe dredger sank.");
    assertThat(article.authors()).containsExactly("Ines Kolb");
    assertThat(article.standfirst()).isEmpty();
    assertThat(article.body()).isEqualTo("The dredger sank.");
  }

  @Test
  void aLongLineIsTheStandfirstAndANoteToEditorsIsNone() {
    String note = "Eds: " + SUMMARY;
    Article article =
        read("^BC-Dredger<\n^Dredger sinks<\n^" + note + "<\n^" + SUMMARY + "<\nThe dredger sank.");
    assertThat(article.standfirst()).isEqualTo(SUMMARY);
  }

  @Test
  void whatFollowsANotebookOrARuleIsNotPrinted() {
    assertThat(
            read("^BC-Dredger<\n^Dredger sinks<\n\nIt sank.\n\n* * *\n\nFor editors only.").body())
        .isEqualTo("It sank.");
    assertThat(
            read("^BC-Dredger<\n^Dredger sinks<\n\nIt sank.\n\n# HARBOUR NOTEBOOK\n\nMore.").body())
        .isEqualTo("It sank.");
    assertThat(read("^BC-Dredger<\n^Dredger sinks<\n\nIt sank.\n\n____\n\nIt was raised.").body())
        .isEqualTo("It sank.\n\nIt was raised.");
  }
}
