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

/** {@code onrecord shell}: one command after the other, with the index open. */
final class ShellCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "shell",
              "Ask again and again, with the index open: answers come in milliseconds.",
              "A line is a search, or begins with the name of a command. The tab key completes",
              "commands, fields and names; the arrow keys bring earlier lines back.")
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
      // An index that is not there is said before the first question, not after.
      indexes.open(options.index());
      ShellSession conversation = new ShellSession(options, indexes);
      if (Terminal.isInputTerminal(options.console().environment())) {
        new ShellPrompt(options, indexes).read(conversation);
      } else {
        readAll(conversation);
      }
    }
    return ExitCode.DONE;
  }

  /** Takes the lines of a file or a pipe. */
  private void readAll(ShellSession conversation) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(options.console().in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine();
        line != null && conversation.execute(line, options.console().environment());
        line = lines.readLine()) {
      options.out().flush();
    }
  }
}
