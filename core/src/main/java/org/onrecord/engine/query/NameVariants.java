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
 * Finds the spelling variants of a name in the index. Candidates are names whose skeleton is within
 * one edit (1,866 of the 1,877 pairs accepted by {@link NameKey}), which are then compared. For a
 * word that is not in the index, names one edit away are added, to cover typing errors.
 */
public final class NameVariants {

  /** Maximum spelling variants of a word: the nearest. */
  static final int MAX_VARIANTS = 8;

  /** Maximum edits between the skeletons of two spellings. */
  public static final int MAX_SKELETON_EDITS = 1;

  /** Maximum edits of a typing error. */
  public static final int MAX_TYPO_EDITS = 1;

  /** Shorter names are too often one edit apart. */
  private static final int MIN_TYPO_LENGTH = 5;

  private NameVariants() {}

  /** A spelling variant: a term of the name fields, and its distance. */
  public record Variant(String term, double distance) implements Comparable<Variant> {

    @Override
    public int compareTo(Variant other) {
      int nearer = Double.compare(distance, other.distance);
      return nearer == 0 ? term.compareTo(other.term) : nearer;
    }
  }

  /**
   * The spelling variants of a term of the name fields, nearest first; empty if it is too short or
   * too long to have any, or names a place.
   */
  public static List<Variant> variants(TermVocabulary vocabulary, String term) throws IOException {
    if (!NameKey.hasComparableLength(term)) {
      return List.of();
    }
    NameKey key = NameKey.of(term);
    Map<String, NameKey> names = vocabulary.soundingLike(key);
    // Candidates are not checked for places: loading the table of places would take longer than a
    // short search.
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

  /** Whether an article contains the word, in a name or elsewhere. */
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
