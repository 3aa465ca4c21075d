package org.onrecord.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.terminal.Style;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

class SpeakerStylesTest {

  private static final Quote MIRA = quote(1, "Mira Sand");
  private static final Quote OLLE = quote(2, "Olle Hark");
  private static final Quote NOBODY = quote(3, "");

  private final SpeakerStyles styles =
      new SpeakerStyles(
          Article.builder("a").quotes(List.of(MIRA, OLLE, quote(4, "Mira Sand"), NOBODY)).build());

  @Test
  void everySpeakerHasAStyle() {
    assertThat(styles.of(MIRA)).isEqualTo(Style.FIRST_SPEAKER);
    assertThat(styles.of(OLLE)).isEqualTo(Style.SECOND_SPEAKER);
    assertThat(styles.of(NOBODY)).isEqualTo(Style.QUOTE);
  }

  @Test
  void theLegendNamesThemWithTheirStyles() {
    assertThat(styles.legend().lines(new Terminal(80, false), "", ""))
        .containsExactly("Mira Sand (2), Olle Hark");
    assertThat(styles.legend().lines(new Terminal(80, true), "", "").get(0))
        .contains("\u001B[36mMira Sand\u001B[m (2)", "\u001B[35mOlle Hark\u001B[m");
  }

  @Test
  void pronounsAreNotListedAndCaseMakesNoOtherSpeaker() {
    Quote council = quote(1, "The council");
    Quote same = quote(2, "the council");
    Quote pronoun = quote(3, "They");
    SpeakerStyles folded =
        new SpeakerStyles(Article.builder("a").quotes(List.of(council, same, pronoun)).build());
    assertThat(folded.legend().lines(new Terminal(80, false), "", ""))
        .containsExactly("The council (2)");
    assertThat(folded.of(same)).isEqualTo(folded.of(council)).isEqualTo(Style.FIRST_SPEAKER);
    assertThat(folded.of(pronoun)).isEqualTo(Style.QUOTE);
  }

  private static Quote quote(int number, String name) {
    Quote.Builder quote =
        Quote.builder("“Number " + number + ".”", Quote.Kind.DIRECT).utterance(number);
    if (!name.isEmpty()) {
      quote.speaker(Speaker.builder(name).confidence(.9).build());
    }
    return quote.build();
  }
}
