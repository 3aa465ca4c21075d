package org.onrecord.cli;

import java.util.Optional;

/** Rows of a label and what it stands for, the labels aligned. */
final class Rows {

  private static final int LABEL = 15;

  private final Output out;
  private final Terminal terminal;

  Rows(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  void row(String label, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> row(label, text));
  }

  void row(String label, String value) {
    row(label, StyledText.of(value, Style.PLAIN));
  }

  void row(String label, StyledText value) {
    String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
    String first = terminal.color() ? Style.ASIDE.on() + padded + Style.ASIDE.off() : padded;
    value.lines(terminal, " ".repeat(padded.length()), " ".repeat(LABEL)).stream()
        .reduce((one, next) -> one + "\n" + next)
        .ifPresent(text -> out.line(first + text.substring(padded.length())));
  }
}
