package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.ingest.GoldenSearches;
import org.onrecord.ingest.JudgedSearches;
import org.onrecord.search.CheckReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord check}: whether an index is whole, and answers as it should. */
@Command(
    name = "check",
    description = "Check that an index is whole and, if asked, that it answers as it should.",
    footer = {
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
      "  onrecord check --queries q.tsv --qrels r.tsv --min-ndcg .6 --index ~/news"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Options options;

  @Option(
      names = "--golden",
      paramLabel = "FILE",
      description = "Searches whose best answer is known.")
  private Optional<Path> golden = Optional.empty();

  @Option(names = "--queries", paramLabel = "FILE", description = "Searches that were judged.")
  private Optional<Path> queries = Optional.empty();

  @Option(names = "--qrels", paramLabel = "FILE", description = "The judgements.")
  private Optional<Path> judgements = Optional.empty();

  @Option(
      names = "--min-ndcg",
      paramLabel = "X",
      description = "What the mean nDCG@10 of the judged searches must reach.")
  private Optional<Double> least = Optional.empty();

  CheckCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    if (queries.isPresent() != judgements.isPresent() || (least.isPresent() && queries.isEmpty())) {
      throw new ParameterException(
          command.commandLine(), "judged searches need --queries and --qrels, both");
    }
    Optional<GoldenSearches> searches = golden.map(GoldenSearches::read);
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      if (!isWhole(index)) {
        return Exit.FAILED;
      }
      List<String> failures = new ArrayList<>();
      searches.ifPresent(all -> failures.addAll(all.failures(index)));
      queries.ifPresent(file -> judge(index, file, failures));
      if (options.isJson()) {
        failures.forEach(failure -> options.out().line(JsonLines.failure(failure)));
        options
            .out()
            .line(JsonLines.summary(searches.map(GoldenSearches::size).orElse(0), failures.size()));
      } else {
        failures.forEach(options.console()::say);
      }
      if (failures.isEmpty()) {
        searches.ifPresent(
            all ->
                options.say(
                    "the index at "
                        + options.index()
                        + " answers all "
                        + all.size()
                        + " searches"));
        return Exit.DONE;
      }
      return Exit.NOTHING_FOUND;
    }
  }

  private boolean isWhole(NewsIndex index) {
    CheckReport report = index.check();
    if (options.isJson()) {
      options.out().line(JsonLines.check(report));
    }
    if (report.isWhole()) {
      options.say(
          "the index at "
              + options.index()
              + " is whole: "
              + Wording.count(report.articles(), "article")
              + ", "
              + Wording.count(report.quotes(), "quote"));
      return true;
    }
    report.problems().forEach(options.console()::say);
    options
        .console()
        .say(
            "the index at "
                + options.index()
                + " is damaged: make it anew with `onrecord index --rebuild`, or save what can be"
                + " read with `onrecord repair`");
    return false;
  }

  private void judge(NewsIndex index, Path file, List<String> failures) {
    JudgedSearches judged = JudgedSearches.read(file, judgements.orElseThrow());
    double ndcg = judged.ndcg(index);
    String said =
        String.format(
            Locale.ROOT,
            "nDCG@10 is %.4f over %s",
            ndcg,
            Wording.count(judged.searches().size(), "judged question"));
    options.say(said);
    if (least.filter(wanted -> ndcg < wanted).isPresent()) {
      failures.add(said + ", which is less than " + least.get());
    }
  }
}
