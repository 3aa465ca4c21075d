package org.onrecord.engine.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.onrecord.engine.query.NameVariants.Variant;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;
import org.onrecord.text.NameKey;

/** A vocabulary of the terms that a test gives it; what a test does not give is an error. */
class FixedVocabulary implements TermVocabulary {

  private final Map<Term, Integer> frequencies = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private int documents;

  /** The terms whose frequency was asked for, in order. */
  final List<Term> counted = new ArrayList<>();

  FixedVocabulary documents(int count) {
    this.documents = count;
    return this;
  }

  FixedVocabulary with(String field, String term, int frequency) {
    frequencies.put(new Term(field, term), frequency);
    return this;
  }

  /** A word that prefixes and misspellings are expanded to. */
  FixedVocabulary word(String word, int frequency) {
    words.put(word, frequency);
    return this;
  }

  @Override
  public int frequency(Term term) {
    counted.add(term);
    return frequencies.getOrDefault(term, 0);
  }

  @Override
  public int documentCount() {
    return documents;
  }

  @Override
  public List<Variant> variants(String term) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, NameKey> soundingLike(NameKey key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<String> typosOf(String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Long> names(Facet facet, String field, Collection<String> terms) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Set<Actor.Kind>> kinds(Collection<String> names) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, Integer> prefixMatches(Collection<String> fields, String prefix) {
    Map<String, Integer> matches = new HashMap<>(words);
    matches.keySet().removeIf(word -> !word.startsWith(prefix));
    return matches;
  }

  @Override
  public Map<String, Integer> fuzzyMatches(Collection<String> fields, String word, int edits) {
    throw new UnsupportedOperationException();
  }
}
