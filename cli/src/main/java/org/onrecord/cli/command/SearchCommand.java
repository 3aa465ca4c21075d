package org.onrecord.cli.command;

import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.QueryOptions;
import org.onrecord.cli.output.FacetPrinter;
import org.onrecord.cli.output.HitJson;
import org.onrecord.cli.output.HitPrinter;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.cli.output.SearchSummary;
import org.onrecord.cli.output.TrecRun;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** {@code onrecord search}: articles, best first. */
public final class SearchCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "search",
              "Find articles, best first, with the quotes and passages that match.",
              "A name finds its other spellings; a name and words find what was said.")
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
      syntax.flag("--trec", "With --queries: print a TREC run, 1000 deep if -n does not say.");
  private final OptionValue<Boolean> isCollapsed =
      syntax.flag(
          "--collapse",
          "Print copies of an article (cut, retitled, edited) as one, and name them.");
  private final OptionValue<Boolean> hasFeedback =
      syntax.flag(
          "--feedback", "Rank by words of the best articles, too, which helps broad questions.");
  private final OptionValue<Boolean> opens =
      syntax.flag("--open", "Open the first one where it was published, too, in a browser.");

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
      throw syntax.usageError("--trec needs --queries, and no --json");
    }
    if (lookup.queries().isPresent()) {
      return many(lookup.queries().get());
    }
    SearchRequest request = request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    NewsIndex index = options.openIndex();
    Results results = index.search(request);
    if (options.isJson()) {
      json(lookup.words(), request, results);
    } else {
      new HitPrinter(options.out(), options.terminal(), options.isVerbose()).print(results.hits());
      new FacetPrinter(options.out(), options.terminal()).print(results.facets());
      options.out().flush();
      SearchSummary.of(results, request).messages(lookup.words()).forEach(options::printMessage);
    }
    if (opens.value()) {
      results.hits().stream()
          .limit(1)
          .forEach(hit -> new Browser(options.console()).open(hit.article()));
    }
    return SearchSummary.of(results, request).exitCode();
  }

  private int many(String file) {
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
                TrecRun.print(id, results.hits(), options.out());
              } else {
                json(id, request, results);
              }
              return results.total() > 0;
            });
  }

  private SearchRequest request(String words, int usualMost) {
    SearchRequest request = lookup.request(words, usualMost);
    request = isCollapsed.value() ? request.collapsed() : request;
    request = hasFeedback.value() ? request.withFeedback() : request;
    return trec.value() ? request.withoutSnippets() : request;
  }

  private void json(String query, SearchRequest request, Results results) {
    results.hits().forEach(hit -> options.out().line(HitJson.hit(query, hit)));
    results.facets().forEach(facet -> options.out().line(SearchJson.facet(query, facet)));
    options.out().line(SearchJson.summary(query, SearchSummary.of(results, request)));
  }
}
