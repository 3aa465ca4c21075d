package org.onrecord.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.Export;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: articles or quotes out of an index, for other programs. */
@Command(
    name = "export",
    description = {
      "Print every article, or all that a query matches, as JSON Lines or as a table.",
      "What is printed can be indexed again."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord export --index ~/news > news.jsonl",
      "  onrecord export --index ~/news --csv --quotes 'speaker:Araghchi' > quotes.csv",
      "  onrecord export --index ~/news | onrecord index --index ~/copy -"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Options options;
  @Mixin private final Filters filters = new Filters();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for.")
  private String[] words = {};

  @Option(names = "--csv", description = "A table instead of JSON Lines.")
  private boolean csv;

  @Option(names = "--quotes", description = "The quotes, a line each; only with --csv.")
  private boolean quotes;

  ExportCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      Export export = new Export(index, request());
      if (quotes) {
        export.quotesCsv(options.out()::line);
      } else if (csv) {
        export.csv(options.out()::line);
      } else {
        export.json(line -> options.out().line(JsonLines.exported(line)));
      }
      return Exit.DONE;
    }
  }

  private SearchRequest request() {
    String query = String.join(" ", words);
    Optional<String> asked = Optional.of(query).filter(text -> !text.isBlank());
    SearchRequest request = asked.map(SearchRequest::of).orElseGet(SearchRequest::everything);
    return filters.narrow(request, command.commandLine());
  }
}
