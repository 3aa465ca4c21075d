package org.onrecord.cli;

import com.google.common.collect.ImmutableMap;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The layout of the help that all commands share. */
final class HelpLayout {

  private static final int WIDTH = 80;

  private static final ImmutableMap<String, String> EXIT_CODES =
      ImmutableMap.of(
          " 0", "success",
          " 1", "nothing found",
          " 2", "usage error or invalid query",
          " 3", "index missing, locked, outdated or damaged",
          " 4", "some input could not be read; the rest was processed",
          "130", "interrupted");

  private HelpLayout() {}

  /** Lays out the help of a command line and of its subcommands. */
  static void configure(CommandLine line) {
    UsageMessageSpec usage = line.getCommandSpec().usageMessage();
    usage.width(WIDTH);
    usage.abbreviateSynopsis(true);
    usage.sortSynopsis(false);
    usage.sortOptions(false);
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(EXIT_CODES);
    for (CommandLine subcommand : line.getSubcommands().values()) {
      configure(subcommand);
    }
  }
}
