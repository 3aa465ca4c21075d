package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {

  @Test
  void titlesStandApartFromTheName() {
    PersonName name = PersonName.of("Foreign Minister Abbas Araghchi");
    assertThat(name.titles()).containsExactly("Foreign", "Minister");
    assertThat(name.withoutTitles()).isEqualTo("Abbas Araghchi");
    assertThat(name.family()).isEqualTo("Araghchi");
  }

  @Test
  void aTitleOfSeveralWordsIsNoPartOfTheName() {
    assertThat(PersonName.of("Secretary of State Mira Lund").withoutTitles())
        .isEqualTo("Mira Lund");
  }

  @Test
  void aTitleThatIsAGivenNameIsOneBeforeALoneFamilyName() {
    assertThat(PersonName.of("Dean Roe").withoutTitles()).isEqualTo("Dean Roe");
    assertThat(PersonName.of("Dean Mira Roe").withoutTitles()).isEqualTo("Mira Roe");
  }

  @Test
  void particlesBelongToTheFamilyName() {
    assertThat(PersonName.of("Ursula von der Leyen").family()).isEqualTo("von der Leyen");
  }

  @Test
  void suffixesAndPossessivesAreNoPartOfTheName() {
    assertThat(PersonName.of("Joe Roe Jr.").family()).isEqualTo("Roe");
    assertThat(PersonName.of("Mira Lund’s").withoutTitles()).isEqualTo("Mira Lund");
  }

  @Test
  void aTitleTellsTheGenderBeforeTheGivenNameDoes() {
    assertThat(PersonName.of("Mrs. Roe").gender()).isEqualTo(Gender.FEMALE);
    assertThat(PersonName.of("José Roe").gender()).isEqualTo(Gender.MALE);
    assertThat(PersonName.of("Roe").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void titlesAloneKeepTheLastWord() {
    assertThat(PersonName.of("Prime Minister").family()).isEqualTo("Minister");
    assertThat(PersonName.of("").family()).isEmpty();
  }
}
