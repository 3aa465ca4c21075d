package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** {@code onrecord shell}: one command after the other, with the index open. */
final class ShellCommand implements Command {

  private final Syntax syntax =
      new Syntax(
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

  private final Options options;

  ShellCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() throws IOException {
    try (WarmIndexes indexes = new WarmIndexes()) {
      // An index that is not there is said before the first question, not after.
      indexes.open(options.index());
      Conversation conversation = new Conversation(options, indexes);
      if (Terminal.isTyped(options.console().environment())) {
        new Prompt(options, indexes).read(conversation);
      } else {
        readAll(conversation);
      }
    }
    return Exit.DONE;
  }

  /** Takes the lines of a file or a pipe. */
  private void readAll(Conversation conversation) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(options.console().in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine();
        line != null && conversation.goesOn(line, options.console().environment());
        line = lines.readLine()) {
      options.out().flush();
    }
  }
}
