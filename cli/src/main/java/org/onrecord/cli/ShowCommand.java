package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;

/** {@code onrecord show}: one article, whole. */
final class ShowCommand implements Command {

  private final Syntax syntax =
      new Syntax(this, "show", "Show an article of the index, whole, with its quotes marked.")
          .footer(
              "",
              "Examples:",
              "  onrecord show us-iran-talks.txt",
              "  onrecord show us-iran-talks.txt --json | jq '.quotes[].speaker.name'");

  private final Options options;

  private final Given<String> id = syntax.word("ID", "1", "The article's id, as search prints it.");
  private final Given<Boolean> opens =
      syntax.flag("--open", "Open it where it was published, too, in a browser.");

  ShowCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    NewsIndex index = options.openIndex();
    Optional<Article> article = index.get(id.value());
    if (article.isEmpty()) {
      options.console().say("no article “" + id.value() + "” in the index at " + options.index());
      return Exit.NOTHING_FOUND;
    }
    if (options.isJson()) {
      options.out().line(ArticleLine.article(article.get()));
    } else {
      new ArticlePrinter(options.out(), options.terminal()).whole(article.get());
    }
    if (opens.value()) {
      new Browser(options.console()).open(article.get());
    }
    return Exit.DONE;
  }
}
