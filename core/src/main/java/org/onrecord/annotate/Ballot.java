package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Actor.Kind;

/** Points for each kind that a name may be. */
final class Ballot {

  private static final Kind[] KINDS = Kind.values();

  private final int[] points = new int[KINDS.length];

  void add(Kind kind, int more) {
    points[kind.ordinal()] += more;
  }

  void add(Ballot other) {
    for (Kind kind : KINDS) {
      add(kind, other.of(kind));
    }
  }

  int of(Kind kind) {
    return points[kind.ordinal()];
  }

  /** The kind with most points, if it has at least {@code enough}; the earlier kind on a tie. */
  Optional<Kind> winner(int enough) {
    Kind best = Kind.PERSON;
    for (Kind kind : KINDS) {
      if (of(kind) > of(best)) {
        best = kind;
      }
    }
    return of(best) >= enough ? Optional.of(best) : Optional.empty();
  }
}
