package org.onrecord.annotate.actors;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Span;

/** The actors of an article by the position of their mentions. */
public final class ActorMentions {

  /**
   * An actor and one of its mentions.
   *
   * @param actor the actor
   * @param mention the mention
   */
  public record Naming(Actor actor, Mention mention) {}

  /** By part and end offset of the mention; the start varies with titles. */
  private final Table<Part, Integer, Naming> byEnd;

  /** By part and start offset of the mention. */
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

  /** The actor with a name that ends at an offset of a part. */
  public Optional<Naming> endingAt(Part part, int end) {
    return Optional.ofNullable(byEnd.get(part, end));
  }

  /** The actor with a mention, by name or demonym, that starts at an offset of a part. */
  public Optional<Naming> beginningAt(Part part, int start) {
    return Optional.ofNullable(byStart.get(part, start));
  }

  /** The kind of the actor with a name that ends at an offset of a part. */
  public Optional<Actor.Kind> kindEndingAt(Part part, int end) {
    return endingAt(part, end).map(naming -> naming.actor().kind());
  }
}
