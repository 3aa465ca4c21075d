package org.onrecord.cli.command;

import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.CountConverter;
import org.onrecord.cli.option.FilterOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.HitJson;
import org.onrecord.cli.output.HitPrinter;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.cli.output.SearchSummary;
import org.onrecord.model.Article;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;

/** {@code onrecord similar}: finds articles similar to one. */
public final class SimilarCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(this, "similar", "Find articles similar to one, most similar first.")
          .footer(
              "",
              "Examples:",
              "  onrecord similar us-iran-talks.txt",
              "  onrecord similar us-iran-talks.txt --since 7d --json | jq -r .id");

  private final CommonOptions options;
  private final FilterOptions filters = new FilterOptions(syntax);

  private final OptionValue<String> id =
      syntax.positional(
          "ID", "1", "Find articles like that with this id or number of the last answer.");
  private final OptionValue<Optional<Integer>> limit =
      syntax.option("-n", "N", new CountConverter(), "Print at most N; default: 10.");
  private final OptionValue<Boolean> isCollapsed =
      syntax.flag(
          "--collapse",
          "Show copies of an article (cut, retitled, edited) as one result and list them.");
  private final OptionValue<Boolean> isExplained =
      syntax.flag(
          "--explain", "Explain which words are shared; with -v, show the full computation.");

  public SimilarCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    SearchRequest request = request();
    NewsIndex index = options.openIndex();
    LastAnswer lastAnswer = new LastAnswer(options);
    Optional<Article> article = lastAnswer.find(index, id.value());
    if (article.isEmpty()) {
      return ExitCode.NOTHING_FOUND;
    }
    String similarTo = article.get().id();
    Results results = index.similar(similarTo, request);
    SearchSummary summary = SearchSummary.of(results, request);
    if (options.isJson()) {
      results.hits().forEach(hit -> options.out().line(HitJson.hit(similarTo, hit)));
      options.out().line(SearchJson.summary(similarTo, summary));
    } else {
      new HitPrinter(options.out(), options.terminal(), options.isVerbose()).print(results.hits());
      options.out().flush();
      LastAnswer.Numbers numbers = new LastAnswer.Numbers();
      results.hits().forEach(hit -> numbers.add(hit.rank(), hit.article()));
      lastAnswer.save("similar to " + similarTo, numbers);
      summary.messages("similar to " + similarTo).forEach(options::printMessage);
    }
    return summary.exitCode();
  }

  private SearchRequest request() {
    SearchRequest request =
        filters
            .narrow(SearchRequest.everything())
            .limit(limit.value().orElse(SearchRequest.DEFAULT_LIMIT));
    request = isCollapsed.value() ? request.collapsed() : request;
    return isExplained.value() ? request.explained() : request;
  }
}
