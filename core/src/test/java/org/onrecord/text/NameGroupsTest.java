package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

  @Test
  void spellingsOfAFullNameAreOnePersonUnderTheMostFrequent() {
    NameGroups people =
        NameGroups.of(Map.of("Darius Zaraghchi", 2L, "Darius Zaragchi", 5L, "Darius Zaraqchi", 1L));
    assertThat(people.canonicalName("Darius Zaraghchi")).isEqualTo("Darius Zaragchi");
    assertThat(people.canonicalName("Darius Zaragchi")).isEqualTo("Darius Zaragchi");
    assertThat(people.variants("Darius Zaraqchi"))
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
    assertThat(NameGroups.NONE.canonicalName("Halden Roe")).isEqualTo("Halden Roe");
    assertThat(NameGroups.NONE.variants("Halden Roe")).containsExactly("Halden Roe");
    assertThat(NameGroups.of(Map.of("", 1L, "…", 1L)).canonicalName("")).isEmpty();
  }

  @Test
  void manyNamesAreJoinedInLinearTime() {
    Map<String, Long> names = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      names.put("Halden " + "aeiou".charAt(i % 5) + "r" + "aeiou".charAt(i / 5 % 5) + "b" + i, 1L);
    }
    assertThat(NameGroups.of(names).canonicalName("Halden arab0")).isNotNull();
  }

  private static void assertApart(String one, String other) {
    NameGroups people = NameGroups.of(Map.of(one, 1L, other, 2L));
    assertThat(people.canonicalName(one)).isNotEqualTo(people.canonicalName(other));
  }
}
