package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.schema.Schema;

class WordFrequenciesTest {

  private final FixedVocabulary vocabulary = new FixedVocabulary();
  private final WordFrequencies frequencies = new WordFrequencies(vocabulary);

  @Test
  void aWordOfTwoArticlesIsKnownAndRareOfThreeNoLongerRare() throws IOException {
    vocabulary.with(Schema.BODY, "heron", 2).with(Schema.BODY, "gull", 3);

    assertThat(frequencies.isKnown(word("heron"))).isTrue();
    assertThat(frequencies.isRare(word("heron"))).isTrue();
    assertThat(frequencies.isRare(word("gull"))).isFalse();
    assertThat(frequencies.isKnown(word("otter"))).isFalse();
  }

  @Test
  void theFieldWithMoreArticlesCounts() throws IOException {
    vocabulary.with(Schema.BODY, "heron", 1).with(Schema.TITLE, "heron", 3);

    assertThat(frequencies.isRare(word("heron"))).isFalse();
  }

  @Test
  void aWordIsOrdinaryUnlessOneInTenOfItsArticlesHasItInAName() throws IOException {
    vocabulary
        .with(Schema.BODY, "lund", 30)
        .with(Schema.ACTOR, "lund", 2)
        .with(Schema.SPEAKER, "lund", 2)
        .with(Schema.BODY, "gull", 30)
        .with(Schema.ACTOR, "gull", 3);

    assertThat(frequencies.isOrdinary(word("lund"))).isFalse();
    assertThat(frequencies.isOrdinary(word("gull"))).isTrue();
  }

  @Test
  void aRareWordAndAPhraseAreNotOrdinary() throws IOException {
    vocabulary
        .with(Schema.BODY, "otter", 2)
        .with(Schema.BODY, "grey", 30)
        .with(Schema.BODY, "heron", 30);

    assertThat(frequencies.isOrdinary(word("otter"))).isFalse();
    assertThat(frequencies.isOrdinary(word("grey-heron"))).isFalse();
  }

  @Test
  void eachWordIsLookedUpOnce() throws IOException {
    vocabulary.with(Schema.BODY, "gull", 30);

    assertThat(frequencies.isOrdinary(word("gull"))).isTrue();
    int lookups = vocabulary.counted.size();
    assertThat(frequencies.isOrdinary(word("gull"))).isTrue();
    assertThat(frequencies.isRare(word("gull"))).isFalse();

    assertThat(vocabulary.counted).hasSize(lookups).doesNotHaveDuplicates();
  }

  private static AnalyzedWord word(String text) {
    return AnalyzedWord.of(text);
  }
}
