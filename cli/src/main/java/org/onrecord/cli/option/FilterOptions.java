package org.onrecord.cli.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Period;
import org.onrecord.search.SearchRequest;

/**
 * The options that narrow a search; an answer passes all of them. All but the dates may be given
 * again.
 */
public final class FilterOptions {

  private final CommandSpecBuilder syntax;
  private final OptionValue<List<String>> authors;
  private final OptionValue<List<String>> actors;
  private final OptionValue<List<String>> speakers;
  private final OptionValue<Optional<Period>> since;
  private final OptionValue<Optional<Period>> until;
  private final OptionValue<Map<String, String>> attributes;

  public FilterOptions(CommandSpecBuilder syntax) {
    this.syntax = syntax;
    this.authors = syntax.options("--author", "NAME", "Only articles by an author of this name.");
    this.actors =
        syntax.options(
            "--actor",
            "NAME",
            "Only articles in which this person, organization or place appears.");
    this.speakers =
        syntax.options(
            "--speaker",
            "NAME",
            "Only articles (or quotes) with words by this speaker, however it is spelt.");
    this.since =
        syntax.option(
            "--since",
            "DATE",
            new PeriodConverter(),
            "Published then or later: 2025, 2025-04, 2025-04-19, or 7d ago.");
    this.until =
        syntax.option(
            "--until",
            "DATE",
            new PeriodConverter(),
            "Published then or earlier; a year or month counts to its end.");
    this.attributes =
        syntax.pairs(
            "--attribute",
            "NAME=VALUE",
            "Only articles with this value of one of your own fields.");
  }

  boolean isEmpty() {
    return authors.value().isEmpty()
        && actors.value().isEmpty()
        && speakers.value().isEmpty()
        && attributes.value().isEmpty()
        && since.value().isEmpty()
        && until.value().isEmpty();
  }

  /** The request, narrowed. */
  public SearchRequest narrow(SearchRequest request) {
    SearchRequest narrowed = request;
    for (String name : authors.value()) {
      narrowed = narrowed.author(name("--author", name));
    }
    for (String name : actors.value()) {
      narrowed = narrowed.actor(name("--actor", name));
    }
    for (String name : speakers.value()) {
      narrowed = narrowed.speaker(name("--speaker", name));
    }
    for (Map.Entry<String, String> attribute : attributes.value().entrySet()) {
      narrowed = narrowed.attribute(attribute.getKey(), attribute.getValue());
    }
    return dated(narrowed);
  }

  private SearchRequest dated(SearchRequest request) {
    SearchRequest dated = request;
    if (since.value().isPresent()) {
      dated = dated.from(since.value().get().first());
    }
    if (until.value().isPresent()) {
      dated = dated.to(until.value().get().last());
    }
    if (since.value().isPresent()
        && until.value().isPresent()
        && since.value().get().first().isAfter(until.value().get().last())) {
      throw syntax.usageError(
          "nothing is published since "
              + since.value().get().first()
              + " and until "
              + until.value().get().last()
              + ": swap --since and --until");
    }
    return dated;
  }

  private String name(String option, String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw syntax.usageError(option + " needs a name; “" + name + "” is none");
    }
    return name;
  }
}
