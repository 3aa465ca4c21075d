package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.annotate.actors.ActorFinder;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Mention;
import org.onrecord.model.Quote;
import org.onrecord.model.Speaker;

/**
 * Replaces the names of people and organizations by their canonical names; actors with the same
 * resulting name are merged. Places have a fixed table of their own.
 */
final class AliasRenamer {

  private final Aliases aliases;

  AliasRenamer(Aliases aliases) {
    this.aliases = aliases;
  }

  /** The actors in their order; merged actors take the place of the first of them. */
  List<Actor> actors(List<Actor> actors) {
    if (aliases.isEmpty()) {
      return actors;
    }
    Map<Named, List<Mention>> renamed = new LinkedHashMap<>();
    for (Actor actor : actors) {
      renamed
          .computeIfAbsent(new Named(name(actor), actor.kind()), named -> new ArrayList<>())
          .addAll(actor.mentions());
    }
    return renamed.entrySet().stream()
        .map(one -> ActorFinder.actor(one.getKey().name, one.getKey().kind, one.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private record Named(String name, Kind kind) {}

  /**
   * The quotes with the canonical names of their speakers and of the organizations these represent.
   */
  List<ExplainedQuote> findings(List<ExplainedQuote> findings, List<Actor> actors) {
    if (aliases.isEmpty()) {
      return findings;
    }
    ImmutableSet<String> places =
        actors.stream()
            .filter(actor -> actor.kind() == Kind.PLACE)
            .map(Actor::name)
            .collect(ImmutableSet.toImmutableSet());
    return findings.stream()
        .map(finding -> new ExplainedQuote(renamed(finding.quote(), places), finding.rule()))
        .toList();
  }

  private Quote renamed(Quote quote, ImmutableSet<String> places) {
    return quote
        .speaker()
        .filter(speaker -> !places.contains(speaker.name()))
        .map(speaker -> quote.withSpeaker(renamed(speaker)))
        .orElse(quote);
  }

  private Speaker renamed(Speaker speaker) {
    Speaker named = speaker.withName(name(speaker.name()));
    return speaker.organization().map(whom -> named.withOrganization(name(whom))).orElse(named);
  }

  private String name(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, ORGANIZATION -> name(actor.name());
      case PLACE -> actor.name();
    };
  }

  private String name(String name) {
    return aliases.nameOf(name).orElse(name);
  }
}
