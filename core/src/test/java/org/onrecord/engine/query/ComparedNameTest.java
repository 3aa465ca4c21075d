package org.onrecord.engine.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedNameTest {

  @Test
  void aNameIsItsGivenNamesAndItsFamilyName() {
    ComparedName name = ComparedName.of("Halden Roe");
    assertThat(name.given()).containsExactly("halden");
    assertThat(name.family()).containsExactly("roe");
    assertThat(name.isFamilyNameOnly()).isFalse();
    assertThat(ComparedName.of("Roe").isFamilyNameOnly()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"K.J. Roe", "KJ Roe", "K. J. Roe"})
  void initialsThatAreWrittenTogetherAreOneNameEach(String written) {
    assertThat(ComparedName.of(written).given()).containsExactly("k", "j");
  }

  @Test
  void aFamilyNameMayBeTypedFirst() {
    ComparedName name = ComparedName.typed(" Roe, Halden ");
    assertThat(name.given()).containsExactly("halden");
    assertThat(name.family()).containsExactly("roe");
  }

  @Test
  void aSuffixAfterACommaIsNoGivenName() {
    assertThat(ComparedName.typed("Halden Roe, Jr.").given()).containsExactly("halden");
  }

  @Test
  void particlesAreInTheFamilyNameAndCanBeLeftOut() {
    ComparedName name = ComparedName.of("Mira al-Sabra");
    assertThat(name.family()).containsExactly("al", "sabra");
    assertThat(name.familyWithoutParticles()).containsExactly("sabra");
    assertThat(name.lastWord()).isEqualTo("sabra");
  }

  @Test
  void aNameContainsAnotherWhoseWordsStandSideBySideInIt() {
    ComparedName trust = ComparedName.of("Saltmere Harbour Trust");
    assertThat(trust.contains(ComparedName.of("Harbour Trust"))).isTrue();
    assertThat(trust.endsWith(ComparedName.of("Harbour Trust"))).isTrue();
    assertThat(trust.contains(ComparedName.of("Saltmere Harbour"))).isTrue();
    assertThat(trust.endsWith(ComparedName.of("Saltmere Harbour"))).isFalse();
    assertThat(trust.contains(ComparedName.of("Saltmere Trust"))).isFalse();
    assertThat(ComparedName.of("Trust").endsWith(trust)).isFalse();
  }

  @Test
  void aWordInLowerCaseIsNoPersonUnlessItIsAParticle() {
    assertThat(ComparedName.of("Mira von Lund").isShapedAsPerson()).isTrue();
    assertThat(ComparedName.of("Mira lund").isShapedAsPerson()).isFalse();
  }
}
