package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Option(names = "--open", description = "Open it where it was published, too, in a browser.")
  private boolean opens;

  ShowCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
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
      if (opens) {
        new Browser(options.console()).open(article.get());
      }
      return Exit.DONE;
    }
  }
}
