package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.FacetCounts.Value;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code onrecord complete}: what a shell asks when the tab key is pressed after {@code --speaker}.
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

  CompleteCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      for (Value name : index.complete(beginning, SearchRequest.everything().limit(MOST))) {
        options.out().line(Plain.text(name.value()));
      }
      return Exit.DONE;
    }
  }
}
