package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.NewsIndex;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord search}: articles, best first. */
@Command(
    name = "search",
    description = {
      "Find articles, best first, with the quotes and passages that match.",
      "A name finds its other spellings; a name and words find what was said."
    },
    footer = {
      "",
      "Examples:",
      "  onrecord search Araghchi constructive",
      "  onrecord search --speaker Witkoff --since 2025-04 'said:\"step forward\"'",
      "  onrecord search 'quota -herring date:2025-04..2025-06'",
      "  onrecord search --queries topics.tsv --trec > run.txt"
    })
final class SearchCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final Lookup lookup = new Lookup();
  @Mixin private final Options options;

  @Option(
      names = "--trec",
      order = 12,
      description = "With --queries: print a TREC run, 1000 deep if -n does not say.")
  private boolean trec;

  @Option(
      names = "--collapse",
      order = 9,
      description = "Print copies of an article (cut, retitled, edited) as one, and name them.")
  private boolean isCollapsed;

  @Option(
      names = "--feedback",
      order = 9,
      description = "Rank by words of the best articles, too, which helps broad questions.")
  private boolean hasFeedback;

  @Option(
      names = "--open",
      order = 16,
      description = "Open the first one where it was published, too, in a browser.")
  private boolean opens;

  SearchCommand(Console console) {
    this.options = new Options(console);
  }

  @Override
  public Integer call() {
    lookup.check();
    if (trec && (lookup.queries().isEmpty() || options.isJson())) {
      throw new ParameterException(command.commandLine(), "--trec needs --queries, and no --json");
    }
    if (lookup.queries().isPresent()) {
      return many(lookup.queries().get());
    }
    SearchRequest request = request(lookup.words(), SearchRequest.DEFAULT_LIMIT);
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      Results results = index.search(request);
      if (options.isJson()) {
        json(lookup.words(), request, results);
      } else {
        new HitPrinter(options.out(), options.terminal(), options.isVerbose())
            .print(results.hits());
        new FacetPrinter(options.out(), options.terminal()).print(results.facets());
        options.out().flush();
        Outcome.of(results, request).say(options, lookup.words());
      }
      if (opens) {
        results.hits().stream()
            .limit(1)
            .forEach(hit -> new Browser(options.console()).open(hit.article()));
      }
      return Outcome.of(results, request).exitCode();
    }
  }

  private int many(String file) {
    if (!trec && !options.isJson()) {
      throw new ParameterException(command.commandLine(), "--queries needs --json or --trec");
    }
    int depth = trec ? TrecRun.DEPTH : SearchRequest.DEFAULT_LIMIT;
    try (Indexes.Lease lease = options.openIndex()) {
      NewsIndex index = lease.index();
      return new Batch(options)
          .run(
              file,
              (id, words) -> {
                SearchRequest request = request(words, depth);
                Results results = index.search(request);
                if (trec) {
                  results.ignored().forEach(ignored -> options.say(id + ": " + ignored));
                  TrecRun.print(id, results.hits(), options.out());
                } else {
                  json(id, request, results);
                }
                return results.total() > 0;
              });
    }
  }

  private SearchRequest request(String words, int usualMost) {
    SearchRequest request = lookup.request(words, usualMost);
    request = isCollapsed ? request.collapsed() : request;
    request = hasFeedback ? request.withFeedback() : request;
    return trec ? request.bare() : request;
  }

  private void json(String query, SearchRequest request, Results results) {
    results.hits().forEach(hit -> options.out().line(JsonLines.hit(query, hit)));
    results.facets().forEach(facet -> options.out().line(JsonLines.facet(query, facet)));
    options.out().line(JsonLines.summary(query, Outcome.of(results, request)));
  }
}
