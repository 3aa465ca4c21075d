package org.onrecord.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

class QuoteFinderTest {

  @Test
  void surnamesTitlesAndSpellingsMeanTheFullestName() {
    FoundQuotes found =
        FoundQuotes.in(
            """
            Envoy Jamal Dzhalilov came late. “We are tired,” Djalilov said.

            “We are hungry,” Mr. Dzhalilov added.""");
    found.quote("We are tired").by("Jamal Dzhalilov").writtenAs("Djalilov");
    found.quote("We are hungry").by("Jamal Dzhalilov").writtenAs("Mr. Dzhalilov");
  }

  @Test
  void pronounsMeanThePersonOfTheirGender() {
    FoundQuotes found =
        FoundQuotes.in(
            """
            Anna Lund met Tom Fenn on the quay on Friday.

            “It was cold,” she said. He called it “a fine day”.""");
    found.quote("It was").by("Anna Lund").writtenAs("she");
    found.quote("a fine").by("Tom Fenn").writtenAs("He");
  }

  @Test
  void anOfficeMeansItsOneHolder() {
    FoundQuotes.in("The mayor of Varnholm, Anna Lund, met pilots. “Stay in,” the mayor said.")
        .quote("Stay in")
        .by("Anna Lund")
        .writtenAs("the mayor");
    FoundQuotes.in("Mayor Anna Lund met Mayor Tom Fenn. “Stay in,” the mayor said.")
        .quote("Stay in")
        .by("the mayor");
  }

  @Test
  void anOfficeThatNobodyIsNamedByIsHeldByWhomeverTheTextSpeaksOf() {
    FoundQuotes.in(
            "“We ran out of legs,” Anna Lund told the radio. “I should be angry,” the coach said.")
        .quote("I should")
        .by("Anna Lund")
        .writtenAs("the coach");
    FoundQuotes.in("“We ran out of legs,” Anna Lund said. “She was angry,” the spokesman said.")
        .quote("She was")
        .by("the spokesman");
  }

  @Test
  void aHeadlinesQuoteIsSaidByWhoeverSaysTheSameWordsBelow() {
    Article article =
        Article.builder("a")
            .title("‘We ran out of legs’: coach on a bad day")
            .body("“We ran out of legs, not ideas,” Anna Lund said.")
            .build();
    Quote title = QuoteFinder.find(article).get(0);
    assertThat(title.speakerName()).contains("Anna Lund");
    assertThat(title.speaker().flatMap(Speaker::span).map(Span::part)).contains(Part.BODY);
  }

  @Test
  void aTitleIsNeverJoinedToANameOfTheOtherGender() {
    FoundQuotes.in("Anna Lund arrived on Friday. “We will win,” Mr. Lund said.")
        .quote("We will")
        .by("Lund");
  }

  @Test
  void jointSpeakersStayJointWithTheirFullNames() {
    FoundQuotes.in("Anna Lund and Tom Fenn met. Lund and Fenn called the talks “a good start”.")
        .quote("a good")
        .by("Anna Lund and Tom Fenn")
        .writtenAs("Lund and Fenn");
  }

  @Test
  void aSplitQuoteIsTwoQuotesOfOneSpeaker() {
    FoundQuotes found = FoundQuotes.in("“If it rains,” Anna Lund said, “we shall stay in.”");
    found.hasQuotes("“If it rains,”", "“we shall stay in.”");
    found.quote("If it").by("Anna Lund").is(Quote.Kind.DIRECT);
    found.quote("we shall").by("Anna Lund").is(Quote.Kind.DIRECT);
  }

  @Test
  void aQuoteContinuedOverParagraphsIsOneQuoteForEach() {
    FoundQuotes found =
        FoundQuotes.in(
            """
            “We have waited for ten years,” said Anna Lund. “That is long.

            “The gates were promised to my father.

            “He is dead.”""");
    found.quote("The gates").by("Anna Lund");
    found.quote("He is dead").by("Anna Lund");
  }

  @Test
  void britishMarksAreRead() {
    FoundQuotes found =
        FoundQuotes.in("‘We don’t know,’ said Anna Lund. ‘The pilots’ view is “wait”, I think.’");
    found.hasQuotes("‘We don’t know,’", "‘The pilots’ view is “wait”, I think.’");
    found.quote("The pilots").by("Anna Lund");
  }

  @Test
  void fragmentsArePartialAndUtterancesDirect() {
    FoundQuotes found = FoundQuotes.in("Anna Lund called it “a start”. She said: “It is a start.”");
    found.quote("a start").is(Quote.Kind.PARTIAL);
    found.quote("It is").is(Quote.Kind.DIRECT);
  }

  @Test
  void whatIsOnlyInMarksIsNoQuote() {
    FoundQuotes.in("The “Iron Lady” sailed at noon. Anna Lund watched her.").hasQuotes();
    FoundQuotes.in("Anna Lund sailed on the so-called “Iron Lady”.").hasQuotes();
  }

  @Test
  void theHouseThatSpeaksIsNotTheNameNextToTheQuote() {
    FoundQuotes.in("The Harbour Office said that Fenn’s “direct talk today was a step forward.”")
        .quote("direct talk")
        .by("Harbour Office")
        .writtenAs("The Harbour Office");
  }

  @Test
  void aTitleIsReadWithTheNamesOfTheBody() {
    Article article =
        Article.builder("test")
            .title("Lund and Fenn to meet again after ‘good’ start")
            .body("Anna Lund and Tom Fenn met on Friday.")
            .build();
    FoundQuotes.in(article).quote("good").by("Anna Lund and Tom Fenn");
    assertThat(QuoteFinder.find(article).get(0).span().orElseThrow().part()).isEqualTo(Part.TITLE);
  }

  @Test
  void wordsThatNobodySaidAreNotReported() {
    FoundQuotes.in("Anna Lund did not say that the gates would open in spring.").hasQuotes();
    FoundQuotes.in("Anna Lund would say that the gates were open.").hasQuotes();
  }

  @Test
  void anotherLanguageIsNotGuessedAt() {
    String german =
        "„Wir bleiben hier“, sagte Anna Lund am Freitag in der Stadt, nachdem der Rat die Tore des"
            + " alten Hafens nach einer langen Sitzung ohne Gegenstimme wieder geschlossen hatte und"
            + " viele Fischer schon gegangen waren.";
    FoundQuotes.in(german).hasQuotes("„Wir bleiben hier“").quote("„Wir").byNobody();
    Article tagged = Article.builder("test").language("fr").body("«Oui», said Anna Lund.").build();
    FoundQuotes.in(tagged).quote("«Oui").byNobody();
  }
}
