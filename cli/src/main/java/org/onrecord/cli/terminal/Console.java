package org.onrecord.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The streams and the environment of a command.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: everything else
 * @param environment the environment variables
 */
public record Console(InputStream in, Output out, Output err, Map<String, String> environment) {

  /** A console without input that discards all output. */
  public static Console silent() {
    Output discard = new Output(OutputStream.nullOutputStream());
    return new Console(InputStream.nullInputStream(), discard, discard, Map.of());
  }

  /** Prints a message that is not a result to standard error; wrapped on a terminal. */
  public void printMessage(String message) {
    String line = "onrecord: " + PlainText.sanitize(message);
    if (Terminal.isErrorTerminal(environment)) {
      Terminal terminal = Terminal.of(environment, Terminal.Color.NEVER);
      err.lines(StyledText.of(line, Style.PLAIN).lines(terminal, "", "  "));
    } else {
      err.line(line);
    }
    err.flush();
  }

  /** The value of an environment variable; empty if it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
