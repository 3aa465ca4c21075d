package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.query.NameVariants.Variant;
import org.onrecord.model.Actor;
import org.onrecord.search.Facet;
import org.onrecord.text.NameKey;

class SpellingVariantsTest {

  private final Spelt vocabulary = new Spelt();

  @Test
  void aWordIsLookedUpOnce() throws IOException {
    SpellingVariants variants = new SpellingVariants(vocabulary, false);
    assertThat(variants.of(AnalyzedWord.of("Roe"))).isEqualTo(variants.of("roe")).hasSize(8);
    assertThat(vocabulary.lookedUp).containsExactly("roe");
  }

  @Test
  void namesThatAreWantedAsTheyAreSpeltHaveNone() throws IOException {
    assertThat(new SpellingVariants(vocabulary, true).of("roe")).isEmpty();
    assertThat(vocabulary.lookedUp).isEmpty();
  }

  @Test
  void aPhraseHasNone() throws IOException {
    assertThat(new SpellingVariants(vocabulary, false).of(AnalyzedWord.of("al-Sabra"))).isEmpty();
  }

  @Test
  void aQueryOfManyWordsGetsNoMoreThanSixty() throws IOException {
    SpellingVariants variants = new SpellingVariants(vocabulary, false);
    List<String> all = new ArrayList<>();
    for (int word = 0; word < 10; word++) {
      all.addAll(variants.of("word" + word));
    }
    assertThat(all).hasSize(60);
    assertThat(vocabulary.lookedUp).hasSize(8);
  }

  /** Knows eight spellings of every word. */
  private static final class Spelt implements TermVocabulary {

    private final List<String> lookedUp = new ArrayList<>();

    @Override
    public List<Variant> variants(String term) {
      lookedUp.add(term);
      return IntStream.range(0, 8).mapToObj(i -> new Variant(term + i, i)).toList();
    }

    @Override
    public int frequency(Term term) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int documentCount() {
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
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Integer> fuzzyMatches(Collection<String> fields, String word, int edits) {
      throw new UnsupportedOperationException();
    }
  }
}
