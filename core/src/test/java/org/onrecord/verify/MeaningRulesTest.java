package org.onrecord.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningRulesTest {

  @ParameterizedTest
  @CsvSource({
    "not, ''",
    "never, ''",
    "do, don’t",
    "likely, unlikely",
    "careless, careful",
    "20, 30",
    "20 million, 20 billion",
    "20 percent, 20",
    "Monday, Tuesday",
    "all, some",
    "will, may",
    "more, less",
    "supported, opposed",
    "rose, fell",
    "Calloway, Oduya",
    "won, lost",
    "with, without",
  })
  void theseDifferencesTurnTheMeaning(String claimed, String found) {
    assertThat(MeaningRules.turns(WordReader.words(claimed), WordReader.words(found)))
        .contains(true);
    assertThat(MeaningRules.turns(WordReader.words(found), WordReader.words(claimed)))
        .contains(true);
  }

  @ParameterizedTest
  @CsvSource({"don’t, do not", "we’ll, we will", "very, ''", "walks, walked", "can’t, cannot"})
  void theseDoNot(String claimed, String found) {
    assertThat(MeaningRules.turns(WordReader.words(claimed), WordReader.words(found)))
        .contains(false);
  }

  @ParameterizedTest
  @CsvSource({"close, shut", "harbour, town"})
  void theListsDoNotKnowThese(String claimed, String found) {
    assertThat(MeaningRules.turns(WordReader.words(claimed), WordReader.words(found)))
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "we did not say that, true", "on 20 October, true", "without it, true",
    "that they will, true", "which is unlikely, true", "the old harbour, false",
    "all this and the harbour there, false",
  })
  void anEllipsisMaySwallowWhatTurnsTheMeaning(String left, boolean turns) {
    assertThat(MeaningRules.isTurnedWithout(WordReader.words(left))).isEqualTo(turns);
  }
}
