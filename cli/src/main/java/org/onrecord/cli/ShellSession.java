package org.onrecord.cli;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.IndexOpener;
import org.onrecord.cli.terminal.Console;
import org.onrecord.cli.terminal.Output;
import org.onrecord.cli.terminal.Pager;

/** Executes the lines of an interactive session: searches, and commands by name. */
final class ShellSession {

  private static final ImmutableSet<String> EXIT_WORDS = ImmutableSet.of("exit", "quit", "bye");

  /**
   * An argument of a command line. Single quotes group words and are removed; double quotes group
   * words and are kept, because the query syntax needs them.
   */
  private static final Pattern WORD =
      Pattern.compile("'(?<quoted>[^']*)'|(?<bare>(?:[^\\s\"]|\"[^\"]*\"?)+)");

  private static final String SEARCH = "search";

  private final CommonOptions options;
  private final IndexOpener indexes;

  ShellSession(CommonOptions options, IndexOpener indexes) {
    this.options = options;
    this.indexes = indexes;
  }

  /**
   * Executes a line; returns whether the session continues.
   *
   * @param environment the environment variables, including the width of the screen
   */
  boolean execute(String line, Map<String, String> environment) {
    String command = line.strip();
    if (EXIT_WORDS.contains(command)) {
      return false;
    }
    if (!command.isEmpty()) {
      Stopwatch time = Stopwatch.createStarted();
      run(environment, words(command));
      options.printMessage("(" + time + ")");
    }
    return true;
  }

  /** Runs a command, in a pager if its output is for a screen of known height. */
  private void run(Map<String, String> environment, String... words) {
    Map<String, String> inside = new HashMap<>(environment);
    inside.put("ONRECORD_INDEX", options.index().toString());
    Console outside = options.console();
    if (!Pager.isWanted(inside) || !Commands.isPaged(words[0])) {
      Commands.run(context(outside.out(), outside.err(), inside), words);
      return;
    }
    outside.out().flush();
    outside.err().flush();
    new Pager(outside.out().asStream(), outside.err().asStream(), inside)
        .run(
            paged ->
                Commands.run(
                    context(new Output(paged.out()), new Output(paged.err()), inside), words));
  }

  private CommandContext context(Output out, Output err, Map<String, String> environment) {
    return new CommandContext(new Console(options.console().in(), out, err, environment), indexes);
  }

  /**
   * The arguments of a line. If a line does not start with a command, what stands before its first
   * option is one query, verbatim.
   */
  static String[] words(String line) {
    List<String> words = new ArrayList<>();
    int options = line.length();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String bare = word.group("bare");
      boolean isFirstOption =
          bare != null && options == line.length() && Commands.isOption(SEARCH, bare);
      options = isFirstOption ? word.start() : options;
      words.add(bare == null ? word.group("quoted") : bare);
    }
    boolean isCommand = Commands.isCommand(words.get(0)) || words.get(0).equals("help");
    return isCommand || options == 0 || line.startsWith("--")
        ? Commands.withCommandName(words.toArray(String[]::new))
        : search(line.substring(0, options).strip(), line.substring(options));
  }

  private static String[] search(String query, String options) {
    List<String> words = new ArrayList<>(List.of(SEARCH, query));
    Matcher word = WORD.matcher(options);
    while (word.find()) {
      words.add(word.group("bare") == null ? word.group("quoted") : word.group("bare"));
    }
    return words.toArray(String[]::new);
  }
}
