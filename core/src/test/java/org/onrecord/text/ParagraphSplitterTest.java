package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {

  private static List<String> paragraphs(String text) {
    return ParagraphSplitter.split(text).stream()
        .map(range -> text.substring(range.lowerEndpoint(), range.upperEndpoint()))
        .toList();
  }

  @Test
  void aLineIsAParagraphAndBlankOnesAreNone() {
    assertThat(paragraphs("The gates opened.\n\n \nNobody came.\nIt rained."))
        .containsExactly("The gates opened.", "Nobody came.", "It rained.");
  }

  @Test
  void linesWrappedByHandAreOneParagraph() {
    String wrapped =
        """
        The gates of the old harbour opened in spring, as had
        been promised for some years, and nobody came to look
        at them.

        It had rained for the whole of the night before, and the
        road along the quay was under a hand of water until noon
        on Sunday.""";
    assertThat(paragraphs(wrapped)).hasSize(2);
    assertThat(paragraphs(wrapped).get(1)).startsWith("It had").endsWith("on Sunday.");
  }

  @Test
  void nothingHasNoParagraphs() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\n ")).isEmpty();
  }
}
