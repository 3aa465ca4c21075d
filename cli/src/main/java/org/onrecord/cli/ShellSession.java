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

/** What is asked in a shell, a line at a time: searches, and commands by their names. */
final class ShellSession {

  private static final ImmutableSet<String> EXIT_WORDS = ImmutableSet.of("exit", "quit", "bye");

  /**
   * A word of a command: single quotes hold words together, and so do double ones, which a query
   * wants to see.
   */
  private static final Pattern WORD =
      Pattern.compile("'(?<held>[^']*)'|(?<bare>(?:[^\\s\"]|\"[^\"]*\"?)+)");

  private final CommonOptions options;
  private final IndexOpener indexes;

  ShellSession(CommonOptions options, IndexOpener indexes) {
    this.options = options;
    this.indexes = indexes;
  }

  /**
   * Does what a line asks for, and answers whether there may be another.
   *
   * @param environment the variables, the width of the screen among them
   */
  boolean execute(String line, Map<String, String> environment) {
    String asked = line.strip();
    if (EXIT_WORDS.contains(asked)) {
      return false;
    }
    if (!asked.isEmpty()) {
      Stopwatch time = Stopwatch.createStarted();
      Commands.run(context(environment), words(asked));
      options.printMessage("(" + time + ")");
    }
    return true;
  }

  private CommandContext context(Map<String, String> environment) {
    Map<String, String> inside = new HashMap<>(environment);
    inside.put("ONRECORD_INDEX", options.index().toString());
    Console outside = options.console();
    return new CommandContext(
        new Console(outside.in(), outside.out(), outside.err(), inside), indexes);
  }

  /** The arguments of a command line: a line that names no command is searched as it is. */
  static String[] words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      words.add(word.group("held") == null ? word.group("bare") : word.group("held"));
    }
    boolean isCommand = Commands.isCommand(words.get(0)) || words.get(0).equals("help");
    return isCommand || line.startsWith("--")
        ? Commands.withCommandName(words.toArray(String[]::new))
        : new String[] {"search", line};
  }
}
