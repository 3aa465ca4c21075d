package org.onrecord.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Period;
import org.onrecord.search.SearchRequest;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that narrow a search. Each may be given again; an answer passes all of them. */
final class Filters {

  @Option(
      names = "--author",
      paramLabel = "NAME",
      order = 1,
      description = "Only articles by an author of this name.")
  private List<String> authors = new ArrayList<>();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      order = 2,
      description = "Only articles in which this person, organization or place appears.")
  private List<String> actors = new ArrayList<>();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      order = 3,
      description = "Only articles (or quotes) with words by this speaker, however it is spelt.")
  private List<String> speakers = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      order = 4,
      converter = PeriodConverter.class,
      description = "Published then or later: 2025, 2025-04, 2025-04-19, or 7d ago.")
  private Optional<Period> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      order = 5,
      converter = PeriodConverter.class,
      description = "Published then or earlier; a year or month counts to its end.")
  private Optional<Period> until = Optional.empty();

  @Option(
      names = "--attribute",
      paramLabel = "NAME=VALUE",
      order = 6,
      description = "Only articles with this value of one of your own fields.")
  private Map<String, String> attributes = new LinkedHashMap<>();

  boolean isEmpty() {
    return authors.isEmpty()
        && actors.isEmpty()
        && speakers.isEmpty()
        && attributes.isEmpty()
        && since.isEmpty()
        && until.isEmpty();
  }

  /**
   * The request, narrowed.
   *
   * @param command whose usage is wrong if a filter makes no sense
   */
  SearchRequest narrow(SearchRequest request, CommandLine command) {
    SearchRequest narrowed = request;
    for (String name : authors) {
      narrowed = narrowed.author(name("--author", name, command));
    }
    for (String name : actors) {
      narrowed = narrowed.actor(name("--actor", name, command));
    }
    for (String name : speakers) {
      narrowed = narrowed.speaker(name("--speaker", name, command));
    }
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      narrowed = narrowed.attribute(attribute.getKey(), attribute.getValue());
    }
    return dated(narrowed, command);
  }

  private SearchRequest dated(SearchRequest request, CommandLine command) {
    SearchRequest dated = request;
    if (since.isPresent()) {
      dated = dated.from(since.get().first());
    }
    if (until.isPresent()) {
      dated = dated.to(until.get().last());
    }
    if (since.isPresent() && until.isPresent() && since.get().first().isAfter(until.get().last())) {
      throw new ParameterException(
          command,
          "nothing is published since "
              + since.get().first()
              + " and until "
              + until.get().last()
              + ": swap --since and --until");
    }
    return dated;
  }

  private static String name(String option, String name, CommandLine command) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new ParameterException(command, option + " needs a name; “" + name + "” is none");
    }
    return name;
  }
}
