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

/** {@code onrecord repair}: recovers the readable articles of a damaged index. */
public final class RepairCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "repair",
              "Recover the readable articles of a damaged index.",
              "An intact index stays as it is. The damaged files are kept next to it. To restore the",
              "other articles, index their files again.")
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
                            + " is on a cluster; `repair` works on folders only"));
    RepairReport report = NewsIndex.repair(folder);
    if (options.isJson()) {
      options.out().line(IndexJson.repair(report));
    }
    if (report.intact()) {
      options.printMessage(
          "the index at "
              + options.index()
              + " is intact, with "
              + Wording.count(report.kept(), "article")
              + "; nothing to recover");
      return ExitCode.DONE;
    }
    String lost =
        report
            .lost()
            .map(count -> Wording.count(count, "article") + " lost")
            .orElse("the number of lost articles is unknown");
    options.printMessage("recovered " + Wording.count(report.kept(), "article") + "; " + lost);
    options.printMessage("the damaged files are kept in " + report.damagedFiles());
    return report.lost().filter(count -> count == 0).isPresent()
        ? ExitCode.DONE
        : ExitCode.UNREADABLE;
  }
}
