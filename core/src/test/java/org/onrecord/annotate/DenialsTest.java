package org.onrecord.annotate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is denied, asked or said by nobody is not reported. */
class DenialsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neither crew believes that the race was clean.",
        "Tom Fenn doesn’t think the ice will hold.",
        "Tom Fenn didn't say the ice would hold.",
        "No witness claimed that the lamp was lit."
      })
  void aDenialReportsNothing(String text) {
    FoundQuotes.in(text).hasQuotes();
  }

  @Test
  void whatASpeakerIsAskedIsNotHis() {
    FoundQuotes.in("Asked whether he had thought of setting it free, Tom Fenn said: “Never.”")
        .hasQuotes("“Never.”")
        .quote("Never")
        .by("Tom Fenn");
  }

  @Test
  void aNumberedHouseIsNotADenial() {
    FoundQuotes.in("On Monday night No 10 confirmed the race would be rowed again.")
        .quote("the race")
        .by("No 10");
  }

  @Test
  void aContractedPronounIsNamedWithoutItsVerb() {
    FoundQuotes.in("If you sit with old pilots, they’ll tell you the river moved in one night.")
        .quote("the river")
        .by("they");
  }

  @Test
  void aFractionIsOneSource() {
    FoundQuotes.in("About 2 in 10 say the word fits the harbour.").quote("the word").by("2 in 10");
  }
}
