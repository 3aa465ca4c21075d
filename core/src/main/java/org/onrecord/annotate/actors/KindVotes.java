package org.onrecord.annotate.actors;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor.Kind;

/** Votes for each kind of name. */
final class KindVotes {

  private static final Kind[] KINDS = Kind.values();

  private final int[] votes = new int[KINDS.length];

  void add(Kind kind, int more) {
    votes[kind.ordinal()] += more;
  }

  void add(KindVotes other) {
    for (Kind kind : KINDS) {
      add(kind, other.of(kind));
    }
  }

  int of(Kind kind) {
    return votes[kind.ordinal()];
  }

  void addToEach(int more) {
    for (Kind kind : KINDS) {
      add(kind, more);
    }
  }

  /**
   * The kind with the most votes.
   *
   * @param enough the minimum
   * @param lead the minimum margin
   */
  Optional<Kind> winner(int enough, int lead) {
    Kind best = Kind.PERSON;
    int next = Integer.MIN_VALUE;
    for (Kind kind : List.of(Kind.ORGANIZATION, Kind.PLACE)) {
      if (of(kind) > of(best)) {
        next = of(best);
        best = kind;
      } else {
        next = Math.max(next, of(kind));
      }
    }
    return of(best) >= Math.max(enough, next + lead) ? Optional.of(best) : Optional.empty();
  }
}
