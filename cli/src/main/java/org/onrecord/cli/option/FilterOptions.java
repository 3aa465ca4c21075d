package org.onrecord.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Period;
import org.onrecord.search.SearchRequest;

/**
 * The options that filter a search; a result matches all of them. All except the dates are
 * repeatable.
 */
public final class FilterOptions {

  private final CommandSpecBuilder syntax;
  private final OptionValue<List<String>> authors;
  private final OptionValue<List<String>> actors;
  private final OptionValue<List<String>> speakers;
  private final OptionValue<Optional<Period>> since;
  private final OptionValue<Optional<Period>> until;
  private final OptionValue<Boolean> inferredDates;
  private final OptionValue<Map<String, String>> attributes;

  public FilterOptions(CommandSpecBuilder syntax) {
    this.syntax = syntax;
    this.authors =
        syntax.options("--author", "NAME", "Find only articles by an author with this name.");
    this.actors =
        syntax.options(
            "--actor",
            "NAME",
            "Find only articles in which this person, organization or place appears.");
    this.speakers =
        syntax.options(
            "--speaker",
            "NAME",
            "Find only quotes by this speaker, in any spelling, or articles with such quotes.");
    this.since =
        syntax.option(
            "--since",
            "DATE",
            new PeriodConverter(),
            "Find only articles published on or after DATE: 2025, 2025-04, 2025-04-19, yesterday,",
            "or 7d (7 days ago).");
    this.until =
        syntax.option(
            "--until",
            "DATE",
            new PeriodConverter(),
            "Find only articles published on or before DATE; a month includes its last day.");
    this.inferredDates =
        syntax.flag(
            "--inferred-dates",
            "Let dates also match inferred ranges that overlap them (index --infer-dates).");
    this.attributes =
        syntax.pairs("--attribute", "NAME=VALUE", "Find only articles with this attribute value.");
  }

  /** The filters as options, for messages: "--speaker Parsi --since 2025-04-01". */
  String typed() {
    List<String> typed = new ArrayList<>();
    authors.value().forEach(name -> typed.add("--author " + name));
    actors.value().forEach(name -> typed.add("--actor " + name));
    speakers.value().forEach(name -> typed.add("--speaker " + name));
    attributes.value().forEach((name, value) -> typed.add("--attribute " + name + "=" + value));
    since.value().ifPresent(period -> typed.add("--since " + period.first()));
    until.value().ifPresent(period -> typed.add("--until " + period.last()));
    return String.join(" ", typed);
  }

  boolean isEmpty() {
    return authors.value().isEmpty()
        && actors.value().isEmpty()
        && speakers.value().isEmpty()
        && attributes.value().isEmpty()
        && since.value().isEmpty()
        && until.value().isEmpty();
  }

  /** Adds the filters to a request. */
  public SearchRequest narrow(SearchRequest request) {
    SearchRequest filtered = request;
    for (String name : authors.value()) {
      filtered = filtered.author(name("--author", name));
    }
    for (String name : actors.value()) {
      filtered = filtered.actor(name("--actor", name));
    }
    for (String name : speakers.value()) {
      filtered = filtered.speaker(name("--speaker", name));
    }
    for (Map.Entry<String, String> attribute : attributes.value().entrySet()) {
      filtered = filtered.attribute(attribute.getKey(), attribute.getValue());
    }
    return dated(filtered);
  }

  private SearchRequest dated(SearchRequest request) {
    SearchRequest dated = inferredDates.value() ? request.withInferredDates() : request;
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
          "--since "
              + since.value().get().first()
              + " is after --until "
              + until.value().get().last()
              + "; swap them");
    }
    return dated;
  }

  private String name(String option, String name) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw syntax.usageError(option + " needs a name, not “" + name + "”");
    }
    return name;
  }
}
