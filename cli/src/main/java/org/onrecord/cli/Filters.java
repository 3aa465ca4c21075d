package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Period;
import org.onrecord.search.SearchRequest;

/** The options that narrow a search. Each may be given again; an answer passes all of them. */
final class Filters {

  private final Given<List<String>> authors;
  private final Given<List<String>> actors;
  private final Given<List<String>> speakers;
  private final Given<Optional<Period>> since;
  private final Given<Optional<Period>> until;
  private final Given<Map<String, String>> attributes;

  Filters(Syntax syntax) {
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

  /**
   * The request, narrowed.
   *
   * @param syntax of the command whose usage is wrong if a filter makes no sense
   */
  SearchRequest narrow(SearchRequest request, Syntax syntax) {
    SearchRequest narrowed = request;
    for (String name : authors.value()) {
      narrowed = narrowed.author(name("--author", name, syntax));
    }
    for (String name : actors.value()) {
      narrowed = narrowed.actor(name("--actor", name, syntax));
    }
    for (String name : speakers.value()) {
      narrowed = narrowed.speaker(name("--speaker", name, syntax));
    }
    for (Map.Entry<String, String> attribute : attributes.value().entrySet()) {
      narrowed = narrowed.attribute(attribute.getKey(), attribute.getValue());
    }
    return dated(narrowed, syntax);
  }

  private SearchRequest dated(SearchRequest request, Syntax syntax) {
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
      throw syntax.wrong(
          "nothing is published since "
              + since.value().get().first()
              + " and until "
              + until.value().get().last()
              + ": swap --since and --until");
    }
    return dated;
  }

  private static String name(String option, String name, Syntax syntax) {
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw syntax.wrong(option + " needs a name; “" + name + "” is none");
    }
    return name;
  }
}
