package org.onrecord.cli.terminal;

import java.io.InputStream;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param in standard input
 * @param out standard output: results only
 * @param err standard error: everything else
 * @param environment the environment variables
 */
public record Console(InputStream in, Output out, Output err, Map<String, String> environment) {

  /** Says something that is not a result: a line, or as many as a terminal needs. */
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

  /** An environment variable; one that is set to nothing counts as not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
