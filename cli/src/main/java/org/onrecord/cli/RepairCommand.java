package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.NewsIndex;
import org.onrecord.search.Salvage;

/** {@code onrecord repair}: what can be read of a damaged index. */
final class RepairCommand implements Command {

  private final Syntax syntax =
      new Syntax(
              this,
              "repair",
              "Make an index of what can be read of a damaged one.",
              "The damaged files are kept beside it; what was lost comes back when its files",
              "are indexed again.")
          .footer("", "Example:", "  onrecord repair --index ~/news");

  private final Options options;

  RepairCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
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
                    syntax.wrong(
                        "the index at "
                            + options.index()
                            + " is in no folder: its cluster repairs it"));
    Salvage salvage = NewsIndex.repair(folder);
    if (options.isJson()) {
      options.out().line(IndexJson.salvage(salvage));
    }
    String lost =
        salvage
            .lost()
            .map(count -> Wording.count(count, "article") + " lost")
            .orElse("how many were lost is not known");
    options.say("saved " + Wording.count(salvage.kept(), "article") + "; " + lost);
    options.say("the damaged files are kept in " + salvage.aside());
    return salvage.lost().filter(count -> count == 0).isPresent() ? Exit.DONE : Exit.UNREADABLE;
  }
}
