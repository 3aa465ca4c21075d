package org.onrecord.engine.query;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.engine.query.NameVariants.Variant;

/**
 * The spelling variants of the words of one query. Each word is looked up once; the number of words
 * looked up and of variants added is limited.
 */
final class SpellingVariants {

  /** Maximum variants per query. */
  private static final int MAX_VARIANTS = 60;

  /** Maximum words per query that are looked up for variants. */
  private static final int MAX_WORDS_WITH_VARIANTS = 8;

  private final TermVocabulary vocabulary;
  private final boolean isExact;
  private final Map<String, List<String>> variantsByTerm = new HashMap<>();
  private int variantsUsed;

  /**
   * @param isExact whether no variants are used
   */
  SpellingVariants(TermVocabulary vocabulary, boolean isExact) {
    this.vocabulary = vocabulary;
    this.isExact = isExact;
  }

  /** Whether there are none. */
  boolean isExact() {
    return isExact;
  }

  /** Whether so many were looked up that further words may get fewer than they have. */
  boolean isUsedUp() {
    return variantsUsed >= MAX_VARIANTS || variantsByTerm.size() >= MAX_WORDS_WITH_VARIANTS;
  }

  /** The variants of a word as terms of the name fields, nearest first; empty for several terms. */
  List<String> of(AnalyzedWord word) throws IOException {
    return word.isOneName() ? of(word.nameTerms().get(0)) : List.of();
  }

  /** The variants of a term of the name fields, nearest first. */
  List<String> of(String term) throws IOException {
    if (isExact) {
      return List.of();
    }
    List<String> variants = variantsByTerm.get(term);
    if (variants == null) {
      if (variantsByTerm.size() == MAX_WORDS_WITH_VARIANTS) {
        return List.of();
      }
      variants = lookUp(term);
      variantsUsed += variants.size();
      variantsByTerm.put(term, variants);
    }
    return variants;
  }

  private List<String> lookUp(String term) throws IOException {
    List<Variant> found = vocabulary.variants(term);
    ImmutableList.Builder<String> terms = ImmutableList.builder();
    for (Variant variant : found.subList(0, Math.min(found.size(), MAX_VARIANTS - variantsUsed))) {
      terms.add(variant.term());
    }
    return terms.build();
  }
}
