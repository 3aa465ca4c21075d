package org.onrecord.annotate.actors;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/** The actors of an article by where they are named, or their people are. */
public final class ActorMentions {

  /**
   * An actor and one of its mentions.
   *
   * @param actor the actor
   * @param mention where it is named
   */
  public record Naming(Actor actor, Mention mention) {}

  /** By part and the offset at which the mention ends: what stands before a name varies. */
  private final Table<Part, Integer, Naming> byEnd;

  /** By part and the offset at which the mention begins. */
  private final Table<Part, Integer, Naming> byStart;

  private ActorMentions(Table<Part, Integer, Naming> byEnd, Table<Part, Integer, Naming> byStart) {
    this.byEnd = byEnd;
    this.byStart = byStart;
  }

  public static ActorMentions of(List<Actor> actors) {
    Table<Part, Integer, Naming> byEnd = HashBasedTable.create();
    Table<Part, Integer, Naming> byStart = HashBasedTable.create();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        Span span = mention.span();
        switch (mention.form()) {
          case NAME -> {
            byEnd.put(span.part(), span.end(), new Naming(actor, mention));
            byStart.put(span.part(), span.start(), new Naming(actor, mention));
          }
          case DEMONYM -> byStart.put(span.part(), span.start(), new Naming(actor, mention));
          case NOMINAL, PRONOUN -> {}
        }
      }
    }
    return new ActorMentions(byEnd, byStart);
  }

  /** The actor whose name ends at an offset of a part. */
  public Optional<Naming> endingAt(Part part, int end) {
    return Optional.ofNullable(byEnd.get(part, end));
  }

  /** The actor who is named from an offset of a part on, or whose people is. */
  public Optional<Naming> beginningAt(Part part, int start) {
    return Optional.ofNullable(byStart.get(part, start));
  }

  /** What kind of actor's name ends at an offset of a part. */
  public Optional<Actor.Kind> kindEndingAt(Part part, int end) {
    return endingAt(part, end).map(naming -> naming.actor().kind());
  }
}
