package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

  @Test
  void spellingsOfAFullNameAreOnePersonUnderTheMostFrequent() {
    Identities people =
        Identities.of(Map.of("Darius Zaraghchi", 2L, "Darius Zaragchi", 5L, "Darius Zaraqchi", 1L));
    assertThat(people.key("Darius Zaraghchi")).isEqualTo("Darius Zaragchi");
    assertThat(people.key("Darius Zaragchi")).isEqualTo("Darius Zaragchi");
    assertThat(people.spellings("Darius Zaraqchi"))
        .containsExactlyInAnyOrder("Darius Zaraghchi", "Darius Zaragchi", "Darius Zaraqchi");
  }

  @Test
  void neverIsAnyoneJoinedByTheSurnameAlone() {
    assertApart("Darius Zaraghchi", "Zaragchi");
    assertApart("Zaraghchi", "Zaragchi");
    assertApart("D. Zaraghchi", "D. Zaragchi");
    assertApart("Darius Zaraghchi", "Farouk Zaragchi");
  }

  @Test
  void whoseGivenNamesDifferIsAnotherPerson() {
    assertApart("Halden Roe", "Halden W. Roe");
    assertApart("Halden A. Roe", "Halden W. Roe");
    assertApart("Daniel Farrow", "Danielle Farrow");
    assertApart("Ali Khamenei", "Ali Khomeini");
  }

  @Test
  void aNameThatIsNotKnownIsItself() {
    assertThat(Identities.NONE.key("Halden Roe")).isEqualTo("Halden Roe");
    assertThat(Identities.NONE.spellings("Halden Roe")).containsExactly("Halden Roe");
    assertThat(Identities.of(Map.of("", 1L, "…", 1L)).key("")).isEmpty();
  }

  @Test
  void manyNamesAreJoinedInLinearTime() {
    Map<String, Long> names = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      names.put("Halden " + "aeiou".charAt(i % 5) + "r" + "aeiou".charAt(i / 5 % 5) + "b" + i, 1L);
    }
    assertThat(Identities.of(names).key("Halden arab0")).isNotNull();
  }

  private static void assertApart(String one, String other) {
    Identities people = Identities.of(Map.of(one, 1L, other, 2L));
    assertThat(people.key(one)).isNotEqualTo(people.key(other));
  }
}
