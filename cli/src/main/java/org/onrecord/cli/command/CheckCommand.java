package org.onrecord.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.CheckJson;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.JUnitReport;
import org.onrecord.cli.output.ReportFile;
import org.onrecord.cli.output.Wording;
import org.onrecord.ingest.GoldenResult;
import org.onrecord.ingest.GoldenSearches;
import org.onrecord.ingest.JudgedSearches;
import org.onrecord.ingest.JudgedSearches.Score;
import org.onrecord.model.OnrecordException;
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
              "judgements are in TREC format: id TAB words, and query 0 article grade. The command",
              "exits with 1 if a search gives another result, with 3 if the index is damaged.",
              "",
              "Examples:",
              "  onrecord check --index ~/news",
              "  onrecord check --golden golden.tsv --index ~/news",
              "  onrecord check --golden golden.tsv --junit check.xml --index ~/news",
              "  onrecord check --queries q.tsv --qrels r.tsv --min-ndcg .6 --index ~/news");

  private final CommonOptions options;

  private final OptionValue<Optional<Path>> golden =
      syntax.option(
          "--golden",
          "FILE",
          Path.class,
          "Run these searches and compare their first results with the expected ones.");
  private final OptionValue<Optional<Path>> queries =
      syntax.option(
          "--queries",
          "FILE",
          Path.class,
          "Run these queries and measure nDCG@10 by the judgements of --qrels.");
  private final OptionValue<Optional<Path>> judgements =
      syntax.option(
          "--qrels", "FILE", Path.class, "Read the relevance judgements for --queries from FILE.");
  private final OptionValue<Optional<Double>> minNdcg =
      syntax.option("--min-ndcg", "X", Double.class, "Fail if the mean nDCG@10 is below X.");
  private final OptionValue<Optional<Path>> junit =
      syntax.option(
          "--junit", "FILE", Path.class, "Write the result of each check to FILE, as JUnit XML.");

  private final JUnitReport report = new JUnitReport();

  public CheckCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    checkOptions();
    Optional<GoldenSearches> searches = golden.value().map(GoldenSearches::read);
    Optional<JudgedSearches> judged =
        queries.value().map(file -> JudgedSearches.read(file, judgements.value().orElseThrow()));
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      return isIntact(index) ? checkSearches(index, searches, judged) : ExitCode.FAILED;
    } catch (OnrecordException e) {
      report.addError("index", "the index can be read", String.valueOf(e.getMessage()));
      throw e;
    } finally {
      junit.value().ifPresent(file -> ReportFile.write(file, report.xml()));
    }
  }

  private void checkOptions() {
    if (queries.value().isPresent() != judgements.value().isPresent()
        || (minNdcg.value().isPresent() && queries.value().isEmpty())) {
      throw syntax.usageError("--queries and --qrels must be given together");
    }
    junit
        .value()
        .flatMap(ReportFile::fault)
        .ifPresent(
            fault -> {
              throw syntax.usageError("--junit " + fault);
            });
  }

  private int checkSearches(
      NewsIndex index, Optional<GoldenSearches> searches, Optional<JudgedSearches> judged) {
    List<GoldenResult> results = searches.map(all -> all.results(index)).orElse(List.of());
    long failures = results.stream().filter(this::isFailure).count();
    List<Score> scores = judged.map(all -> all.scores(index)).orElse(List.of());
    Optional<Double> ndcg =
        scores.isEmpty() ? Optional.empty() : Optional.of(JudgedSearches.mean(scores));
    if (ndcg.isPresent() && isTooLow(ndcg.get(), scores)) {
      failures++;
    }
    if (options.isJson()) {
      options
          .out()
          .line(CheckJson.summary(results.size(), Math.toIntExact(failures), scores, ndcg));
    }
    if (failures > 0) {
      return ExitCode.NOTHING_FOUND;
    }
    if (searches.isPresent()) {
      options.printMessage(
          "the index at "
              + options.index()
              + " gave the expected result for all "
              + results.size()
              + " searches");
    }
    return ExitCode.DONE;
  }

  /** Reports a golden search, and answers whether it failed. */
  private boolean isFailure(GoldenResult result) {
    Optional<String> reason = result.reason();
    report.add("golden", result.words(), reason);
    if (options.isJson()) {
      options.out().line(CheckJson.golden(result));
      reason.ifPresent(text -> options.out().line(CheckJson.failure(text, result)));
    } else {
      reason.ifPresent(options.console()::printMessage);
    }
    return reason.isPresent();
  }

  /** Reports the nDCG of judged queries, and answers whether it is lower than required. */
  private boolean isTooLow(double ndcg, List<Score> scores) {
    String message =
        String.format(
            Locale.ROOT,
            "nDCG@10 is %.4f over %s",
            ndcg,
            Wording.count(scores.size(), "judged query"));
    options.printMessage(message);
    Optional<String> fault =
        minNdcg
            .value()
            .filter(required -> ndcg < required)
            .map(required -> message + ", below the required " + required);
    report.add("judged", "nDCG@10 of " + Wording.count(scores.size(), "judged query"), fault);
    if (options.isJson()) {
      scores.forEach(score -> options.out().line(CheckJson.query(score)));
      fault.ifPresent(text -> options.out().line(CheckJson.failure(text)));
    } else {
      fault.ifPresent(options.console()::printMessage);
    }
    return fault.isPresent();
  }

  private boolean isIntact(NewsIndex index) {
    CheckReport found = index.check();
    report.add(
        "index",
        "the index is intact",
        found.isIntact() ? Optional.empty() : Optional.of(String.join("; ", found.problems())));
    if (options.isJson()) {
      options.out().line(CheckJson.check(found));
    }
    if (found.isIntact()) {
      options.printMessage(
          "the index at "
              + options.index()
              + " is intact: "
              + Wording.count(found.articles(), "article")
              + ", "
              + Wording.count(found.quotes(), "quote"));
      return true;
    }
    found.problems().forEach(options.console()::printMessage);
    options
        .console()
        .printMessage(
            "the index at "
                + options.index()
                + " is damaged. Rebuild it with `onrecord index --rebuild`, or recover the"
                + " readable articles with `onrecord repair`.");
    return false;
  }
}
