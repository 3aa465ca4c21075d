package org.onrecord.cli.command;

import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.QueryOptions;
import org.onrecord.cli.output.BriefPrinter;
import org.onrecord.cli.output.FacetPrinter;
import org.onrecord.cli.output.HitJson;
import org.onrecord.cli.output.HitPrinter;
import org.onrecord.cli.output.InferredDatesHint;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.cli.output.SearchSummary;
import org.onrecord.cli.output.TrecRun;
import org.onrecord.search.Hit;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** {@code onrecord search}: finds articles. */
public final class SearchCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "search",
              "Find articles, best first, with matching quotes and passages.",
              "Names match their spelling variants; a name with other words finds quotes by that",
              "person.")
          .footer(
              "",
              "Examples:",
              "  onrecord search Araghchi constructive",
              "  onrecord search --speaker Witkoff --since 2025-04 'said:\"step forward\"'",
              "  onrecord search 'quota -herring date:2025-04..2025-06'",
              "  onrecord search --queries topics.tsv --trec > run.txt");

  private final QueryOptions lookup = new QueryOptions(syntax);
  private final CommonOptions options;

  private final OptionValue<Boolean> trec =
      syntax.flag("--trec", "Print a TREC run of --queries; default depth: 1000.");
  private final OptionValue<Boolean> isCollapsed =
      syntax.flag(
          "--collapse",
          "Show copies of an article (cut, retitled, edited) as one result and list them.");
  private final OptionValue<Boolean> hasFeedback =
      syntax.flag("--feedback", "Use pseudo-relevance feedback; helps broad queries.");
  private final OptionValue<Boolean> isBrief =
      syntax.flag(
          "--brief", "Print two lines for each article: title and date, and the best quote.");
  private final OptionValue<Boolean> opens =
      syntax.flag("--open", "Also open the first result in a browser.");

  public SearchCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    lookup.check();
    if (trec.value() && (lookup.queries().isEmpty() || options.isJson())) {
      throw syntax.usageError("--trec needs --queries and excludes --json");
    }
    if (lookup.queries().isPresent()) {
      return runQueries(lookup.queries().get());
    }
    SearchRequest request = request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    NewsIndex index = options.openIndex();
    Results results = index.search(request);
    if (options.isJson()) {
      printJson(lookup.words(), request, results);
    } else {
      print(results, summary(results, request));
      if (request.isDated()) {
        InferredDatesHint.of(
                "article",
                results.total(),
                results.undated(),
                request,
                all -> index.search(all).total())
            .ifPresent(options::printMessage);
      }
    }
    if (opens.value()) {
      results.hits().stream()
          .limit(1)
          .forEach(hit -> new Browser(options.console()).open(hit.article()));
    }
    return SearchSummary.of(results, request).exitCode();
  }

  private void print(Results results, SearchSummary summary) {
    if (lookup.isCountOnly()) {
      options.out().line(summary.count());
    } else {
      if (isBrief.value()) {
        new BriefPrinter(options.out(), options.terminal()).print(results.hits());
      } else {
        new HitPrinter(options.out(), options.terminal(), options.isVerbose())
            .print(results.hits());
      }
      LastAnswer.Numbers numbers = new LastAnswer.Numbers();
      for (Hit hit : results.hits()) {
        numbers.add(hit.rank(), hit.article());
      }
      new LastAnswer(options).save(lookup.words(), numbers);
    }
    new FacetPrinter(options.out(), options.terminal()).print(results.facets());
    options.out().flush();
    for (String message : summary.messages(lookup.description(), lookup.isCountOnly())) {
      options.printMessage(message);
    }
  }

  private SearchSummary summary(Results results, SearchRequest request) {
    SearchSummary summary = SearchSummary.of(results, request);
    return lookup.isCountOnly() ? summary.withoutHits() : summary;
  }

  private int runQueries(String file) {
    if (!trec.value() && !options.isJson()) {
      throw syntax.usageError("--queries needs --json or --trec");
    }
    int depth = trec.value() ? TrecRun.MAX_DEPTH : SearchRequest.DEFAULT_LIMIT;
    NewsIndex index = options.openIndex();
    return new QueryBatch(options)
        .run(
            file,
            (id, words) -> {
              SearchRequest request = request(words, depth);
              Results results = index.search(request);
              if (trec.value()) {
                results.ignored().forEach(ignored -> options.printMessage(id + ": " + ignored));
                if (!lookup.isCountOnly()) {
                  TrecRun.print(id, results.hits(), options.out());
                }
              } else {
                printJson(id, request, results);
              }
              return results.total() > 0;
            });
  }

  private SearchRequest request(String words, int defaultLimit) {
    SearchRequest request = lookup.request(words, defaultLimit);
    request = isCollapsed.value() ? request.collapsed() : request;
    request = hasFeedback.value() ? request.withFeedback() : request;
    return trec.value() ? request.withoutSnippets() : request;
  }

  private void printJson(String query, SearchRequest request, Results results) {
    if (!lookup.isCountOnly()) {
      results.hits().forEach(hit -> options.out().line(HitJson.hit(query, hit)));
    }
    results.facets().forEach(facet -> options.out().line(SearchJson.facet(query, facet)));
    options.out().line(SearchJson.summary(query, summary(results, request)));
  }
}
