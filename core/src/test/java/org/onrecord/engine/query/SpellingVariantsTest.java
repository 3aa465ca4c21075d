package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.query.NameVariants.Variant;

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
  private static final class Spelt extends FixedVocabulary {

    private final List<String> lookedUp = new ArrayList<>();

    @Override
    public List<Variant> variants(String term) {
      lookedUp.add(term);
      return IntStream.range(0, 8).mapToObj(i -> new Variant(term + i, i)).toList();
    }
  }
}
