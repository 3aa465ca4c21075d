package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Exact;
import org.onrecord.search.Query.Prefix;

class PatternQueriesTest {

  private final FixedVocabulary vocabulary = new FixedVocabulary();
  private final QueryWords words = new QueryWords(vocabulary, false);

  @Test
  void theMostFrequentWordsWithThePrefixComeFirst() throws IOException {
    vocabulary.word("heron", 2).word("herring", 9).word("gull", 40);

    assertThat(PatternQueries.words(words, new Prefix(Field.ANY, "Her")))
        .containsExactly("herring", "heron");
  }

  @Test
  void aPrefixIsExpandedToFiftyWords() throws IOException {
    for (int i = 0; i < 60; i++) {
      vocabulary.word("gull" + i, i);
    }

    assertThat(PatternQueries.words(words, new Prefix(Field.ANY, "gull")))
        .hasSize(50)
        .startsWith("gull59")
        .doesNotContain("gull9");
  }

  @Test
  void ofSeveralTermsTheLastIsThePattern() throws IOException {
    vocabulary.word("sabra", 2).word("almond", 9);

    assertThat(PatternQueries.words(words, new Prefix(Field.ANY, "al-Sab")))
        .containsExactly("sabra");
  }

  @Test
  void whatIsSearchedAsWrittenIsNotExpanded() throws IOException {
    assertThat(PatternQueries.words(words, new Exact(Field.ANY, "Herons")))
        .containsExactly("herons");
    assertThat(PatternQueries.words(words, new Exact(Field.ANY, "…"))).isEmpty();
  }

  @Test
  void shortWordsMustBeSpeltRightAndLongOnesMayHaveTwoMistakes() {
    assertThat(PatternQueries.edits("at")).isZero();
    assertThat(PatternQueries.edits("cat")).isEqualTo(1);
    assertThat(PatternQueries.edits("heron")).isEqualTo(1);
    assertThat(PatternQueries.edits("herons")).isEqualTo(2);
  }
}
