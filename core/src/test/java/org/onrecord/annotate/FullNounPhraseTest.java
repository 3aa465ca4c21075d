package org.onrecord.annotate;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;

class FullNounPhraseTest {

  @Test
  void aWordThatOnlyDescribesIsNotTheSpeaker() {
    FoundQuotes.in("Varnholm Harbour engineer Anna Lund said the gates were “not safe at all”.")
        .quote("not safe")
        .by("Anna Lund");
  }

  @Test
  void aPhraseEndsBeforeItsVerb() {
    FoundQuotes.in(
            "“We will appeal,” the pilots said. The Harbour Guild called the plan “a gamble”.")
        .quote("a gamble")
        .by("Harbour Guild");
  }

  @Test
  void aHeadlineVerbIsNoPartOfTheName() {
    Article article =
        Article.builder("test")
            .title("Anna Lund Praises ‘Brave’ Varnholm Harbour Pilots")
            .body("The pilots of Varnholm were praised on Friday.")
            .build();
    FoundQuotes.in(article).quote("Brave").by("Anna Lund");
  }
}
