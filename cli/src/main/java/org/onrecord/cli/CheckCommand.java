package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.GoldenSearches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord check}: whether an index answers as it should. */
@Command(
    name = "check",
    description = "Check that an index still gives the best answers that are known.",
    footer = {
      "",
      "The file has a search a line, tab-separated: the words, the id of the article",
      "that comes first, the quote that leads it and its speaker; - stands for any.",
      "Exits with 1 if a search answers otherwise.",
      "",
      "Example:",
      "  onrecord check --golden golden.tsv --index ~/news"
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private final Options options;

  @Option(
      names = "--golden",
      required = true,
      paramLabel = "FILE",
      description = "Searches whose best answer is known.")
  private Path golden = Path.of("golden.tsv");

  CheckCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    GoldenSearches searches = GoldenSearches.read(golden);
    try (NewsIndex index = NewsIndex.openReadOnly(options.index())) {
      List<String> failures = searches.failures(index);
      if (options.isJson()) {
        failures.forEach(failure -> options.out().line(JsonLines.failure(failure)));
        options.out().line(JsonLines.summary(searches.size(), failures.size()));
      } else {
        failures.forEach(options.console()::say);
      }
      if (failures.isEmpty()) {
        options.say(
            "the index at " + options.index() + " answers all " + searches.size() + " searches");
        return Exit.DONE;
      }
      return Exit.NOTHING_FOUND;
    }
  }
}
