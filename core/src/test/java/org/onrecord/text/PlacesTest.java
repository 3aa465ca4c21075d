package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void namesAbbreviationsDemonymsAndSeatsLeadToOneCountry() {
    assertThat(List.of("US", "U.S.", "United States", "America", "UNITED STATES"))
        .allSatisfy(form -> assertPlace(form, "United States", Place.Form.NAME));
    assertPlace("Iranians", "Iran", Place.Form.DEMONYM);
    assertPlace("Tehran", "Iran", Place.Form.SEAT);
    assertPlace("Britain", "United Kingdom", Place.Form.NAME);
    assertPlace("Sultanate of Oman", "Oman", Place.Form.NAME);
  }

  @Test
  void onlyExactWordsInTheirCaseArePlaces() {
    assertThat(Places.find("Irak")).isEmpty();
    assertThat(Places.find("turkey")).isEmpty();
    assertThat(Places.find("us")).isEmpty();
    assertThat(Places.find("White House")).isEmpty();
  }

  @Test
  void theLongestPlaceInTheTextIsFound() {
    List<Token> tokens = Tokenizer.tokens("South Korean envoys");
    assertThat(Places.at(tokens, 0, tokens.size()))
        .contains(new Places.Found(new Place("South Korea", Place.Form.DEMONYM), 2));
    assertThat(Places.at(tokens, 2, tokens.size())).isEmpty();
  }

  private static void assertPlace(String words, String name, Place.Form form) {
    assertThat(Places.find(words)).as(words).contains(new Place(name, form));
  }
}
