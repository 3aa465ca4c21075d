package org.onrecord.cli;

import org.onrecord.NewsIndex;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** {@code onrecord search}: articles, best first. */
final class SearchCommand implements Command {

  private final Syntax syntax =
      new Syntax(
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

  private final Lookup lookup = new Lookup(syntax);
  private final Options options;

  private final Given<Boolean> trec =
      syntax.flag("--trec", "With --queries: print a TREC run, 1000 deep if -n does not say.");
  private final Given<Boolean> isCollapsed =
      syntax.flag(
          "--collapse",
          "Print copies of an article (cut, retitled, edited) as one, and name them.");
  private final Given<Boolean> hasFeedback =
      syntax.flag(
          "--feedback", "Rank by words of the best articles, too, which helps broad questions.");
  private final Given<Boolean> opens =
      syntax.flag("--open", "Open the first one where it was published, too, in a browser.");

  SearchCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    lookup.check();
    if (trec.value() && (lookup.queries().isEmpty() || options.isJson())) {
      throw syntax.wrong("--trec needs --queries, and no --json");
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
      Outcome.of(results, request).messages(lookup.words()).forEach(options::say);
    }
    if (opens.value()) {
      results.hits().stream()
          .limit(1)
          .forEach(hit -> new Browser(options.console()).open(hit.article()));
    }
    return Outcome.of(results, request).exitCode();
  }

  private int many(String file) {
    if (!trec.value() && !options.isJson()) {
      throw syntax.wrong("--queries needs --json or --trec");
    }
    int depth = trec.value() ? TrecRun.DEPTH : SearchRequest.DEFAULT_LIMIT;
    NewsIndex index = options.openIndex();
    return new Batch(options)
        .run(
            file,
            (id, words) -> {
              SearchRequest request = request(words, depth);
              Results results = index.search(request);
              if (trec.value()) {
                results.ignored().forEach(ignored -> options.say(id + ": " + ignored));
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
    return trec.value() ? request.bare() : request;
  }

  private void json(String query, SearchRequest request, Results results) {
    results.hits().forEach(hit -> options.out().line(HitJson.hit(query, hit)));
    results.facets().forEach(facet -> options.out().line(SearchJson.facet(query, facet)));
    options.out().line(SearchJson.summary(query, Outcome.of(results, request)));
  }
}
