package org.onrecord.annotate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor.Kind;

/** Points for each kind that a name may be. */
final class Ballot {

  private final Map<Kind, Integer> points = new EnumMap<>(Kind.class);

  void add(Kind kind, int more) {
    points.merge(kind, more, Integer::sum);
  }

  void add(Ballot other) {
    other.points.forEach(this::add);
  }

  int of(Kind kind) {
    return points.getOrDefault(kind, 0);
  }

  /** The kind with most points, if it has at least {@code enough}; the earlier kind on a tie. */
  Optional<Kind> winner(int enough) {
    Kind best = Kind.PERSON;
    for (Kind kind : Kind.values()) {
      if (of(kind) > of(best)) {
        best = kind;
      }
    }
    return of(best) >= enough ? Optional.of(best) : Optional.empty();
  }
}
