package org.onrecord.cli.command;

import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ArticleLine;
import org.onrecord.cli.output.ArticlePrinter;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.model.Article;

/** {@code onrecord show}: prints a whole article. */
public final class ShowCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(this, "show", "Show a whole article with its quotes marked.")
          .footer(
              "",
              "Examples:",
              "  onrecord show us-iran-talks.txt",
              "  onrecord show 3",
              "  onrecord show us-iran-talks.txt --json | jq '.quotes[].speaker.name'");

  private final CommonOptions options;

  private final OptionValue<String> id =
      syntax.positional(
          "ID", "1", "Show the article with this id or, as in show 3, number of the last answer.");
  private final OptionValue<Boolean> opens =
      syntax.flag("--open", "Also open the article in a browser.");

  public ShowCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    Optional<Article> article = new LastAnswer(options).find(index, id.value());
    if (article.isEmpty()) {
      return ExitCode.NOTHING_FOUND;
    }
    if (options.isJson()) {
      options.out().line(ArticleLine.article(article.get()));
    } else {
      new ArticlePrinter(options.out(), options.terminal()).whole(article.get());
    }
    if (opens.value()) {
      new Browser(options.console()).open(article.get());
    }
    return ExitCode.DONE;
  }
}
