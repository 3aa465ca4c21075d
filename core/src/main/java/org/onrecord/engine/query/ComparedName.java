package org.onrecord.engine.query;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.text.PersonName;

/**
 * A name, typed or of the index, taken apart as one of a person, in the terms that fields of names
 * are searched by.
 *
 * @param written the whole name
 * @param person its parts, as written
 * @param words all of it, titles included
 * @param given the given names; initials that are written together are one each
 * @param family the family name, its particles included
 */
record ComparedName(
    String written,
    PersonName person,
    ImmutableList<String> words,
    ImmutableList<String> given,
    ImmutableList<String> family) {

  /** "J.D.", "JD": two given names. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{Lu}{2}");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** "Lund, Mira". */
  private static final Pattern FAMILY_FIRST = Pattern.compile("([^,]+),\\s*([^,]+)");

  static ComparedName of(String written) {
    PersonName person = PersonName.of(written);
    ImmutableList.Builder<String> given = ImmutableList.builder();
    for (String name : person.given()) {
      if (INITIALS.matcher(name).matches()) {
        name.codePoints()
            .filter(Character::isLetter)
            .forEach(c -> given.addAll(terms(Character.toString(c))));
      } else {
        given.addAll(terms(name));
      }
    }
    return new ComparedName(written, person, terms(written), given.build(), terms(person.family()));
  }

  /** A name as a person types it, which may have its family name first and a comma after it. */
  static ComparedName typed(String text) {
    Matcher familyFirst = FAMILY_FIRST.matcher(text.strip());
    return familyFirst.matches() && !PersonName.isSuffix(familyFirst.group(2).strip())
        ? of(familyFirst.group(2).strip() + " " + familyFirst.group(1).strip())
        : of(text);
  }

  private static ImmutableList<String> terms(String text) {
    return Analyzers.terms(Analyzers.names(), text);
  }

  boolean isFamilyNameOnly() {
    return given.isEmpty();
  }

  String lastWord() {
    return family.get(family.size() - 1);
  }

  /** The family name without its particles: "sabra" of "al-Sabra". */
  List<String> familyWithoutParticles() {
    int from = 0;
    while (from < family.size() - 1 && PersonName.isParticle(family.get(from))) {
      from++;
    }
    return family.subList(from, family.size());
  }

  /** Whether the words of another name are the last of this one. */
  boolean endsWith(ComparedName other) {
    int from = words.size() - other.words.size();
    return from >= 0 && words.subList(from, words.size()).equals(other.words);
  }

  /** Whether all words of another name stand side by side in this one. */
  boolean contains(ComparedName other) {
    return Collections.indexOfSubList(words, other.words) >= 0;
  }

  /** Whether it may be a person's, for all that the form of its words tells. */
  boolean isShapedAsPerson() {
    if (family.isEmpty()) {
      return false;
    }
    return Stream.concat(person.given().stream(), WORDS.splitToStream(person.family()))
        .allMatch(
            word -> Character.isUpperCase(word.codePointAt(0)) || PersonName.isParticle(word));
  }
}
