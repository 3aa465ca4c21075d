package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.search.SearchRequest;

/** {@code onrecord remove}: removes articles from an index. */
public final class RemoveCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "remove",
              "Remove articles, with their quotes, by id or by query.",
              "They come back when their files change and are indexed again.")
          .footer(
              "",
              "Examples:",
              "  onrecord remove --index ~/news us-iran-talks.txt",
              "  onrecord remove --index ~/news --purge --query 'outlet:\"Harbour Courier\"'");

  private final CommonOptions options;

  private final OptionValue<List<String>> ids =
      syntax.positionals("ID", "0..*", "Remove the articles with these ids.");
  private final OptionValue<Optional<String>> query =
      syntax.option("--query", "WORDS", String.class, "Remove all articles that match.");
  private final OptionValue<Boolean> purge =
      syntax.flag(
          "--purge", "Also erase removed data from the index files; rewrites the whole index.");

  public RemoveCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    if (ids.value().isEmpty() == query.value().isEmpty()) {
      throw syntax.usageError("nothing to remove; give ids, or a query with --query");
    }
    try (NewsIndex index = options.index().builder().openExisting()) {
      long removed = query.value().map(words -> index.remove(SearchRequest.of(words))).orElse(0L);
      for (String id : ids.value()) {
        if (index.get(id).isPresent()) {
          index.remove(id);
          removed++;
        } else {
          options
              .console()
              .printMessage("no article “" + id + "” in the index at " + options.index());
        }
      }
      index.commit();
      if (purge.value()) {
        index.purge();
      }
      if (options.isJson()) {
        options.out().line(IndexJson.removed(removed));
      }
      options.printMessage("removed " + Wording.count(removed, "article"));
      return removed == 0 ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }
  }
}
