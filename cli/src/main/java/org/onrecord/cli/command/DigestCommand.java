package org.onrecord.cli.command;

import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;

/** {@code onrecord digest}: what an index holds, in one word. */
public final class DigestCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "digest",
              "Print a digest of all articles with their quotes and actors.",
              "It is the same for the same articles, in whatever order and from whatever files",
              "they came.")
          .footer("", "Example:", "  onrecord digest --index ~/news");

  private final CommonOptions options;

  public DigestCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      String digest = index.digest();
      options.out().line(options.isJson() ? IndexJson.digest(digest) : digest);
      return ExitCode.DONE;
    }
  }
}
