package org.onrecord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Range;

class StyledTextTest {

  private static final Terminal NARROW = new Terminal(20, false);
  private static final Terminal COLORED = new Terminal(20, true);

  @Test
  void linesAreFilledWithWholeWordsAndHang() {
    assertThat(plain("the quick brown fox jumps over it").lines(NARROW, "1. ", "   "))
        .containsExactly("1. the quick brown", "   fox jumps over it");
  }

  @Test
  void whiteSpaceIsOneSpaceWhateverItWas() {
    assertThat(plain(" a\n\n b\t ").lines(NARROW, "", "")).containsExactly("a b");
  }

  @Test
  void noWordsAreNoLines() {
    assertThat(plain(" \n").lines(NARROW, "  ", "  ")).isEmpty();
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(plain("x " + "y".repeat(25)).lines(NARROW, "", ""))
        .containsExactly("x", "y".repeat(20), "y".repeat(5));
  }

  @Test
  void anAddressIsNeverCut() {
    String address = "https://example.org/a/long/way/down";
    assertThat(plain("see " + address).lines(NARROW, "", " "))
        .containsExactly("see", " " + address);
  }

  @Test
  void wideLettersAreCutWhereTheLineIsFull() {
    assertThat(plain("漢".repeat(12)).lines(NARROW, "", ""))
        .containsExactly("漢".repeat(10), "漢".repeat(2));
  }

  @Test
  void wordsThatBelongTogetherStayTogether() {
    assertThat(plain("123456789 123456 ·\u00A0next").lines(NARROW, "", ""))
        .containsExactly("123456789 123456", "· next");
  }

  @Test
  void aTerminalShowsMatchesAndAPipeDoesNot() {
    StyledText text =
        new StyledText()
            .add("he is ")
            .add("so good", Style.PLAIN, 100, List.of(new Range(103, 107)));
    assertThat(text.lines(NARROW, "", "")).containsExactly("he is so good");
    assertThat(text.lines(COLORED, "", "")).containsExactly("he is so \u001B[1;31mgood\u001B[m");
  }

  @Test
  void aStyleEndsWithItsLineAndBeginsAgainOnTheNext() {
    assertThat(StyledText.of("aaaa bbbb cccc dddd eeee", Style.HEADING).lines(COLORED, "> ", "> "))
        .containsExactly("> \u001B[1maaaa bbbb cccc\u001B[m", "> \u001B[1mdddd eeee\u001B[m");
  }

  @Test
  void rangesBeyondTheTextAreCutToIt() {
    StyledText text =
        new StyledText().add("word", Style.PLAIN, 10, List.of(new Range(0, 12), new Range(90, 99)));
    assertThat(text.lines(COLORED, "", "")).containsExactly("\u001B[1;31mwo\u001B[mrd");
  }

  @Test
  void anEscapeInAnArticleNeverReachesTheTerminal() {
    assertThat(plain("\u001B]0;owned\u0007").lines(COLORED, "", "").get(0))
        .doesNotContain("\u001B", "\u0007");
  }

  @Test
  void aLinkIsSetAgainOnEveryLineAndOnlyWhereItIsUnderstood() {
    StyledText text = plain("from aaaa bbbb cccc").link(14, Optional.of("https://x.example/"));
    Terminal linked = new Terminal(12, false, true);
    String on = "\u001B]8;;https://x.example/\u001B\\";
    String off = "\u001B]8;;\u001B\\";
    assertThat(text.lines(linked, "", ""))
        .containsExactly("from " + on + "aaaa" + off, on + "bbbb cccc" + off);
    assertThat(text.lines(NARROW, "", "")).containsExactly("from aaaa bbbb cccc");
  }

  private static StyledText plain(String text) {
    return StyledText.of(text, Style.PLAIN);
  }
}
