package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code onrecord show}: one article, whole. */
@Command(
    name = "show",
    description = "Show an article of the index, whole, with its quotes marked.",
    footer = {
      "",
      "Examples:",
      "  onrecord show us-iran-talks.txt",
      "  onrecord show us-iran-talks.txt --json | jq '.quotes[].speaker.name'"
    })
final class ShowCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Parameters(paramLabel = "ID", description = "The article's id, as search prints it.")
  private String id = "";

  ShowCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = options.openIndex()) {
      Optional<Article> article = index.get(id);
      if (article.isEmpty()) {
        options.console().say("no article “" + id + "” in the index at " + options.index());
        return Exit.NOTHING_FOUND;
      }
      if (options.isJson()) {
        options.out().line(JsonLines.article(article.get()));
      } else {
        new ArticlePrinter(options.out(), options.terminal()).whole(article.get());
      }
      return Exit.DONE;
    }
  }
}
