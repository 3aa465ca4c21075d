package org.onrecord.cli.command;

import java.util.List;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.CommandContext;
import org.onrecord.cli.option.CommandSpecBuilder;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.option.FilterOptions;
import org.onrecord.cli.option.OptionValue;
import org.onrecord.cli.output.ArticleLine;
import org.onrecord.cli.output.ExitCode;
import org.onrecord.cli.output.HitJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.cli.terminal.PlainText;
import org.onrecord.cli.terminal.Terminal;
import org.onrecord.ingest.Export;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.SearchRequest;

/** {@code onrecord export}: prints the articles or quotes of an index for other programs. */
public final class ExportCommand implements Command {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CommandSpecBuilder syntax =
      new CommandSpecBuilder(
              this,
              "export",
              "Export articles or quotes as JSON Lines or CSV.",
              "Without a query, it exports all articles. JSON and CSV of articles can be indexed",
              "again. In CSV, cells that a spreadsheet would run as formulas begin with an",
              "apostrophe.")
          .footer(
              "",
              "Examples:",
              "  onrecord export --index ~/news > news.jsonl",
              "  onrecord export --index ~/news --excel > news.csv",
              "  onrecord export --index ~/news --csv --quotes 'speaker:Araghchi' > quotes.csv",
              "  onrecord export --index ~/news | onrecord index --index ~/copy -");

  private final CommonOptions options;
  private final FilterOptions filters = new FilterOptions(syntax);

  private final OptionValue<List<String>> words =
      syntax.positionals("QUERY", "0..*", "Export only articles that match.");
  private final OptionValue<Boolean> csv = syntax.flag("--csv", "Write CSV instead of JSON Lines.");
  private final OptionValue<Boolean> excel =
      syntax.flag("--excel", "Write CSV with a byte order mark, so that Excel reads it as UTF-8.");
  private final OptionValue<Boolean> quotes =
      syntax.flag(
          "--quotes", "Write the quotes that match, one per row of CSV, or per line with --json.");
  private final OptionValue<Boolean> allQuotes =
      syntax.flag("--all-quotes", "Write all quotes of the articles that match, as --quotes does.");

  public ExportCommand(CommandContext context) {
    this.options = new CommonOptions(context, syntax);
  }

  @Override
  public CommandSpecBuilder syntax() {
    return syntax;
  }

  @Override
  public Integer call() {
    if (options.isJson() && (csv.value() || excel.value())) {
      throw syntax.usageError("use either --json or " + (csv.value() ? "--csv" : "--excel"));
    }
    try (NewsIndex index = options.index().builder().openReadOnly()) {
      SearchRequest request = request();
      printWidened(index, request);
      Export export = new Export(index, request);
      if (excel.value()) {
        options.out().text(BYTE_ORDER_MARK);
      }
      if (quotes.value() || allQuotes.value()) {
        exportQuotes(index, request, export);
      } else if (csv.value() || excel.value()) {
        export.csv(this::row);
      } else {
        export.json(line -> options.out().line(ArticleLine.exported(line)));
      }
      return ExitCode.DONE;
    }
  }

  private void exportQuotes(NewsIndex index, SearchRequest request, Export export) {
    if (options.isJson() && allQuotes.value()) {
      index.forEach(
          request, article -> article.quotes().forEach(quote -> quoteLine(article, quote)));
    } else if (options.isJson()) {
      index.forEachQuote(request, this::quoteLine);
    } else if (allQuotes.value()) {
      export.allQuotesCsv(this::row);
    } else {
      export.quotesCsv(this::row);
    }
  }

  private void quoteLine(Article article, Quote quote) {
    options.out().line(HitJson.exported(article, quote));
  }

  /** Prints a row: as it is for a file or a program, safe for a terminal. */
  private void row(String row) {
    boolean isTerminal = Terminal.isOutputConnected(options.console().environment());
    options.out().line(isTerminal ? PlainText.sanitizeLines(row) : row);
  }

  private void printWidened(NewsIndex index, SearchRequest request) {
    SearchRequest one = request.limit(1).withoutSnippets();
    List<String> widened =
        quotes.value() && !allQuotes.value()
            ? index.quotes(one).widened()
            : index.search(one).widened();
    Wording.widened(widened).ifPresent(options::printMessage);
  }

  private SearchRequest request() {
    String query = String.join(" ", words.value());
    Optional<String> wanted = Optional.of(query).filter(text -> !text.isBlank());
    SearchRequest request = wanted.map(SearchRequest::of).orElseGet(SearchRequest::everything);
    return filters.narrow(request);
  }
}
