package org.onrecord.cli.option;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Facet;
import org.onrecord.search.Order;
import org.onrecord.search.QueryParser;
import org.onrecord.search.Recency;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The query of a command: words or a file of queries, with filters. */
public final class QueryOptions {

  private final CommandSpecBuilder syntax;
  private final OptionValue<List<String>> words;
  private final FilterOptions filters;
  private final OptionValue<Optional<Integer>> limit;
  private final OptionValue<Optional<Order>> order;
  private final OptionValue<Optional<Integer>> halfLife;
  private final OptionValue<List<Facet>> facets;
  private final OptionValue<Optional<String>> after;
  private final OptionValue<Optional<String>> queries;
  private final OptionValue<Boolean> isExact;
  private final OptionValue<Boolean> strict;
  private final OptionValue<Boolean> isExplained;

  public QueryOptions(CommandSpecBuilder syntax) {
    this.syntax = syntax;
    this.words =
        syntax.positionals(
            "QUERY",
            "0..*",
            "Search for words, \"exact phrases\", AND, OR, NOT, speaker:, date:, prefix* and so on.");
    this.filters = new FilterOptions(syntax);
    this.order =
        syntax.option(
            "--sort",
            "ORDER",
            new OrderConverter(),
            "Sort by score, newest (or date) or oldest; undated articles come last.");
    this.halfLife =
        syntax.option(
            "--half-life",
            "DAYS",
            new CountConverter(),
            "Rank newer articles higher: the score halves every DAYS days of age.");
    this.isExact =
        syntax.flag("--exact", "Match names only as spelled, without spelling variants.");
    this.limit =
        syntax.option(
            "-n",
            "N",
            new CountConverter(0),
            "Print at most N; 0 prints counts only; default: 10.");
    this.after =
        syntax.option(
            "--after",
            "CURSOR",
            String.class,
            "Print the next page, after the CURSOR in the summary of --json.");
    this.queries =
        syntax.option(
            "--queries",
            "FILE",
            String.class,
            "Run the queries of a file, one per line: id TAB words; - is standard input.");
    this.strict =
        syntax.flag(
            "--strict-query", "Fail on a query with a mistake instead of ignoring the mistake.");
    this.facets =
        syntax.options(
            "--facet",
            "BY",
            new FacetConverter(),
            "Also count results by author, actor, speaker, outlet, month or attribute:NAME.");
    this.isExplained =
        syntax.flag("--explain", "Explain each score; with -v, show the full computation.");
  }

  /** The file of queries, if there is one. */
  public Optional<String> queries() {
    return queries.value();
  }

  /** Whether only counts are printed: {@code -n 0}. */
  public boolean isCountOnly() {
    return limit.value().isPresent() && limit.value().get() == 0;
  }

  /** The words of the query, as typed. */
  public String words() {
    return String.join(" ", words.value());
  }

  /** The query for messages: its words or, if there are none, its filters. */
  public String description() {
    return words().isBlank() ? filters.typed() : words();
  }

  /** Rejects an empty or contradictory command line. */
  public void check() {
    check(true);
  }

  /**
   * As {@link #check()}, for a command with further filters.
   *
   * @param isUnfiltered whether none of those is given
   */
  public void check(boolean isUnfiltered) {
    boolean hasWords = !words().isBlank();
    if (queries.value().isPresent() && hasWords) {
      throw syntax.usageError("use either words or --queries, not both (words: “" + words() + "”)");
    }
    if (queries.value().isEmpty() && !hasWords && filters.isEmpty() && isUnfiltered) {
      throw syntax.usageError(
          "nothing to search for; give words, or a filter such as --author NAME");
    }
  }

  /**
   * A request for these words with the filters; without words, for all that match the filters.
   *
   * @throws org.onrecord.search.QuerySyntax if the query is empty, or has a mistake and is parsed
   *     strictly
   */
  public SearchRequest request(String words, int defaultLimit) {
    SearchRequest request =
        filters
            .narrow(parsed(words))
            .limit(Math.max(1, limit.value().orElse(defaultLimit)))
            .sort(order.value().orElse(Order.BEST));
    request = isExact.value() ? request.exactNames() : request;
    request = isExplained.value() ? request.explained() : request;
    if (halfLife.value().isPresent()) {
      request = request.withRecency(new Recency(halfLife.value().get(), LocalDate.now()));
    }
    request = isCountOnly() ? request.withoutSnippets() : request;
    for (Facet facet : facets.value()) {
      request = request.facet(facet);
    }
    return after.value().isPresent() ? request.after(after.value().get()) : request;
  }

  private SearchRequest parsed(String words) {
    if (words.isBlank()) {
      return SearchRequest.everything();
    }
    return strict.value() ? SearchRequest.of(QueryParser.strict(words)) : SearchRequest.of(words);
  }

  private static final class OrderConverter implements ITypeConverter<Order>, Choices {
    @Override
    public List<String> choices() {
      return List.of("score", "newest", "oldest");
    }

    @Override
    public Order convert(String text) {
      return switch (text) {
        case "score" -> Order.BEST;
        case "newest", "date" -> Order.NEWEST;
        case "oldest" -> Order.OLDEST;
        default ->
            throw new TypeConversionException(
                "“" + text + "” is not a sort order; use score, newest or oldest");
      };
    }
  }

  private static final class FacetConverter implements ITypeConverter<Facet>, Choices {
    @Override
    public List<String> choices() {
      return List.of("author", "actor", "speaker", "outlet", "month", "attribute:");
    }

    @Override
    public Facet convert(String text) {
      return Facet.of(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“"
                          + text
                          + "” is not a facet; use author, actor, speaker, outlet, month or"
                          + " attribute:NAME"));
    }
  }
}
