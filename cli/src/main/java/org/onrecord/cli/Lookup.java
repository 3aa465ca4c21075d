package org.onrecord.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.Facet;
import org.onrecord.search.Order;
import org.onrecord.search.QueryParser;
import org.onrecord.search.Recency;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What a command looks for: words, or a file of queries, narrowed by filters. */
final class Lookup {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Parameters(
      paramLabel = "QUERY",
      arity = "0..*",
      description = "Words, \"exact phrases\", AND OR NOT, speaker:, date:, begin*, …")
  private List<String> words = new ArrayList<>();

  @Mixin private final Filters filters = new Filters();

  @Option(
      names = "-n",
      paramLabel = "N",
      order = 10,
      converter = CountConverter.class,
      description = "How many to print at most; 10 if not said.")
  private Optional<Integer> most = Optional.empty();

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      order = 9,
      converter = OrderConverter.class,
      description = "score, newest (or date) or oldest; what is undated comes last.")
  private Order order = Order.BEST;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      order = 9,
      converter = CountConverter.class,
      description = "Rank newer ones higher: a score halves with every so many days of age.")
  private Optional<Integer> halfLife = Optional.empty();

  @Option(
      names = "--facet",
      paramLabel = "BY",
      order = 14,
      converter = FacetConverter.class,
      description = "Count by author, actor, speaker, outlet, month or attribute:NAME, too.")
  private List<Facet> facets = new ArrayList<>();

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      order = 10,
      description = "Print the page after the one whose summary has this cursor.")
  private Optional<String> after = Optional.empty();

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      order = 11,
      description = "Run many: a line each, id TAB words; - reads standard input.")
  private Optional<String> queries = Optional.empty();

  @Option(
      names = "--exact",
      order = 9,
      description = "Names only as you spell them, no other spellings.")
  private boolean isExact;

  @Option(
      names = "--strict-query",
      order = 13,
      description = "Refuse a query with a mistake in it; else the rest of it is searched.")
  private boolean strict;

  @Option(
      names = "--explain",
      order = 15,
      description = "Say why each stands where it does; with -v, how that was reckoned.")
  private boolean isExplained;

  /** The file of queries, if there is one. */
  Optional<String> queries() {
    return queries;
  }

  /** The words as typed. */
  String words() {
    return String.join(" ", words);
  }

  /** Refuses a command line that asks for nothing, or for two things at once. */
  void check() {
    check(true);
  }

  /** The same, of a command with filters of its own. */
  void check(boolean isUnfiltered) {
    boolean hasWords = !words().isBlank();
    if (queries.isPresent() && hasWords) {
      throw new ParameterException(
          command.commandLine(), "give words or --queries, not both: “" + words() + "”");
    }
    if (queries.isEmpty() && !hasWords && filters.isEmpty() && isUnfiltered) {
      throw new ParameterException(
          command.commandLine(), "give words to look for, or a filter such as --author NAME");
    }
  }

  /**
   * A search for these words that passes the filters; for whatever passes them if there are no
   * words.
   *
   * @throws org.onrecord.search.QuerySyntax if the words ask for nothing, or have a mistake in them
   *     and that matters
   */
  SearchRequest request(String words, int usualMost) {
    SearchRequest request =
        filters
            .narrow(asked(words), command.commandLine())
            .limit(most.orElse(usualMost))
            .sort(order);
    request = isExact ? request.exactly() : request;
    request = isExplained ? request.explained() : request;
    if (halfLife.isPresent()) {
      request = request.recent(new Recency(halfLife.get(), LocalDate.now()));
    }
    for (Facet facet : facets) {
      request = request.facet(facet);
    }
    return after.isPresent() ? request.after(after.get()) : request;
  }

  private SearchRequest asked(String words) {
    if (words.isBlank()) {
      return SearchRequest.everything();
    }
    return strict ? SearchRequest.of(QueryParser.strict(words)) : SearchRequest.of(words);
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
