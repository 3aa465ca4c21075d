package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord complete}: what a shell asks when the tab key is pressed after {@code --speaker}
 * or {@code show}.
 */
@Command(
    name = "complete",
    hidden = true,
    description = "Print the names of actors and authors that begin so, a line each, for shells.")
final class CompleteCommand implements Callable<Integer> {

  private static final int MOST = 50;

  @Mixin private final Options options;

  @Parameters(paramLabel = "BEGINNING", arity = "0..1", description = "How a word of them begins.")
  private String beginning = "";

  @Option(names = "--ids", description = "Print ids of articles that begin so.")
  private boolean ofIds;

  CompleteCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      SearchRequest request = SearchRequest.everything().limit(MOST);
      List<String> all =
          ofIds
              ? index.ids(beginning, request)
              : index.complete(beginning, request).stream().map(Value::value).toList();
      all.forEach(each -> options.out().line(Plain.text(each)));
      return Exit.DONE;
    }
  }
}
