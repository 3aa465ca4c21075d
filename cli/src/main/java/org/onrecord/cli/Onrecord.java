package org.onrecord.cli;

import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line: its subcommands, and how it ends. */
final class Onrecord implements Runnable {

  private final Syntax syntax =
      new Syntax(this, "onrecord", "Full-text search for news that knows who said what, and when.")
          .footer(
              "",
              "Examples:",
              "  onrecord index --index ~/news clippings/",
              "  onrecord search --index ~/news Araghchi constructive",
              "  onrecord Araghchi constructive",
              "  onrecord quotes --index ~/news --speaker Parsi",
              "",
              "onrecord COMMAND --help says more about a command.");

  private Onrecord() {
    syntax.help("-h,--help", "Show this help.");
    syntax.version("-V,--version", "Say which version this is.");
  }

  /** Runs a command line and answers its exit code. */
  static int run(Console console, String... args) {
    convertOnlyWhatIsAsked();
    Failures failures = new Failures(console);
    try {
      String[] words = Commands.named(args);
      Optional<Command> asked = Commands.asked(console, words);
      int code =
          asked.isPresent()
              ? alone(asked.get(), console, failures)
                  .execute(Arrays.copyOfRange(words, 1, words.length))
              : commandLine(console, failures).execute(words);
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
    throw syntax.wrong("give a command");
  }

  /** Everything that can be asked. */
  static CommandLine commandLine(Console console) {
    return commandLine(console, new Failures(console));
  }

  private static CommandLine commandLine(Console console, Failures failures) {
    CommandLine line = new CommandLine(new Onrecord().syntax.spec());
    Commands.add(line, console);
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.synopsisSubcommandLabel("COMMAND");
    usage.commandListHeading("%nCommands:%n");
    line.getCommandSpec().version("onrecord " + VersionCommand.version());
    return laidOut(line, console, failures);
  }

  /** One command: to read what all of them take would make each as slow as all together. */
  private static CommandLine alone(Command command, Console console, Failures failures) {
    CommandSpec spec = command.syntax().spec();
    return laidOut(new CommandLine(spec.name("onrecord " + spec.name())), console, failures);
  }

  /**
   * Of the classes that it could convert texts to, Picocli looks only for those that are asked for:
   * a short search notices.
   */
  private static void convertOnlyWhatIsAsked() {
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time\\.(?!LocalDate$)).*");
  }

  private static CommandLine laidOut(CommandLine line, Console console, Failures failures) {
    Help.describe(line);
    return line.setOut(console.out().asPrintWriter())
        .setErr(console.err().asPrintWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // A query may begin with @, as names on social networks do.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
  }
}
