package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.search.QueryParser;
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
    boolean hasWords = !words().isBlank();
    if (queries.isPresent() && hasWords) {
      throw new ParameterException(
          command.commandLine(), "give words or --queries, not both: “" + words() + "”");
    }
    if (queries.isEmpty() && !hasWords && filters.isEmpty()) {
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
    SearchRequest request = asked(words);
    SearchRequest spelt = isExact ? request.exactly() : request;
    return filters.narrow(spelt, command.commandLine()).limit(most.orElse(usualMost));
  }

  private SearchRequest asked(String words) {
    if (words.isBlank()) {
      return SearchRequest.everything();
    }
    return strict ? SearchRequest.of(QueryParser.strict(words)) : SearchRequest.of(words);
  }

  private static final class CountConverter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      try {
        int count = Integer.parseInt(text);
        if (count >= 1) {
          return count;
        }
      } catch (NumberFormatException e) {
        // Refused below, as 0 is.
      }
      throw new TypeConversionException("“" + text + "” is not a count: write 1 or more");
    }
  }
}
