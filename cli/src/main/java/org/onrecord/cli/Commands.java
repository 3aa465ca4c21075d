package org.onrecord.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ObjectArrays;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.cli.command.ActorsCommand;
import org.onrecord.cli.command.CheckCommand;
import org.onrecord.cli.command.Command;
import org.onrecord.cli.command.CompleteCommand;
import org.onrecord.cli.command.DigestCommand;
import org.onrecord.cli.command.ExportCommand;
import org.onrecord.cli.command.ExtractCommand;
import org.onrecord.cli.command.IndexCommand;
import org.onrecord.cli.command.QuotesCommand;
import org.onrecord.cli.command.RemoveCommand;
import org.onrecord.cli.command.RepairCommand;
import org.onrecord.cli.command.SearchCommand;
import org.onrecord.cli.command.ShowCommand;
import org.onrecord.cli.command.SimilarCommand;
import org.onrecord.cli.command.StatsCommand;
import org.onrecord.cli.command.TimelineCommand;
import org.onrecord.cli.command.TraceCommand;
import org.onrecord.cli.command.VerifyCommand;
import org.onrecord.cli.command.VersionCommand;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.search.EditDistance;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The subcommands by name; runs command lines. */
final class Commands {

  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "search",
          "quotes",
          "actors",
          "similar",
          "timeline",
          "verify",
          "trace",
          "show",
          "shell",
          "index",
          "extract",
          "stats",
          "check",
          "digest",
          "export",
          "remove",
          "repair",
          "version");

  /** Used by shell completion only. */
  private static final String SHELL_COMMAND = "complete";

  private static final String HELP = "--help";

  private static final Pattern OPTION =
      Pattern.compile("--\\p{Alpha}[\\p{Alpha}-]*(=.*)?|(?<letter>-\\p{Alpha})\\d*");

  /** The options that may be given without a command. */
  private static final List<String> GLOBAL_OPTIONS = List.of("-h", HELP, "-V", "--version");

  private static final List<String> ID_COMMANDS = List.of("show", "similar", "remove");

  /** Commands that take long and report progress, or whose output is for programs. */
  private static final List<String> UNPAGED_COMMANDS =
      List.of("shell", "index", "extract", "check", "digest", "export", "remove", "repair");

  private Commands() {}

  /**
   * Runs a command line and returns its exit code. Only the named command is created: describing
   * all of them to picocli takes longer than a search.
   */
  static int run(CommandContext context, String... args) {
    convertOnlyUsedTypes();
    Console console = context.console();
    ErrorHandler errors = new ErrorHandler(console);
    try {
      String[] words = withCommandName(args);
      int code =
          words.length > 0 && isCommand(words[0])
              ? withErrorHandling(single(words[0], context), console, errors)
                  .execute(Arrays.copyOfRange(words, 1, words.length))
              : withErrorHandling(RootCommand.commandLine(context), console, errors).execute(words);
      console.out().flush();
      return code;
    } catch (Output.Failed e) {
      return errors.handle(e, false);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return errors.handleError(e);
    }
  }

  private static CommandLine single(String name, CommandContext context) {
    CommandSpec spec = command(name, context).syntax().spec();
    CommandLine line = new CommandLine(spec.name("onrecord " + spec.name()));
    HelpLayout.configure(line);
    return line;
  }

  private static CommandLine withErrorHandling(
      CommandLine line, Console console, ErrorHandler errors) {
    return line.setOut(console.out().asPrintWriter())
        .setErr(console.err().asPrintWriter())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        // A query may begin with @, as user names do.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  /**
   * Keeps picocli from loading converters for types that no option has, which takes a noticeable
   * part of the time of a short search.
   */
  private static void convertOnlyUsedTypes() {
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time\\.(?!LocalDate$)).*");
  }

  /** Creates the command with a name. Loads only the classes of this command, for speed. */
  private static Command command(String name, CommandContext context) {
    return switch (name) {
      case "search" -> new SearchCommand(context);
      case "quotes" -> new QuotesCommand(context);
      case "actors" -> new ActorsCommand(context);
      case "similar" -> new SimilarCommand(context);
      case "timeline" -> new TimelineCommand(context);
      case "verify" -> new VerifyCommand(context);
      case "trace" -> new TraceCommand(context);
      case "show" -> new ShowCommand(context);
      case "shell" -> new ShellCommand(context);
      case "index" -> new IndexCommand(context);
      case "extract" -> new ExtractCommand(context);
      case "stats" -> new StatsCommand(context);
      case "check" -> new CheckCommand(context);
      case "digest" -> new DigestCommand(context);
      case "export" -> new ExportCommand(context);
      case "remove" -> new RemoveCommand(context);
      case "repair" -> new RepairCommand(context);
      case "version" -> new VersionCommand(context);
      case SHELL_COMMAND -> new CompleteCommand(context);
      default -> throw new IllegalArgumentException("unknown command " + name);
    };
  }

  /** The values that an option of a command can have; empty if they are not a few. */
  static List<String> choices(String name, String option) {
    Console silent = Console.silent();
    CommandSpec spec = command(name, new CommandContext(silent)).syntax().spec();
    OptionSpec known = spec.findOption(option);
    return known == null ? List.of() : choices(known);
  }

  /**
   * Whether a word is an option: {@code --name}, or one letter that the command knows, perhaps with
   * a number as its value. {@code -herring} excludes a word.
   */
  static boolean isOption(String name, String word) {
    Matcher option = OPTION.matcher(word);
    if (!option.matches()) {
      return false;
    }
    CommandSpec spec = command(name, new CommandContext(Console.silent())).syntax().spec();
    return option.group("letter") == null || spec.findOption(option.group("letter")) != null;
  }

  /** The values that an option can have; empty if they are not a few. */
  static List<String> choices(OptionSpec option) {
    Iterable<String> candidates = option.completionCandidates();
    return candidates == null ? List.of() : ImmutableList.copyOf(candidates);
  }

  /** Whether the arguments of a command are article ids. */
  static boolean takesIds(String command) {
    return ID_COMMANDS.contains(command);
  }

  /** Whether the output of a command is shown in a pager; also that of options without one. */
  static boolean isPaged(String command) {
    return !UNPAGED_COMMANDS.contains(command);
  }

  /** The names of all commands that the help lists. */
  static List<String> names() {
    return NAMES;
  }

  /** Whether a word is the name of a command. */
  static boolean isCommand(String word) {
    return NAMES.contains(word) || word.equals(SHELL_COMMAND);
  }

  /**
   * Adds the command that is implied: arguments that do not start with the name of a command, or a
   * word similar to one, are a search; {@code help} is {@code --help}, {@code help COMMAND} is
   * {@code COMMAND --help}.
   */
  static String[] withCommandName(String... args) {
    if (args.length == 0
        || args[0].isBlank()
        || isCommand(args[0])
        || GLOBAL_OPTIONS.contains(args[0])) {
      return args;
    }
    if (args[0].equals("help") && args.length == 1) {
      return new String[] {HELP};
    }
    if (args[0].equals("help") && args.length == 2 && isCommand(args[1])) {
      return new String[] {args[1], HELP};
    }
    return suggestion(args[0]).isPresent() ? args : ObjectArrays.concat("search", args);
  }

  /**
   * The command whose name differs from a word by one edit, not at the first letter. A less similar
   * word is more likely the first word of a query.
   */
  static Optional<String> suggestion(String word) {
    return EditDistance.nearest(word, NAMES, 1).filter(name -> name.charAt(0) == word.charAt(0));
  }

  /** Adds all subcommands to a command line. */
  static void add(CommandLine line, CommandContext context) {
    for (String name : Iterables.concat(NAMES, List.of(SHELL_COMMAND))) {
      CommandSpec spec = command(name, context).syntax().spec();
      line.addSubcommand(spec.name(), spec);
    }
  }
}
