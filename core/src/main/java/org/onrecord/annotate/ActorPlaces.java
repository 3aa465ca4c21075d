package org.onrecord.annotate;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;

/** Where an article names its actors, by name or as a people. */
final class ActorPlaces {

  /** An actor, and one of its mentions. */
  record Place(Actor actor, Mention mention) {}

  private final Table<Part, Integer, Place> byStart;

  private ActorPlaces(Table<Part, Integer, Place> byStart) {
    this.byStart = byStart;
  }

  static ActorPlaces of(List<Actor> actors) {
    Table<Part, Integer, Place> byStart = HashBasedTable.create();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        switch (mention.form()) {
          case NAME, DEMONYM ->
              byStart.put(mention.span().in(), mention.span().start(), new Place(actor, mention));
          case NOMINAL, PRONOUN -> {}
        }
      }
    }
    return new ActorPlaces(ImmutableTable.copyOf(byStart));
  }

  /** The actor whose mention begins at an offset. */
  Optional<Place> at(Part part, int start) {
    return Optional.ofNullable(byStart.get(part, start));
  }
}
