package org.onrecord.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.onrecord.engine.schema.Analyzers;
import org.onrecord.engine.schema.Schema;
import org.onrecord.text.NameKey;

/**
 * Finds the spellings of a name that an index holds. Candidates are the names whose skeleton is
 * within one edit of the word's: 1,866 of the 1,877 pairs that {@link NameKey}, which decides among
 * them, takes for one name. A word that stands nowhere in the index may also be a slip of the
 * keyboard, which sounds like anything: for it the names that are one letter off are taken as well.
 */
public final class NameVariants {

  /** How many spellings of one word are searched for at most: the nearest. */
  static final int MAX_VARIANTS = 8;

  /** How far apart the skeletons of two spellings may be. */
  public static final int MAX_SKELETON_EDITS = 1;

  /** How many letters a slip of the keyboard changes. */
  public static final int MAX_TYPO_EDITS = 1;

  /** Shorter names are too often one letter off another. */
  private static final int MIN_TYPO_LENGTH = 5;

  private NameVariants() {}

  /** Another spelling of a word: a term of the name fields, and how far it is. */
  public record Variant(String term, double distance) implements Comparable<Variant> {

    @Override
    public int compareTo(Variant other) {
      int nearer = Double.compare(distance, other.distance);
      return nearer == 0 ? term.compareTo(other.term) : nearer;
    }
  }

  /**
   * The other spellings of a term of the name fields, nearest first; empty if it is too short or
   * too long to have any, or names a place.
   */
  public static List<Variant> variants(TermVocabulary vocabulary, String term) throws IOException {
    if (!NameKey.hasComparableLength(term)) {
      return List.of();
    }
    NameKey key = NameKey.of(term);
    Map<String, NameKey> names = vocabulary.soundingLike(key);
    // No place is among those: to read the table of places takes a short search longer than this.
    boolean isName = names.remove(term) != null;
    Map<String, Double> distances = new HashMap<>();
    for (Map.Entry<String, NameKey> name : names.entrySet()) {
      double distance = key.distance(name.getValue(), NameKey.MAX_DISTANCE);
      if (distance <= NameKey.MAX_DISTANCE) {
        distances.put(name.getKey(), distance);
      }
    }
    if (term.length() >= MIN_TYPO_LENGTH && !isName && !isKnown(vocabulary, term)) {
      for (String name : vocabulary.typosOf(term)) {
        if (!distances.containsKey(name) && NameKey.isComparable(name)) {
          distances.put(name, key.distance(NameKey.of(name)));
        }
      }
    }
    if (distances.isEmpty() || !isName && !NameKey.isComparable(term)) {
      return List.of();
    }
    List<Variant> variants = new ArrayList<>();
    for (Map.Entry<String, Double> name : distances.entrySet()) {
      variants.add(new Variant(name.getKey(), name.getValue()));
    }
    Collections.sort(variants);
    return List.copyOf(variants.subList(0, Math.min(MAX_VARIANTS, variants.size())));
  }

  /** Whether any article has the word, in a name or elsewhere. */
  private static boolean isKnown(TermVocabulary vocabulary, String term) throws IOException {
    if (vocabulary.frequency(new Term(Schema.ACTOR, term)) > 0
        || vocabulary.frequency(new Term(Schema.SPEAKER, term)) > 0) {
      return true;
    }
    for (String word : Analyzers.terms(Analyzers.text(), term)) {
      if (vocabulary.frequency(new Term(Schema.BODY, word)) > 0
          || vocabulary.frequency(new Term(Schema.TITLE, word)) > 0) {
        return true;
      }
    }
    return false;
  }
}
