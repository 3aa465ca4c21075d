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

/** What a command looks for: words, or a file of queries, narrowed by filters. */
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
            "QUERY", "0..*", "Words, \"exact phrases\", AND OR NOT, speaker:, date:, begin*, …");
    this.filters = new FilterOptions(syntax);
    this.order =
        syntax.option(
            "--sort",
            "ORDER",
            new OrderConverter(),
            "score, newest (or date) or oldest; what is undated comes last.");
    this.halfLife =
        syntax.option(
            "--half-life",
            "DAYS",
            new CountConverter(),
            "Rank newer ones higher: a score halves with every so many days of age.");
    this.isExact = syntax.flag("--exact", "Names only as you spell them, no other spellings.");
    this.limit =
        syntax.option(
            "-n", "N", new CountConverter(), "How many to print at most; 10 if not said.");
    this.after =
        syntax.option(
            "--after",
            "CURSOR",
            String.class,
            "Print the page after the one whose summary has this cursor.");
    this.queries =
        syntax.option(
            "--queries",
            "FILE",
            String.class,
            "Run many: a line each, id TAB words; - reads standard input.");
    this.strict =
        syntax.flag(
            "--strict-query",
            "Refuse a query with a mistake in it; else the rest of it is searched.");
    this.facets =
        syntax.options(
            "--facet",
            "BY",
            new FacetConverter(),
            "Count by author, actor, speaker, outlet, month or attribute:NAME, too.");
    this.isExplained =
        syntax.flag(
            "--explain", "Say why each stands where it does; with -v, how that was reckoned.");
  }

  /** The file of queries, if there is one. */
  public Optional<String> queries() {
    return queries.value();
  }

  /** The words as typed. */
  public String words() {
    return String.join(" ", words.value());
  }

  /** Refuses a command line that asks for nothing, or for two things at once. */
  public void check() {
    check(true);
  }

  /** The same, of a command with filters of its own. */
  public void check(boolean isUnfiltered) {
    boolean hasWords = !words().isBlank();
    if (queries.value().isPresent() && hasWords) {
      throw syntax.usageError("give words or --queries, not both: “" + words() + "”");
    }
    if (queries.value().isEmpty() && !hasWords && filters.isEmpty() && isUnfiltered) {
      throw syntax.usageError("give words to look for, or a filter such as --author NAME");
    }
  }

  /**
   * A search for these words that passes the filters; for whatever passes them if there are no
   * words.
   *
   * @throws org.onrecord.search.QuerySyntax if the words ask for nothing, or have a mistake in them
   *     and that matters
   */
  public SearchRequest request(String words, int usualMost) {
    SearchRequest request =
        filters
            .narrow(parsed(words))
            .limit(limit.value().orElse(usualMost))
            .sort(order.value().orElse(Order.BEST));
    request = isExact.value() ? request.exactNames() : request;
    request = isExplained.value() ? request.explained() : request;
    if (halfLife.value().isPresent()) {
      request = request.withRecency(new Recency(halfLife.value().get(), LocalDate.now()));
    }
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

  private static final class OrderConverter implements ITypeConverter<Order> {
    @Override
    public Order convert(String text) {
      return switch (text) {
        case "score" -> Order.BEST;
        case "newest", "date" -> Order.NEWEST;
        case "oldest" -> Order.OLDEST;
        default ->
            throw new TypeConversionException("“" + text + "” is none of score, newest and oldest");
      };
    }
  }

  private static final class FacetConverter implements ITypeConverter<Facet> {
    @Override
    public Facet convert(String text) {
      return Facet.of(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“"
                          + text
                          + "” is none of author, actor, speaker, outlet, month and attribute:NAME"));
    }
  }
}
