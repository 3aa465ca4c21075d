package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.search.Range;

class CharacterStylesTest {

  private static final Terminal COLOUR = new Terminal(80, true);

  private static String shown(CharacterStyles styles, String text) {
    return styles.of(text, 0, text.length()).lines(COLOUR, "", "").get(0);
  }

  @Test
  void aCharacterKeepsItsFirstStyle() {
    CharacterStyles styles = new CharacterStyles(6);
    styles.set(new Range(2, 4), Style.FIRST_SPEAKER);
    styles.set(new Range(1, 9), Style.SECOND_SPEAKER);

    assertThat(shown(styles, "abcdef"))
        .isEqualTo("a\u001B[35mb\u001B[m\u001B[36mcd\u001B[m\u001B[35mef\u001B[m");
  }

  @Test
  void aPartOfTheTextHasItsStyles() {
    CharacterStyles styles = new CharacterStyles(6);
    styles.set(new Range(2, 4), Style.FIRST_SPEAKER);

    assertThat(styles.of("abcdef", 3, 5).lines(COLOUR, "", "").get(0))
        .isEqualTo("\u001B[36md\u001B[me");
  }

  @Test
  @Timeout(120)
  void rangesThatAllCoverTheWholeTextCostNoMoreThanOne() {
    int length = 300_000;
    CharacterStyles styles = new CharacterStyles(length);
    for (int i = 0; i < length; i++) {
      styles.set(new Range(i / 2, length - i / 3), Style.FIRST_SPEAKER);
    }
    assertThat(styles.of("a".repeat(length), 0, length).lines(new Terminal(80, false), "", ""))
        .isNotEmpty();
  }
}
