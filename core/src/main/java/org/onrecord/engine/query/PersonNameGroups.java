package org.onrecord.engine.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.engine.schema.SurfaceFormCount;
import org.onrecord.model.Actor;
import org.onrecord.text.NameGroups;

/** Groups the names of people in an index that are one person's. */
public final class PersonNameGroups {

  private PersonNameGroups() {}

  /**
   * The names of all actors and speakers, except those that are always organizations or places.
   *
   * @param names the document frequency of each value
   * @param surfaceForms the surface forms of actors
   */
  public static NameGroups identities(
      Map<String, Long> names, Iterable<SurfaceFormCount> surfaceForms) {
    Set<String> people = new HashSet<>();
    Set<String> others = new HashSet<>();
    for (SurfaceFormCount surfaceForm : surfaceForms) {
      (surfaceForm.kind() == Actor.Kind.PERSON ? people : others).add(surfaceForm.name());
    }
    others.removeAll(people);
    Map<String, Long> persons = new HashMap<>(names);
    persons.keySet().removeAll(others);
    return NameGroups.of(persons);
  }
}
