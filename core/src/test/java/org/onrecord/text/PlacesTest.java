package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void namesAbbreviationsDemonymsAndSeatsLeadToOneCountry() {
    assertThat(List.of("US", "U.S.", "United States", "America", "UNITED STATES"))
        .allSatisfy(form -> assertPlace(form, "United States", Place.PlaceForm.NAME));
    assertPlace("Iranians", "Iran", Place.PlaceForm.DEMONYM);
    assertPlace("Tehran", "Iran", Place.PlaceForm.SEAT);
    assertPlace("Britain", "United Kingdom", Place.PlaceForm.NAME);
    assertPlace("Sultanate of Oman", "Oman", Place.PlaceForm.NAME);
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
        .contains(new Places.PlaceMatch(new Place("South Korea", Place.PlaceForm.DEMONYM), 2));
    assertThat(Places.at(tokens, 2, tokens.size())).isEmpty();
  }

  private static void assertPlace(String words, String name, Place.PlaceForm form) {
    assertThat(Places.find(words)).as(words).contains(new Place(name, form));
  }
}
