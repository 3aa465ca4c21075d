package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Published;

class ArticleTailTest {

  private static final LocalDate LATEST = LocalDate.of(2026, 6, 1);
  private static final String BODY = "The dredger sank at its berth.";

  private static ArticleTail tail(List<String> known, String... below) {
    List<String> paragraphs = new java.util.ArrayList<>(List.of(BODY));
    paragraphs.addAll(List.of(below));
    return ArticleTail.of(paragraphs, known, LATEST);
  }

  @Test
  void aLabelGivesTheAuthorAndEndsTheBody() {
    ArticleTail tail = tail(List.of(), "Author: Ines Kolb", "Whatever else stands there.");
    assertThat(tail.authors()).containsExactly("Ines Kolb");
    assertThat(tail.end()).isEqualTo(1);
  }

  @Test
  void aLabelAloneGivesTheNameBelowIt() {
    assertThat(tail(List.of(), "Author:", "Ines Kolb").authors()).containsExactly("Ines Kolb");
  }

  @Test
  void reportersOfAnAgencyAreAuthorsAndItsEditorsAreNot() {
    ArticleTail tail =
        tail(List.of(), "(Reporting by Ines Kolb in Port Vell; Editing by Tom Marrow)");
    assertThat(tail.authors()).containsExactly("Ines Kolb");
    assertThat(tail.end()).isEqualTo(1);
  }

  @Test
  void aNoteAboutAnAuthorIsNoBodyAndOneAboutSomebodyElseIs() {
    String note = "Ines Kolb is the harbour editor of the Courier.";
    assertThat(tail(List.of("Ines Kolb"), note).end()).isEqualTo(1);
    assertThat(tail(List.of("Tom Marrow"), note).end()).isEqualTo(2);
  }

  @Test
  void aLabelledDateBelowTheBodyIsThatOfPublication() {
    ArticleTail tail = tail(List.of(), "Published March 7, 2026");
    assertThat(tail.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(tail.end()).isEqualTo(1);
  }

  @Test
  void proseEndsTheTail() {
    ArticleTail tail = tail(List.of(), "Editing by Tom Marrow", "Nobody was aboard the dredger.");
    assertThat(tail.end()).isEqualTo(3);
    assertThat(tail.authors()).isEmpty();
  }
}
