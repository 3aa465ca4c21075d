package org.onrecord.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Published;

class CreditLinesTest {

  private static final LocalDate LATEST = LocalDate.of(2026, 6, 1);
  private static final String PROSE =
      "The dredger sank at its berth in Port Vell on Monday night, and the harbour master closed"
          + " the basin until it is raised.";

  /** The lines below a title. */
  private static CreditLines scan(String text) {
    return CreditLines.of(TextLine.of("Dredger sinks\n\n" + text), 1, LATEST, 2);
  }

  @Test
  void aBylineAndADateAreTaken() {
    CreditLines head = scan("By Ines Kolb\n\nMarch 7, 2026\n\n" + PROSE);
    assertThat(head.authors()).containsExactly("Ines Kolb");
    assertThat(head.published().flatMap(Published::date)).contains(LocalDate.of(2026, 3, 7));
    assertThat(head.takes(1)).isTrue();
    assertThat(head.takes(2)).isTrue();
    assertThat(head.last()).isEqualTo(2);
  }

  @Test
  void nothingIsTakenOfProseAlone() {
    CreditLines head = scan(PROSE);
    assertThat(head.isEmpty()).isTrue();
    assertThat(head.last()).isEqualTo(-1);
    assertThat(head.authors()).isEmpty();
    assertThat(head.published()).isEmpty();
  }

  @Test
  void namesFollowALoneByLineByLine() {
    CreditLines head = scan("By\n\nInes Kolb\n\nand\n\nTom Marrow\n\nStaff writers\n\n" + PROSE);
    assertThat(head.authors()).containsExactly("Ines Kolb", "Tom Marrow");
  }

  @Test
  void aNameAloneNeedsADateBesideIt() {
    assertThat(scan("Ines Kolb\n\nMarch 7, 2026\n\n" + PROSE).authors())
        .containsExactly("Ines Kolb");
    assertThat(scan("Ines Kolb\n\n" + PROSE).authors()).isEmpty();
  }

  @Test
  void aRoleBelowANameConfirmsItAndIsTaken() {
    CreditLines head = scan("Ines Kolb\n\nHarbour correspondent\n\n" + PROSE);
    assertThat(head.authors()).containsExactly("Ines Kolb");
    assertThat(head.takes(2)).isTrue();
    assertThat(head.takes(3)).isFalse();
  }

  @Test
  void aBylineCountsMoreThanANameWithoutOne() {
    CreditLines head = scan("Tom Marrow\n\nMarch 7, 2026\n\nBy Ines Kolb\n\n" + PROSE);
    assertThat(head.authors()).containsExactly("Ines Kolb");
  }

  @Test
  void aBylineBelowTwoParagraphsOfProseIsFoundAndBelowThreeIsNot() {
    assertThat(scan(PROSE + "\n\n" + PROSE + "\n\nBy Ines Kolb\n\nMore.").authors())
        .containsExactly("Ines Kolb");
    assertThat(
            scan(PROSE + "\n\n" + PROSE + "\n\n" + PROSE + "\n\nBy Ines Kolb\n\nMore.").authors())
        .isEmpty();
  }

  @Test
  void theDateOfAChangeIsNotThatOfPublication() {
    assertThat(scan("Updated March 7, 2026\n\n" + PROSE).published()).isEmpty();
  }
}
