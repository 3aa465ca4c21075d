package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.engine.schema.Analyzers;

class AnalyzedWordTest {

  @Test
  void runningTextIsSearchedByTheStemAndNamesByTheWord() {
    AnalyzedWord word = AnalyzedWord.of("Negotiations");
    assertThat(word.textTerms()).containsExactly("negoti");
    assertThat(word.nameTerms()).containsExactly("negotiations");
    assertThat(word.isOneName()).isTrue();
    assertThat(word.isStopWord()).isFalse();
  }

  @Test
  void aStopWordIsNoTermOfRunningTextButOneOfNames() {
    AnalyzedWord word = AnalyzedWord.of("The");
    assertThat(word.textTerms()).isEmpty();
    assertThat(word.nameTerms()).containsExactly("the");
    assertThat(word.isStopWord()).isTrue();
  }

  @Test
  void aWordOfSeveralTermsIsNoSingleName() {
    AnalyzedWord word = AnalyzedWord.of("al-Sabra");
    assertThat(word.nameTerms()).containsExactly("al", "sabra");
    assertThat(word.isOneName()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Roe's", "U.S.", "Łódź", "the gates of the harbour", "salmon salmon", "—", "it"})
  void itHasTheTermsThatTheAnalyzersOfTheFieldsMake(String text) {
    AnalyzedWord word = AnalyzedWord.of(text);
    assertThat(word.textTerms()).isEqualTo(Analyzers.terms(Analyzers.text(), text));
    assertThat(word.nameTerms()).isEqualTo(Analyzers.terms(Analyzers.names(), text));
  }
}
