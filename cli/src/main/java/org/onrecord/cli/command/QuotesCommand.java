package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.Choices;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.option.QueryOptions;
import org.onrecord.cli.option.QuoteFilterOptions;
import org.onrecord.cli.output.BriefPrinter;
import org.onrecord.cli.output.FacetPrinter;
import org.onrecord.cli.output.HitJson;
import org.onrecord.cli.output.InferredDatesHint;
import org.onrecord.cli.output.QuotePrinter;
import org.onrecord.cli.output.SearchJson;
import org.onrecord.cli.output.SearchSummary;
import org.onrecord.search.QuoteResults;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code onrecord quotes}: finds quotes. */
public final class QuotesCommand implements Command {

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "quotes",
              "Find quotes, best first, with their speakers and articles.",
              "Words without a field match the speaker or the quoted words. Identical quotes are",
              "shown once, with the earliest article.")
          .footer(
              "",
              "Examples:",
              "  onrecord quotes --speaker Parsi",
              "  onrecord quotes Araghchi constructive",
              "  onrecord quotes --group-by speaker sanctions",
              "  onrecord quotes --sort oldest --kind direct 'red line'",
              "  onrecord quotes --speaker Parsi --json | jq -r .text");

  private final QuoteFilterOptions filters = new QuoteFilterOptions(syntax);
  private final QueryOptions lookup = new QueryOptions(syntax);
  private final CommonOptions options;

  private final OptionValue<Optional<Grouping>> grouping =
      syntax.option(
          "--group-by", "speaker", new GroupingConverter(), "Group the quotes by speaker.");

  private final OptionValue<Boolean> isBrief =
      syntax.flag("--brief", "Print two lines for each quote: title and date, and the quote.");

  public QuotesCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    lookup.check(filters.isEmpty());
    if (lookup.queries().isPresent()) {
      return runQueries(lookup.queries().get());
    }
    SearchRequest request = request(lookup.words());
    NewsIndex index = options.openIndex();
    QuoteResults results = index.quotes(request);
    if (options.isJson()) {
      printJson(lookup.words(), request, results);
    } else {
      print(results, summary(results, request));
      if (request.isDated()) {
        InferredDatesHint.of(
                "quote",
                results.total(),
                results.undated(),
                request,
                all -> index.quotes(all).total())
            .ifPresent(options::printMessage);
      }
    }
    return SearchSummary.of(results, request).exitCode();
  }

  private void print(QuoteResults results, SearchSummary summary) {
    if (lookup.isCountOnly()) {
      options.out().line(summary.count());
    } else {
      printHits(results);
      LastAnswer.Numbers numbers = new LastAnswer.Numbers();
      results.hits().forEach(hit -> numbers.add(hit.rank(), hit.article()));
      new LastAnswer(options).save(lookup.words(), numbers);
    }
    new FacetPrinter(options.out(), options.terminal()).print(results.facets());
    options.out().flush();
    summary.messages(lookup.description(), lookup.isCountOnly()).forEach(options::printMessage);
  }

  private void printHits(QuoteResults results) {
    if (isBrief.value()) {
      new BriefPrinter(options.out(), options.terminal()).printQuotes(results.hits());
      return;
    }
    QuotePrinter printer = new QuotePrinter(options.out(), options.terminal(), options.isVerbose());
    if (grouping.value().isPresent()) {
      printer.printBySpeaker(results.hits());
    } else {
      printer.print(results.hits());
    }
  }

  private int runQueries(String file) {
    if (!options.isJson()) {
      throw syntax.usageError("--queries needs --json");
    }
    NewsIndex index = options.openIndex();
    return new QueryBatch(options)
        .run(
            file,
            (id, words) -> {
              QuoteResults results = index.quotes(request(words));
              printJson(id, request(words), results);
              return results.total() > 0;
            });
  }

  private SearchRequest request(String words) {
    return filters.narrow(lookup.request(words, SearchRequest.DEFAULT_LIMIT));
  }

  private void printJson(String query, SearchRequest request, QuoteResults results) {
    if (!lookup.isCountOnly()) {
      results.hits().forEach(hit -> options.out().line(HitJson.quote(query, hit)));
    }
    results.facets().forEach(facet -> options.out().line(SearchJson.facet(query, facet)));
    options.out().line(SearchJson.summary(query, summary(results, request)));
  }

  private SearchSummary summary(QuoteResults results, SearchRequest request) {
    SearchSummary summary = SearchSummary.of(results, request);
    return lookup.isCountOnly() ? summary.withoutHits() : summary;
  }

  /** What quotes can be grouped by. */
  private enum Grouping {
    SPEAKER
  }

  private static final class GroupingConverter implements ITypeConverter<Grouping>, Choices {
    @Override
    public List<String> choices() {
      return List.of("speaker");
    }

    @Override
    public Grouping convert(String text) {
      if (text.equals("speaker")) {
        return Grouping.SPEAKER;
      }
      throw new TypeConversionException("quotes cannot be grouped by “" + text + "”; use speaker");
    }
  }
}
