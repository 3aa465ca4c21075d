package org.onrecord.cli;

import org.onrecord.cli.command.VersionCommand;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line without a subcommand: shows the help or the version. */
final class RootCommand implements Runnable {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this, "onrecord", "Full-text search for news that knows who said what, and when.")
          .footer(
              "",
              "Examples:",
              "  onrecord index --index ~/news clippings/",
              "  onrecord search --index ~/news Araghchi constructive",
              "  onrecord Araghchi constructive",
              "  onrecord quotes --index ~/news --speaker Parsi",
              "",
              "Run `onrecord COMMAND --help` for the options of a command.");

  private RootCommand() {
    syntax.help("-h,--help", "Show this help.");
    syntax.version("-V,--version", "Print the version.");
  }

  @Override
  public void run() {
    throw syntax.usageError("no command given");
  }

  /** The command line with all its subcommands. */
  static CommandLine commandLine(CommandContext context) {
    CommandLine line = new CommandLine(new RootCommand().syntax.spec());
    Commands.add(line, context);
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisSubcommandLabel("COMMAND");
    usage.commandListHeading("%nCommands:%n");
    line.getCommandSpec().version("onrecord " + VersionCommand.version());
    HelpLayout.configure(line);
    return line;
  }
}
