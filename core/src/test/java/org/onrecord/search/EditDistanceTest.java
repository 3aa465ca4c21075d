package org.onrecord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  private static final List<String> KNOWN = List.of("search", "show", "stats", "remove", "repair");

  @ParameterizedTest
  @CsvSource({"serch,search", "saerch,search", "Searhc,search", "sho,show", "removed,remove"})
  void aLetterMayBeWrong(String typed, String meant) {
    assertThat(EditDistance.nearest(typed, KNOWN, 1)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"salmon", "sh", "us", "sarhc", "prime minister", "searchsearchsearch"})
  void otherWordsAreNoSlips(String typed) {
    assertThat(EditDistance.nearest(typed, KNOWN, 1)).isEmpty();
  }

  @Test
  void theNearestIsMeant() {
    assertThat(EditDistance.nearest("repar", KNOWN, 3)).contains("repair");
  }

  @Test
  void nothingIsNearNothing() {
    assertThat(EditDistance.nearest("", KNOWN, 0)).isEmpty();
    assertThat(EditDistance.nearest("search", List.of(), 2)).isEmpty();
  }
}
