package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.search.FacetCounts.Value;

/**
 * Someone or something that appears in articles that match, under all spellings of the name.
 *
 * @param name the name that most of these articles have
 * @param kind what it is
 * @param articles how many of them it appears in
 * @param mentions how often they mention it
 * @param spellings how it is written where it is named, the most frequent first, each with how
 *     often; {@value FacetCounts#MAX_VALUES} at most
 */
public record ActorCount(
    String name, Actor.Kind kind, long articles, long mentions, List<Value> spellings) {

  public ActorCount {
    spellings = List.copyOf(spellings);
  }
}
