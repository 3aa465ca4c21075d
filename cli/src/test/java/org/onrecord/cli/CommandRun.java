package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;

/** A run of the command in this process: exit code, stdout and stderr. */
record CommandRun(int code, String out, String err) {

  /** The environment of a terminal for input, output and errors. */
  static final Map<String, String> TERMINAL = Map.of("ONRECORD_TTY", "012", "TERM", "xterm");

  static CommandRun onrecord(Object... arguments) {
    return in(Map.of(), arguments);
  }

  static CommandRun in(Map<String, String> environment, Object... arguments) {
    return in(environment, "", arguments);
  }

  /** With a text as standard input. */
  static CommandRun in(Map<String, String> environment, String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new Output(out),
            new Output(err),
            environment);
    int code =
        Commands.run(
            new CommandContext(console),
            Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    console.err().flush();
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  CommandRun exits(int expected) {
    assertThat(code).as("exit code; stderr is %s", err).isEqualTo(expected);
    return this;
  }

  /** The lines of JSON of one type. */
  List<JsonObject> json(String type) {
    return out.lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> line.get("type").getAsString().equals(type))
        .toList();
  }
}
