package org.onrecord.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The subcommands, by name. */
final class Commands {

  private static final ImmutableMap<String, Function<Console, Command>> ALL =
      ImmutableMap.<String, Function<Console, Command>>builder()
          .put("search", SearchCommand::new)
          .put("quotes", QuotesCommand::new)
          .put("actors", ActorsCommand::new)
          .put("similar", SimilarCommand::new)
          .put("timeline", TimelineCommand::new)
          .put("show", ShowCommand::new)
          .put("shell", ShellCommand::new)
          .put("index", IndexCommand::new)
          .put("extract", ExtractCommand::new)
          .put("stats", StatsCommand::new)
          .put("check", CheckCommand::new)
          .put("digest", DigestCommand::new)
          .put("export", ExportCommand::new)
          .put("remove", RemoveCommand::new)
          .put("repair", RepairCommand::new)
          .put("complete", CompleteCommand::new)
          .put("version", VersionCommand::new)
          .build();

  private static final ImmutableSet<String> FOR_SHELLS = ImmutableSet.of("complete");

  private static final ImmutableSet<String> OF_ARTICLES =
      ImmutableSet.of("show", "similar", "remove");

  private Commands() {}

  /** Whether a command takes ids of articles. */
  static boolean takesIds(String command) {
    return OF_ARTICLES.contains(command);
  }

  /** The names that people are told. */
  static Set<String> names() {
    return Sets.difference(ALL.keySet(), FOR_SHELLS);
  }

  /** Whether a word is the name of a command. */
  static boolean isOne(String word) {
    return ALL.containsKey(word);
  }

  /** The arguments with the name of their command: what begins with several words is a search. */
  static String[] named(String... args) {
    boolean isQuery = args.length > 0 && args[0].strip().contains(" ");
    return isQuery ? ObjectArrays.concat("search", args) : args;
  }

  /** The command that the first of the arguments names, if it does. */
  static Optional<Command> asked(Console console, String... args) {
    return args.length == 0
        ? Optional.empty()
        : Optional.ofNullable(ALL.get(args[0])).map(command -> command.apply(console));
  }

  /** Gives a command line its subcommands. */
  static void add(CommandLine line, Console console) {
    for (Function<Console, Command> command : ALL.values()) {
      CommandSpec spec = command.apply(console).syntax().spec();
      line.addSubcommand(spec.name(), spec);
    }
  }
}
