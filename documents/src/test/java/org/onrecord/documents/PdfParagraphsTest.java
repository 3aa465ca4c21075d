package org.onrecord.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {

  private final List<PdfLine> lines = new ArrayList<>();

  private PdfParagraphsTest line(int page, float left, float baseline, float size, String text) {
    float right = left + text.length() * size / 2;
    lines.add(new PdfLine(text, page, left, right, baseline, size));
    return this;
  }

  private List<String> paragraphs() {
    return PdfParagraphs.of(PdfMargins.without(lines));
  }

  @Test
  void aGapWiderThanBetweenLinesEndsAParagraph() {
    line(0, 60, 100, 10, "The dredger sank at its berth");
    line(0, 60, 114, 10, "on Monday night.");
    line(0, 60, 142, 10, "Nobody was aboard when it");
    line(0, 60, 156, 10, "went down there.");
    assertThat(paragraphs())
        .containsExactly(
            "The dredger sank at its berth on Monday night.",
            "Nobody was aboard when it went down there.");
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    line(0, 70, 100, 10, "The dredger sank at its");
    line(0, 60, 114, 10, "berth on the Monday night.");
    line(0, 70, 128, 10, "Nobody was aboard when");
    line(0, 60, 142, 10, "it went down there then.");
    assertThat(paragraphs())
        .containsExactly(
            "The dredger sank at its berth on the Monday night.",
            "Nobody was aboard when it went down there then.");
  }

  @Test
  void aShortLineThatEndsASentenceEndsAParagraph() {
    line(0, 60, 100, 10, "The dredger sank at its berth on Monday");
    line(0, 60, 114, 10, "night.");
    line(0, 60, 128, 10, "Nobody was aboard when it went down, it");
    line(0, 60, 142, 10, "was said.");
    assertThat(paragraphs()).hasSize(2);
  }

  @Test
  void aSentenceGoesOnInTheNextColumnAndOnTheNextPage() {
    line(0, 60, 700, 10, "The dredger sank at its");
    line(0, 60, 714, 10, "berth on Monday when the");
    line(0, 300, 100, 10, "tide was high, as divers");
    line(0, 300, 114, 10, "saw from the quay of the");
    line(1, 60, 100, 10, "port, and nobody was");
    line(1, 60, 114, 10, "aboard.");
    assertThat(paragraphs())
        .containsExactly(
            "The dredger sank at its berth on Monday when the tide was high, as divers saw from the"
                + " quay of the port, and nobody was aboard.");
  }

  @Test
  void aHyphenAtTheEndOfALineIsRemovedUnlessTheWordIsWrittenWithIt() {
    line(0, 60, 100, 10, "The north-eastern har-");
    line(0, 60, 114, 10, "bour and the north-");
    line(0, 60, 128, 10, "eastern quay are shut.");
    assertThat(paragraphs())
        .containsExactly("The north-eastern harbour and the north-eastern quay are shut.");
  }

  @Test
  void theLargestLinesAreTheHeadlineAndComeFirst() {
    line(0, 60, 80, 9, "Docks");
    line(0, 60, 100, 20, "Dredger sinks");
    line(0, 60, 124, 20, "at its berth");
    line(0, 60, 150, 10, "By Ines Kolb");
    line(0, 60, 180, 10, "The dredger sank at its berth on Monday night, when nobody was aboard.");
    assertThat(paragraphs())
        .containsExactly(
            "Dredger sinks at its berth",
            "Docks",
            "By Ines Kolb",
            "The dredger sank at its berth on Monday night, when nobody was aboard.");
  }

  @Test
  void runningHeadsAndPageNumbersAreNotText() {
    for (int page = 0; page < 3; page++) {
      line(page, 60, 40, 10, "Harbour Courier, 7 March 2026, page " + (page + 1));
      line(page, 60, 100, 10, "The dredger " + "sank ".repeat(page + 1) + "here.");
      line(page, 60, 140, 10, "Nobody " + "was aboard ".repeat(page + 1) + "then.");
      line(page, 60, 180, 10, "It will be " + "raised ".repeat(page + 1) + "soon.");
      line(page, 60, 800, 10, "- " + (page + 1) + " -");
    }
    assertThat(String.join("\n", paragraphs()))
        .doesNotContain("Courier")
        .doesNotContain("- 2 -")
        .contains("The dredger sank here.", "raised raised raised soon.");
  }
}
