package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord remove}: articles out of an index. */
@Command(
    name = "remove",
    description = {
      "Remove articles with their quotes: by id, or all that a query matches. Indexing",
      "their files again after they changed brings them back."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord remove --index ~/news us-iran-talks.txt",
      "  onrecord remove --index ~/news --purge --query 'outlet:\"Harbour Courier\"'"
    })
final class RemoveCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Options options;

  @Parameters(paramLabel = "ID", arity = "0..*", description = "The articles' ids.")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--query", paramLabel = "WORDS", description = "All articles that match.")
  private Optional<String> query = Optional.empty();

  @Option(
      names = "--purge",
      description = "Leave no trace in the files; this writes the whole index anew.")
  private boolean purge;

  RemoveCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    if (ids.isEmpty() == query.isEmpty()) {
      throw new ParameterException(
          command.commandLine(), "give ids, or a query with --query, to remove");
    }
    try (NewsIndex index = options.index().builder().openExisting()) {
      List<String> found = new ArrayList<>();
      query.ifPresent(
          words -> index.each(SearchRequest.of(words), article -> found.add(article.id())));
      for (String id : ids) {
        if (index.get(id).isPresent()) {
          found.add(id);
        } else {
          options.console().say("no article “" + id + "” in the index at " + options.index());
        }
      }
      found.forEach(index::remove);
      index.commit();
      if (purge) {
        index.purge();
      }
      if (options.isJson()) {
        options.out().line(JsonLines.removed(found.size()));
      }
      options.say("removed " + Wording.count(found.size(), "article"));
      return found.isEmpty() ? Exit.NOTHING_FOUND : Exit.DONE;
    }
  }
}
