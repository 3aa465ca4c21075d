package org.onrecord.syntax;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.onrecord.text.Token;

/**
 * Corrects a frequent error of the parser: in "Heads nodded as the woman with the drum warned" the
 * words after "as" are its clause, not an object and a coordinated verb.
 */
final class SubordinateClauseRepair {

  private static final ImmutableSet<String> MARKERS =
      ImmutableSet.of("as", "while", "after", "before", "since", "until", "because");

  private final List<Token> tokens;
  private final int[] tags;
  private final int[] heads;
  private final Relation[] relations;

  private SubordinateClauseRepair(
      List<Token> tokens, int[] tags, int[] heads, Relation[] relations) {
    this.tokens = tokens;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /** Corrects {@code heads} and {@code relations} of a sentence in place. */
  static void apply(List<Token> tokens, int[] tags, int[] heads, Relation[] relations) {
    SubordinateClauseRepair repair = new SubordinateClauseRepair(tokens, tags, heads, relations);
    for (int i = 1; i < heads.length; i++) {
      if (relations[i] == Relation.PREPOSITION && MARKERS.contains(tokens.get(i).lower())) {
        repair.apply(i);
      }
    }
  }

  private void apply(int marker) {
    int noun = dependent(marker, Relation.PREPOSITION_OBJECT);
    int verb = noun < 0 ? -1 : verbAfter(noun);
    if (verb < 0
        || heads[marker] < 0
        || heads[marker] > marker
        || relations[verb] != Relation.CONJUNCT && relations[verb] != Relation.CLAUSE
        || heads[verb] != heads[marker]
        || dependent(verb, Relation.SUBJECT) >= 0) {
      return;
    }
    heads[noun] = verb;
    relations[noun] = Relation.SUBJECT;
    heads[marker] = verb;
    relations[marker] = Relation.MARKER;
    relations[verb] = Relation.ADVERBIAL_CLAUSE;
  }

  /** The first finite verb after a noun; -1 if a comma or a coordination comes first. */
  private int verbAfter(int noun) {
    for (int i = noun + 1; i < heads.length; i++) {
      PartOfSpeech tag = PartOfSpeech.of(tags[i]);
      if (tag.isFiniteVerb()) {
        return i;
      }
      if (tag == PartOfSpeech.CONJUNCTION
          || tag == PartOfSpeech.COMMA
          || tag == PartOfSpeech.PUNCTUATION
          || tag == PartOfSpeech.WH) {
        return -1;
      }
    }
    return -1;
  }

  private int dependent(int word, Relation relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == word && relations[i] == relation) {
        return i;
      }
    }
    return -1;
  }
}
