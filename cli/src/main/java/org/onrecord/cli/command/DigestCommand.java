package org.onrecord.cli.command;

import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;

/** {@code onrecord digest}: prints a digest of the contents of an index. */
public final class DigestCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "digest",
              "Print a digest of all articles, quotes and actors.",
              "The same articles give the same digest, in any order and from any files.")
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
