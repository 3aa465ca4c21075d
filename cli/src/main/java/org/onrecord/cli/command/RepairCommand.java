package org.onrecord.cli.command;

import java.nio.file.Path;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.search.RepairReport;

/** {@code onrecord repair}: what can be read of a damaged index. */
public final class RepairCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "repair",
              "Make an index of what can be read of a damaged one.",
              "The damaged files are kept beside it; what was lost comes back when its files",
              "are indexed again.")
          .footer("", "Example:", "  onrecord repair --index ~/news");

  private final CommonOptions options;

  public RepairCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    Path folder =
        options
            .index()
            .folder()
            .orElseThrow(
                () ->
                    syntax.usageError(
                        "the index at "
                            + options.index()
                            + " is in no folder: its cluster repairs it"));
    RepairReport salvage = NewsIndex.repair(folder);
    if (options.isJson()) {
      options.out().line(IndexJson.salvage(salvage));
    }
    String lost =
        salvage
            .lost()
            .map(count -> Wording.count(count, "article") + " lost")
            .orElse("how many were lost is not known");
    options.printMessage("saved " + Wording.count(salvage.kept(), "article") + "; " + lost);
    options.printMessage("the damaged files are kept in " + salvage.damagedFiles());
    return salvage.lost().filter(count -> count == 0).isPresent()
        ? ExitCode.DONE
        : ExitCode.UNREADABLE;
  }
}
