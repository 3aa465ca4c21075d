package org.onrecord.annotate;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;

/** The actors of an article by where they are named. */
final class NamedActors {

  /**
   * An actor and one mention of it by name.
   *
   * @param actor the actor
   * @param mention where it is named
   */
  record Naming(Actor actor, Mention mention) {}

  /** By part and the offset at which the mention ends: what stands before a name varies. */
  private final Table<Part, Integer, Naming> byEnd;

  private NamedActors(Table<Part, Integer, Naming> byEnd) {
    this.byEnd = byEnd;
  }

  static NamedActors of(List<Actor> actors) {
    Table<Part, Integer, Naming> byEnd = HashBasedTable.create();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          byEnd.put(mention.span().in(), mention.span().end(), new Naming(actor, mention));
        }
      }
    }
    return new NamedActors(ImmutableTable.copyOf(byEnd));
  }

  /** The actor whose name ends at an offset of a part. */
  Optional<Naming> endingAt(Part part, int end) {
    return Optional.ofNullable(byEnd.get(part, end));
  }

  /** Whether a person's name ends at an offset of a part. */
  boolean isPerson(Part part, int end) {
    Naming naming = byEnd.get(part, end);
    return naming != null && naming.actor().kind() == Actor.Kind.PERSON;
  }
}
