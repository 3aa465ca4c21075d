package org.onrecord.cli.terminal;

import java.util.Optional;

/** Prints rows of a label and a value, the values aligned. */
public final class LabelledRows {

  private static final int LABEL_WIDTH = 15;

  private final Output out;
  private final Terminal terminal;

  public LabelledRows(Output out, Terminal terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  public void row(String label, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> row(label, text));
  }

  public void row(String label, String value) {
    row(label, StyledText.of(value, Style.PLAIN));
  }

  public void row(String label, StyledText value) {
    String padded = label + " ".repeat(Math.max(1, LABEL_WIDTH - label.length()));
    String first = terminal.color() ? Style.ASIDE.on() + padded + Style.ASIDE.off() : padded;
    value.lines(terminal, " ".repeat(padded.length()), " ".repeat(LABEL_WIDTH)).stream()
        .reduce((one, next) -> one + "\n" + next)
        .ifPresent(text -> out.line(first + text.substring(padded.length())));
  }
}
