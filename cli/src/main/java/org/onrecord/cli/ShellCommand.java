package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.onrecord.cli.command.Command;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.terminal.Terminal;

/** {@code onrecord shell}: runs commands interactively, with the index kept open. */
final class ShellCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "shell",
              "Run commands interactively, with the index kept open.",
              "Each line is a search, or starts with the name of a command. The Tab key completes",
              "commands, fields and names; the arrow keys recall earlier lines.")
          .footer(
              "",
              "Examples:",
              "  onrecord shell --index ~/news",
              "  onrecord> Araghchi constructive",
              "  onrecord> quotes --speaker Parsi -n 3",
              "  onrecord> exit");

  private final CommonOptions options;

  ShellCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() throws IOException {
    try (OpenIndexes indexes = new OpenIndexes()) {
      // Reports a missing index immediately, not after the first line.
      indexes.open(options.index());
      ShellSession session = new ShellSession(options, indexes);
      if (Terminal.isInputTerminal(options.console().environment())) {
        new ShellPrompt(options, indexes).read(session);
      } else {
        readAll(session);
      }
    }
    return ExitCode.DONE;
  }

  /** Executes the lines of a file or a pipe. */
  private void readAll(ShellSession session) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(options.console().in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine();
        line != null && session.execute(line, options.console().environment());
        line = lines.readLine()) {
      options.out().flush();
    }
  }
}
