package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord similar}: articles like one. */
@Command(
    name = "similar",
    description = "Find articles like one, the most alike first.",
    footer = {
      "",
      "Examples:",
      "  onrecord similar us-iran-talks.txt",
      "  onrecord similar us-iran-talks.txt --since 7d --json | jq -r .id"
    })
final class SimilarCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Options options;
  @Mixin private final Filters filters = new Filters();

  @Parameters(paramLabel = "ID", description = "The article's id, as search prints it.")
  private String id = "";

  @Option(
      names = "-n",
      paramLabel = "N",
      order = 10,
      converter = CountConverter.class,
      description = "How many to print at most; 10 if not said.")
  private Optional<Integer> most = Optional.empty();

  @Option(
      names = "--collapse",
      order = 9,
      description = "Print copies of an article (cut, retitled, edited) as one, and name them.")
  private boolean isCollapsed;

  @Option(
      names = "--explain",
      order = 15,
      description = "Say by which words each is like it; with -v, how that was reckoned.")
  private boolean isExplained;

  SimilarCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    SearchRequest request = request();
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      if (index.get(id).isEmpty()) {
        options.console().say("no article “" + id + "” in the index at " + options.index());
        return Exit.NOTHING_FOUND;
      }
      Results results = index.similar(id, request);
      Outcome outcome = Outcome.of(results, request);
      if (options.isJson()) {
        results.hits().forEach(hit -> options.out().line(JsonLines.hit(id, hit)));
        options.out().line(JsonLines.summary(id, outcome));
      } else {
        new HitPrinter(options.out(), options.terminal(), options.isVerbose())
            .print(results.hits());
        options.out().flush();
        outcome.say(options, "like " + id);
      }
      return outcome.exitCode();
    }
  }

  private SearchRequest request() {
    SearchRequest request =
        filters
            .narrow(SearchRequest.everything(), command.commandLine())
            .limit(most.orElse(SearchRequest.DEFAULT_LIMIT));
    request = isCollapsed ? request.collapsed() : request;
    return isExplained ? request.explained() : request;
  }
}
