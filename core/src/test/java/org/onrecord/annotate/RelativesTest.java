package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;

/** People of one name are two where the article tells them apart. */
class RelativesTest {

  private static Article annotated(String body) {
    return Annotator.create().annotate(Article.builder("a").body(body).build());
  }

  private static List<String> speakers(String body) {
    return annotated(body).quotes().stream()
        .map(quote -> quote.speaker().orElseThrow().name())
        .toList();
  }

  private static List<String> people(String body) {
    return annotated(body).actors().stream().map(Actor::name).toList();
  }

  @Test
  void aFatherAndAJuniorAreTwo() {
    String body =
        "“The mill is sold,” said Abel Marsh Jr. on Monday in Varnholm.\n\n"
            + "“It is not sold yet,” said Abel Marsh, who owns the yard.";
    assertThat(speakers(body)).containsExactly("Abel Marsh Jr.", "Abel Marsh");
    assertThat(people(body)).contains("Abel Marsh Jr.", "Abel Marsh");
  }

  @Test
  void aNumberTellsThemApartToo() {
    String body =
        "“The mill is sold,” said Abel Marsh III on Monday.\n\n"
            + "“It is not sold yet,” said Abel Marsh, who owns the yard.";
    assertThat(speakers(body)).containsExactly("Abel Marsh III", "Abel Marsh");
  }

  @Test
  void aSonWithAnotherInitialIsNotHisFather() {
    String body =
        "“The mill is sold,” said George Marsh on Monday.\n\n"
            + "“It is not sold yet,” said his son, George W. Marsh, who owns the yard.";
    assertThat(speakers(body)).containsExactly("George Marsh", "George W. Marsh");
    assertThat(people(body)).contains("George Marsh", "George W. Marsh");
  }

  @Test
  void aFullerNameOfNoRelativeIsTheSamePerson() {
    String body =
        "“The mill is sold,” said George W. Marsh on Monday.\n\n"
            + "George Marsh had bought it in May.";
    assertThat(people(body)).containsOnlyOnce("George W. Marsh").doesNotContain("George Marsh");
  }
}
