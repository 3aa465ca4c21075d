package org.onrecord.engine.schema;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;

/**
 * How often an article writes an actor so.
 *
 * @param name the actor's name
 * @param kind what it is
 * @param surfaceForm the words by which it is named; empty where it is not, as by a pronoun
 * @param count how often; 0 if the article was given the actor without places
 */
public record SurfaceFormCount(String name, Actor.Kind kind, String surfaceForm, int count) {

  /** All that an article has of its actors, each once. */
  public static ImmutableSet<SurfaceFormCount> of(List<Actor> actors) {
    ImmutableSet.Builder<SurfaceFormCount> namings = ImmutableSet.builder();
    for (Actor actor : actors) {
      Multiset<String> spellings = LinkedHashMultiset.create();
      actor.mentions().forEach(mention -> spellings.add(surfaceForm(mention)));
      for (Multiset.Entry<String> spelling : spellings.entrySet()) {
        namings.add(
            new SurfaceFormCount(
                actor.name(), actor.kind(), spelling.getElement(), spelling.getCount()));
      }
      if (spellings.isEmpty()) {
        namings.add(new SurfaceFormCount(actor.name(), actor.kind(), actor.name(), 0));
      }
    }
    return namings.build();
  }

  private static String surfaceForm(Mention mention) {
    return switch (mention.form()) {
      case NAME, DEMONYM -> mention.text();
      case NOMINAL, PRONOUN -> "";
    };
  }
}
