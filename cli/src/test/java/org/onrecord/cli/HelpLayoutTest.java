package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.terminal.Columns;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpLayoutTest {

  @ParameterizedTest
  @MethodSource("commands")
  void helpFitsEightyColumnsWithExamplesAndExitCodes(String command) {
    String help = help(command);
    assertThat(help.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    assertThat(help)
        .startsWith(("Usage: onrecord " + command).strip())
        .contains("Example", "\n  onrecord ")
        .contains("Exit codes:", "130   interrupted");
  }

  @Test
  void theListOfCommandsShowsWholeSentences() {
    String list = help("").split("\nCommands:\n", 2)[1].split("\n\n", 2)[0];
    List<String> descriptions =
        Stream.of(list.replaceAll("\n {4,}", " ").split("\n")).map(String::strip).toList();

    assertThat(descriptions)
        .hasSameSizeAs(Commands.names())
        .allSatisfy(line -> assertThat(line).matches("[a-z]+ +[A-Z][^.]+\\."));
  }

  /** All commands, and none. */
  private static Stream<String> commands() {
    return Stream.concat(Stream.of(""), Commands.names().stream());
  }

  private static String help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new Output(out),
            new Output(new ByteArrayOutputStream()),
            Map.of());
    CommandContext context = new CommandContext(console);
    int code =
        command.isEmpty()
            ? Commands.run(context, "--help")
            : Commands.run(context, command, "--help");
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Each option and parameter of each command. */
  static List<ArgSpec> arguments() {
    return Manual.fullCommandLine().getSubcommands().values().stream()
        .flatMap(command -> command.getCommandSpec().args().stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void eachOptionIsDescribedInWholeSentences(ArgSpec argument) {
    assertThat(ManPage.text(argument)).matches("(?s)[A-Z].*\\.");
    assertThat(ManPage.text(argument)).doesNotContain("…");
  }

  @Test
  void eachCommandIsDescribedInWholeSentences() {
    for (CommandLine command : Manual.fullCommandLine().getSubcommands().values()) {
      String[] lines = command.getCommandSpec().usageMessage().description();
      assertThat(lines[0]).matches("[A-Z].*\\.");
      assertThat(String.join(" ", lines)).endsWith(".");
    }
  }
}
