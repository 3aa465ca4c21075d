package org.onrecord.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.ingest.GoldenSearches;
import org.onrecord.ingest.JudgedSearches;
import org.onrecord.search.CheckReport;

/** {@code onrecord check}: verifies an index and the results of searches. */
public final class CheckCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this, "check", "Check an index and, optionally, the results of searches.")
          .footer(
              "",
              "The golden file has one search per line, tab-separated: the words, the id of the",
              "first article, its first quote and the speaker; - matches anything. Queries and",
              "judgements are in TREC format: id TAB words, and query 0 article grade. Exits with",
              "1 if a search gives another result, with 3 if the index is damaged.",
              "",
              "Examples:",
              "  onrecord check --index ~/news",
              "  onrecord check --golden golden.tsv --index ~/news",
              "  onrecord check --queries q.tsv --qrels r.tsv --min-ndcg .6 --index ~/news");

  private final CommonOptions options;

  private final OptionValue<Optional<Path>> golden =
      syntax.option("--golden", "FILE", Path.class, "Searches with their expected first results.");
  private final OptionValue<Optional<Path>> queries =
      syntax.option("--queries", "FILE", Path.class, "Queries with relevance judgements.");
  private final OptionValue<Optional<Path>> judgements =
      syntax.option("--qrels", "FILE", Path.class, "Relevance judgements for --queries.");
  private final OptionValue<Optional<Double>> minNdcg =
      syntax.option("--min-ndcg", "X", Double.class, "Fail if the mean nDCG@10 is below X.");

  public CheckCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    if (queries.value().isPresent() != judgements.value().isPresent()
        || (minNdcg.value().isPresent() && queries.value().isEmpty())) {
      throw syntax.usageError("--queries and --qrels must be given together");
    }
    Optional<GoldenSearches> searches = golden.value().map(GoldenSearches::read);
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      if (!isIntact(index)) {
        return ExitCode.FAILED;
      }
      List<String> failures = new ArrayList<>();
      searches.ifPresent(all -> failures.addAll(all.failures(index)));
      queries.value().ifPresent(file -> judge(index, file, failures));
      if (options.isJson()) {
        failures.forEach(failure -> options.out().line(IndexJson.failure(failure)));
        options
            .out()
            .line(IndexJson.summary(searches.map(GoldenSearches::size).orElse(0), failures.size()));
      } else {
        failures.forEach(options.console()::printMessage);
      }
      if (failures.isEmpty()) {
        searches.ifPresent(
            all ->
                options.printMessage(
                    "the index at "
                        + options.index()
                        + " gave the expected result for all "
                        + all.size()
                        + " searches"));
        return ExitCode.DONE;
      }
      return ExitCode.NOTHING_FOUND;
    }
  }

  private boolean isIntact(NewsIndex index) {
    CheckReport report = index.check();
    if (options.isJson()) {
      options.out().line(IndexJson.check(report));
    }
    if (report.isIntact()) {
      options.printMessage(
          "the index at "
              + options.index()
              + " is intact: "
              + Wording.count(report.articles(), "article")
              + ", "
              + Wording.count(report.quotes(), "quote"));
      return true;
    }
    report.problems().forEach(options.console()::printMessage);
    options
        .console()
        .printMessage(
            "the index at "
                + options.index()
                + " is damaged. Rebuild it with `onrecord index --rebuild`, or recover the"
                + " readable articles with `onrecord repair`.");
    return false;
  }

  private void judge(NewsIndex index, Path file, List<String> failures) {
    JudgedSearches judged = JudgedSearches.read(file, judgements.value().orElseThrow());
    double ndcg = judged.ndcg(index);
    String message =
        String.format(
            Locale.ROOT,
            "nDCG@10 is %.4f over %s",
            ndcg,
            Wording.count(judged.searches().size(), "judged query"));
    options.printMessage(message);
    if (minNdcg.value().filter(required -> ndcg < required).isPresent()) {
      failures.add(message + ", below the required " + minNdcg.value().get());
    }
  }
}
