package org.onrecord.annotate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marked words that nobody says, and similar ones that somebody does. */
class MentionedWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats may race along stretches of coast called “ribbons”.",
        "The habit is known as “net sharing” because each crew mends for the next.",
        "Mira Lund wrote an essay titled “A harbour is a promise” in the Ledger.",
        "Skippers have to report “any gift that floats”."
      })
  void termsTitlesAndRulesAreNoQuotes(String text) {
    FoundQuotes.in(text).hasQuotes();
  }

  @Test
  void anAttributeOfTheReportersHasNoSpeaker() {
    FoundQuotes.in("Last week, Northline brought out an even “louder” horn.")
        .quote("louder")
        .byNobody();
  }

  @ParameterizedTest
  @CsvSource({
    "'Mira Lund called the talks “a leaking boat”.', a leaking, Mira Lund",
    "'The plan was called “a leaking boat” by Mira Lund.', a leaking, Mira Lund",
    "'Mira Lund said the boats are called “ribbons”.', ribbons, Mira Lund"
  })
  void wordsOfASpeakerAre(String text, String words, String speaker) {
    FoundQuotes.in(text).quote(words).by(speaker);
  }
}
