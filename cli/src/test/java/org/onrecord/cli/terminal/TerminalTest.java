package org.onrecord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  private static final Map<String, String> ON_TERMINAL =
      Map.of("ONRECORD_TTY", "12", "TERM", "xterm-256color");

  @Test
  void aPersonSeesColourAndAPipeDoesNot() {
    assertThat(isColored(ON_TERMINAL, Terminal.Color.AUTO)).isTrue();
    assertThat(isColored(with("ONRECORD_TTY", "2"), Terminal.Color.AUTO)).isFalse();
    assertThat(isColored(Map.of(), Terminal.Color.AUTO)).isFalse();
  }

  @Test
  void whoWantsNoColourGetsNone() {
    assertThat(isColored(with("NO_COLOR", "1"), Terminal.Color.AUTO)).isFalse();
    assertThat(isColored(with("TERM", "dumb"), Terminal.Color.AUTO)).isFalse();
    assertThat(isColored(ON_TERMINAL, Terminal.Color.NEVER)).isFalse();
  }

  @Test
  void anEmptyNoColorSaysNothing() {
    assertThat(isColored(with("NO_COLOR", ""), Terminal.Color.AUTO)).isTrue();
  }

  @Test
  void whoAsksForColourGetsItEvenInAPipe() {
    assertThat(isColored(Map.of("NO_COLOR", "1"), Terminal.Color.ALWAYS)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"72,72", "7,40", "400,100", "wide,80", "'',80", "-3,40"})
  void linesAreAsWideAsTheTerminalWithinReason(String columns, int width) {
    assertThat(Terminal.of(with("COLUMNS", columns), Terminal.Color.AUTO).width()).isEqualTo(width);
  }

  @Test
  void progressIsForSomeoneWhoWatches() {
    assertThat(Terminal.isErrorTerminal(ON_TERMINAL)).isTrue();
    assertThat(Terminal.isErrorTerminal(with("ONRECORD_TTY", "1"))).isFalse();
  }

  @Test
  void linksAreForTerminalsThatAreKnownToHaveThem() {
    assertThat(hasLinks(ON_TERMINAL)).isFalse();
    assertThat(hasLinks(with("VTE_VERSION", "7600"))).isTrue();
    assertThat(hasLinks(with("TERM_PROGRAM", "iTerm.app"))).isTrue();
    assertThat(hasLinks(with("FORCE_HYPERLINK", "1"))).isTrue();
    Map<String, String> none = with("VTE_VERSION", "7600");
    none.put("FORCE_HYPERLINK", "0");
    assertThat(hasLinks(none)).isFalse();
  }

  @Test
  void linesAreTypedByAPersonWhoSeesTheAnswers() {
    assertThat(Terminal.isInputTerminal(with("ONRECORD_TTY", "012"))).isTrue();
    assertThat(Terminal.isInputTerminal(ON_TERMINAL)).isFalse();
  }

  private static boolean hasLinks(Map<String, String> environment) {
    return Terminal.of(environment, Terminal.Color.AUTO).links();
  }

  private static boolean isColored(Map<String, String> environment, Terminal.Color color) {
    return Terminal.of(environment, color).color();
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(ON_TERMINAL);
    environment.put(name, value);
    return environment;
  }
}
