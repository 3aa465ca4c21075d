package org.onrecord.cli;

import com.google.common.collect.Iterables;
import com.google.common.collect.ObjectArrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Slips;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The subcommands, by name. */
final class Commands {

  /** As the help lists them. */
  private static final List<String> NAMES =
      List.of(
          "search",
          "quotes",
          "actors",
          "similar",
          "timeline",
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

  /** Asked by the completions of shells, not by people. */
  private static final String FOR_SHELLS = "complete";

  private static final String HELP = "--help";

  /** The options that go without a command. */
  private static final List<String> OF_ALL = List.of("-h", HELP, "-V", "--version");

  private static final List<String> OF_ARTICLES = List.of("show", "similar", "remove");

  private Commands() {}

  /** The command of a name. The classes of no other are loaded: a short search notices. */
  private static Command command(String name, Console console) {
    return switch (name) {
      case "search" -> new SearchCommand(console);
      case "quotes" -> new QuotesCommand(console);
      case "actors" -> new ActorsCommand(console);
      case "similar" -> new SimilarCommand(console);
      case "timeline" -> new TimelineCommand(console);
      case "show" -> new ShowCommand(console);
      case "shell" -> new ShellCommand(console);
      case "index" -> new IndexCommand(console);
      case "extract" -> new ExtractCommand(console);
      case "stats" -> new StatsCommand(console);
      case "check" -> new CheckCommand(console);
      case "digest" -> new DigestCommand(console);
      case "export" -> new ExportCommand(console);
      case "remove" -> new RemoveCommand(console);
      case "repair" -> new RepairCommand(console);
      case "version" -> new VersionCommand(console);
      case FOR_SHELLS -> new CompleteCommand(console);
      default -> throw new IllegalArgumentException("no command " + name);
    };
  }

  /** Whether a command takes ids of articles. */
  static boolean takesIds(String command) {
    return OF_ARTICLES.contains(command);
  }

  /** The names that people are told. */
  static List<String> names() {
    return NAMES;
  }

  /** Whether a word is the name of a command. */
  static boolean isOne(String word) {
    return NAMES.contains(word) || word.equals(FOR_SHELLS);
  }

  /**
   * The arguments with the name of their command. What begins with none, and with nothing that is
   * almost one, is a search; {@code help} asks for help, or for that of a command.
   */
  static String[] named(String... args) {
    if (args.length == 0 || args[0].isBlank() || isOne(args[0]) || OF_ALL.contains(args[0])) {
      return args;
    }
    if (args[0].equals("help") && args.length == 1) {
      return new String[] {HELP};
    }
    if (args[0].equals("help") && args.length == 2 && isOne(args[1])) {
      return new String[] {args[1], HELP};
    }
    return meant(args[0]).isPresent() ? args : ObjectArrays.concat("search", args);
  }

  /**
   * The command that may have been meant by a word that is none: with one letter wrong, and not the
   * first. Less alike, it is more likely a word to be looked for.
   */
  static Optional<String> meant(String word) {
    return Slips.nearest(word, NAMES, 1).filter(name -> name.charAt(0) == word.charAt(0));
  }

  /** The command that the first of the arguments names, if it does. */
  static Optional<Command> asked(Console console, String... args) {
    return args.length > 0 && isOne(args[0])
        ? Optional.of(command(args[0], console))
        : Optional.empty();
  }

  /** Gives a command line its subcommands. */
  static void add(CommandLine line, Console console) {
    for (String name : Iterables.concat(NAMES, List.of(FOR_SHELLS))) {
      CommandSpec spec = command(name, console).syntax().spec();
      line.addSubcommand(spec.name(), spec);
    }
  }
}
