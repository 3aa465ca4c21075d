package org.onrecord.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: its subcommands, and how it ends. */
@Command(
    name = "onrecord",
    description = "Full-text search for news that knows who said what, and when.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  onrecord index --index ~/news clippings/",
      "  onrecord search --index ~/news Araghchi constructive",
      "  onrecord \"Araghchi constructive\"",
      "  onrecord quotes --index ~/news --speaker Parsi",
      "",
      "onrecord COMMAND --help says more about a command."
    })
final class Onrecord implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Say which version this is.")
  private boolean version;

  private Onrecord() {}

  /** Runs a command line and answers its exit code. */
  static int run(Console console, String... args) {
    Failures failures = new Failures(console);
    try {
      String[] words = Commands.named(args);
      int code = commandLine(console, failures, words).execute(words);
      console.out().flush();
      return code;
    } catch (Output.Failed e) {
      return failures.handle(e, false);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failures.exhausted(e);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(command.commandLine(), "give a command");
  }

  /** Everything that can be asked. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, new Failures(console));
  }

  private static CommandLine commandLine(Console console, Failures failures, String... args) {
    CommandLine line = new CommandLine(new Onrecord());
    Commands.add(line, console, args);
    line.getCommandSpec().version("onrecord " + VersionCommand.version());
    Help.describe(line);
    return line.setOut(console.out().asPrintWriter())
        .setErr(console.err().asPrintWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // A query may begin with @, as names on social networks do.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures::usage)
        .setExecutionExceptionHandler(failures::execution);
  }
}
