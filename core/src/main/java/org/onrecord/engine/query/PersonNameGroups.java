package org.onrecord.engine.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.model.Actor;
import org.onrecord.text.NameGroups;

/** Tells which names of an index are of people, and which of these are one person's. */
public final class PersonNameGroups {

  private PersonNameGroups() {}

  /**
   * Of all actors and speakers that are not only ever organizations or places.
   *
   * @param names how many documents have each as a value
   * @param namings how actors are written
   */
  public static NameGroups identities(Map<String, Long> names, Iterable<SurfaceFormCount> namings) {
    Set<String> people = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (SurfaceFormCount naming : namings) {
      (naming.kind() == Actor.Kind.PERSON ? people : others).add(naming.name());
    }
    others.removeAll(people);
    Map<String, Long> persons = new HashMap<>(names);
    persons.keySet().removeAll(others);
    return NameGroups.of(persons);
  }
}
