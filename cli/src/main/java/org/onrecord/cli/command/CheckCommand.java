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

/** {@code onrecord check}: whether an index is whole, and answers as it should. */
public final class CheckCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "check",
              "Check that an index is whole and, if asked, that it answers as it should.")
          .footer(
              "",
              "The golden file has a search a line, tab-separated: the words, the id of the",
              "article that comes first, the quote that leads it and its speaker; - stands for",
              "any. Queries and judgements are as TREC has them: id TAB words, and query 0",
              "article grade. Exits with 1 if a search answers otherwise, with 3 if the index",
              "is damaged.",
              "",
              "Examples:",
              "  onrecord check --index ~/news",
              "  onrecord check --golden golden.tsv --index ~/news",
              "  onrecord check --queries q.tsv --qrels r.tsv --min-ndcg .6 --index ~/news");

  private final CommonOptions options;

  private final OptionValue<Optional<Path>> golden =
      syntax.option("--golden", "FILE", Path.class, "Searches whose best answer is known.");
  private final OptionValue<Optional<Path>> queries =
      syntax.option("--queries", "FILE", Path.class, "Searches that were judged.");
  private final OptionValue<Optional<Path>> judgements =
      syntax.option("--qrels", "FILE", Path.class, "The judgements.");
  private final OptionValue<Optional<Double>> minNdcg =
      syntax.option(
          "--min-ndcg",
          "X",
          Double.class,
          "What the mean nDCG@10 of the judged searches must reach.");

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
      throw syntax.usageError("judged searches need --queries and --qrels, both");
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
                        + " answers all "
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
              + " is whole: "
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
                + " is damaged: make it anew with `onrecord index --rebuild`, or save what can be"
                + " read with `onrecord repair`");
    return false;
  }

  private void judge(NewsIndex index, Path file, List<String> failures) {
    JudgedSearches judged = JudgedSearches.read(file, judgements.value().orElseThrow());
    double ndcg = judged.ndcg(index);
    String said =
        String.format(
            Locale.ROOT,
            "nDCG@10 is %.4f over %s",
            ndcg,
            Wording.count(judged.searches().size(), "judged question"));
    options.printMessage(said);
    if (minNdcg.value().filter(wanted -> ndcg < wanted).isPresent()) {
      failures.add(said + ", which is less than " + minNdcg.value().get());
    }
  }
}
