package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Part;
import org.onrecord.text.Gender;
import org.onrecord.text.PersonName;

/** Which full name of an article a short one means. */
class ArticleNamesTest {

  private static String fullest(String text, String name) {
    return ArticleUnderTest.of(text).names.fullest(PersonName.of(name));
  }

  @Test
  void aSurnameMeansTheFullNameThatHasIt() {
    assertThat(fullest("Mira Lund met Tom Fenn.", "Fenn")).isEqualTo("Tom Fenn");
  }

  @Test
  void titlesAreNoPartOfAName() {
    assertThat(fullest("Mayor Mira Lund slept.", "Mayor Lund")).isEqualTo("Mira Lund");
    assertThat(fullest("The gates shut.", "Mayor Lund")).isEqualTo("Lund");
  }

  @Test
  void aFullNameStaysItself() {
    assertThat(fullest("Mira Lund met Ada Lund.", "Ada Lund")).isEqualTo("Ada Lund");
  }

  @Test
  void theNamePrintedMoreOftenWins() {
    assertThat(fullest("Ada Lund met Mira Lund. Then Mira Lund left.", "Lund"))
        .isEqualTo("Mira Lund");
  }

  @Test
  void aPersonWinsOverAThingOfThatName() {
    assertThat(fullest("Northline Lund met Northline Lund. So did Mira Lund.", "Lund"))
        .isEqualTo("Mira Lund");
  }

  @Test
  void aGivenNameAloneMeansItsBearer() {
    assertThat(fullest("Mary Lund slept.", "Mary")).isEqualTo("Mary Lund");
  }

  @Test
  void anotherSpellingOfASurnameMeansTheSamePerson() {
    assertThat(fullest("Abbas Qarabi slept.", "Karabi")).isEqualTo("Abbas Qarabi");
  }

  @Test
  void theGenderOfAFullNameComesFromItsTitlesAnywhere() {
    ArticleNames names = ArticleUnderTest.of("Kess Vane slept. Later Mrs. Vane left.").names;
    assertThat(names.gender("Kess Vane")).isEqualTo(Gender.FEMALE);
    assertThat(names.gender("Tom Fenn")).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void namesAreFoundByWhereTheyStand() {
    String text = "Mira Lund met Tom Fenn and Ada Roe.";
    ArticleNames names = ArticleUnderTest.of(text).names;
    int from = text.indexOf("Tom");
    assertThat(names.namedIn(Part.BODY, from, text.indexOf("Ada"))).containsExactly("Tom Fenn");
    assertThat(names.namedIn(Part.BODY, from, text.length()))
        .containsExactly("Tom Fenn", "Ada Roe");
    assertThat(names.namedIn(Part.BODY, from + 1, from + 2)).isEmpty();
    assertThat(names.namedIn(Part.TITLE, 0, text.length())).isEmpty();
  }

  @Test
  void namesInsideQuotesCountToo() {
    assertThat(fullest("It was “Mira Lund at her best”.", "Lund")).isEqualTo("Mira Lund");
  }

  @Test
  void anOfficeIsHeldByWhomTheArticleNamesByIt() {
    ArticleNames names =
        ArticleUnderTest.of("Mira Lund, the harbour minister, met Mayor Tom Fenn of Varnholm.")
            .names;
    assertThat(names.holder(List.of("harbour", "minister"))).contains("Mira Lund");
    assertThat(names.holder(List.of("mayor", "of", "Varnholm"))).contains("Tom Fenn");
    assertThat(names.holder(List.of("prime", "minister"))).isEmpty();
    assertThat(names.holder(List.of("queen"))).isEmpty();
    assertThat(names.hasHolder(List.of("minister"))).isTrue();
    assertThat(names.hasHolder(List.of("queen"))).isFalse();
  }

  @Test
  void aDescriptionBeforeAnAppositionIsAnOffice() {
    ArticleNames names =
        ArticleUnderTest.of("On Friday the mayor of Varnholm, Ada Roe, left.").names;
    assertThat(names.holder(List.of("mayor"))).contains("Ada Roe");
  }
}
