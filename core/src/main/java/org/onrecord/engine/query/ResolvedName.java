package org.onrecord.engine.query;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * Whose names a typed name is, among the whole names that an index has.
 *
 * @param asTyped those that have it as it was typed
 * @param joined other spellings of the names of these people
 * @param widened names in other spellings that nobody bears as typed, under what stands for the
 *     typed name; the two others are empty if there are any
 */
record ResolvedName(
    ImmutableSet<String> asTyped,
    ImmutableSet<String> joined,
    ImmutableSetMultimap<String, String> widened) {

  /** Nobody's: whatever has its words is meant. */
  static final ResolvedName WORDS =
      new ResolvedName(ImmutableSet.of(), ImmutableSet.of(), ImmutableSetMultimap.of());

  /** The number of names. */
  int size() {
    return asTyped.size() + joined.size() + widened.size();
  }

  boolean isOfPeople() {
    return !asTyped.isEmpty();
  }
}
