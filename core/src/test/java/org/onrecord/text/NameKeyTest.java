package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Araghchi, Aragchi",
    "Araghchi, Araqchi",
    "Araghchi, Araghtchi",
    "Gaddafi, Qaddafi",
    "Gaddafi, Kadhafi",
    "Zelensky, Zelenskyy",
    "Zelensky, Zelenskiy",
    "Petrow, Petrov",
    "Petrowa, Petrova",
    "Müller, MULLER"
  })
  void spellingsOfOneNameAreTheSame(String a, String b) {
    assertThat(NameKey.isSameName(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Khamenei, Khomeini",
    "Iran, Iraq",
    "Oman, Omar",
    "Austria, Australia",
    "Niger, Nigeria",
    "Israel, Israeli",
    "Yemen, Yemeni",
    "Slovak, Slovakia",
    "Mali, Malik",
    "Roe, Rowe"
  })
  void namesThatOnlyLookAlikeAreNot(String a, String b) {
    assertThat(NameKey.isSameName(a, b)).isFalse();
  }

  @Test
  void countriesAndPeoplesHaveNoOtherSpellings() {
    assertThat(NameKey.isComparable("iran")).isFalse();
    assertThat(NameKey.isComparable("iranian")).isFalse();
    assertThat(NameKey.isComparable("araghchi")).isTrue();
  }

  @Property
  void aDistanceThatIsTooLargeIsInfinite(
      @ForAll("names") String a, @ForAll("names") String b, @ForAll("bounds") double most) {
    NameKey keyA = NameKey.of(a);
    NameKey keyB = NameKey.of(b);
    double distance = keyA.distance(keyB);
    assertThat(keyA.distance(keyB, most))
        .isEqualTo(distance <= most ? distance : Double.POSITIVE_INFINITY);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings().withChars("aeikhzstrm").ofMinLength(1).ofMaxLength(7);
  }

  @Provide
  Arbitrary<Double> bounds() {
    return Arbitraries.of(0., .1, NameKey.MAX_DISTANCE, .3, .6);
  }

  @Property
  void distanceIsSymmetricAndNothingForOneself(@ForAll String a, @ForAll String b) {
    NameKey keyA = NameKey.of(a);
    NameKey keyB = NameKey.of(b);
    assertThat(keyA.distance(keyA)).isZero();
    assertThat(keyA.distance(keyB)).isEqualTo(keyB.distance(keyA)).isNotNegative();
  }
}
