package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** {@code onrecord similar}: articles like one. */
final class SimilarCommand implements Command {

  private final Syntax syntax =
      new Syntax(this, "similar", "Find articles like one, the most alike first.")
          .footer(
              "",
              "Examples:",
              "  onrecord similar us-iran-talks.txt",
              "  onrecord similar us-iran-talks.txt --since 7d --json | jq -r .id");

  private final Options options;
  private final Filters filters = new Filters(syntax);

  private final Given<String> id = syntax.word("ID", "1", "The article's id, as search prints it.");
  private final Given<Optional<Integer>> most =
      syntax.option("-n", "N", new CountConverter(), "How many to print at most; 10 if not said.");
  private final Given<Boolean> isCollapsed =
      syntax.flag(
          "--collapse",
          "Print copies of an article (cut, retitled, edited) as one, and name them.");
  private final Given<Boolean> isExplained =
      syntax.flag(
          "--explain", "Say by which words each is like it; with -v, how that was reckoned.");

  SimilarCommand(CommandContext context) {
    this.options = new Options(context, syntax);
  }

  @Override
  public Syntax syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    SearchRequest request = request();
    NewsIndex index = options.openIndex();
    if (index.get(id.value()).isEmpty()) {
      options.console().say("no article “" + id.value() + "” in the index at " + options.index());
      return Exit.NOTHING_FOUND;
    }
    Results results = index.similar(id.value(), request);
    Outcome outcome = Outcome.of(results, request);
    if (options.isJson()) {
      results.hits().forEach(hit -> options.out().line(HitJson.hit(id.value(), hit)));
      options.out().line(SearchJson.summary(id.value(), outcome));
    } else {
      new HitPrinter(options.out(), options.terminal(), options.isVerbose()).print(results.hits());
      options.out().flush();
      outcome.messages("like " + id.value()).forEach(options::say);
    }
    return outcome.exitCode();
  }

  private SearchRequest request() {
    SearchRequest request =
        filters
            .narrow(SearchRequest.everything())
            .limit(most.value().orElse(SearchRequest.DEFAULT_LIMIT));
    request = isCollapsed.value() ? request.collapsed() : request;
    return isExplained.value() ? request.explained() : request;
  }
}
