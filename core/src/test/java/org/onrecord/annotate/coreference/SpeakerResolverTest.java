package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.clause.Attribution;
import org.onrecord.annotate.clause.CoordinatedSubject;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.Part;
import org.onrecord.model.Speaker;

/** From the phrase that names a speaker to the fullest name that the article prints. */
class SpeakerResolverTest {

  private static Speaker speaker(String text, int sentence, String phrase) {
    ArticleUnderTest article = ArticleUnderTest.of(text);
    Sentence in = article.sentence(sentence);
    return speaker(article, in, ArticleUnderTest.phrase(in, phrase));
  }

  private static Speaker speaker(ArticleUnderTest article, Sentence sentence, NounPhrase phrase) {
    SpeakerResolver resolver =
        new SpeakerResolver(article.names, article.antecedents(new HashMap<>()));
    Attribution attribution =
        new Attribution(AttributionRule.LEARNED, sentence, phrase, OptionalInt.empty(), .5);
    return resolver.speaker(Part.BODY, article.text, attribution);
  }

  @Test
  void aSurnameMeansTheFullNameThatTheArticlePrints() {
    Speaker speaker = speaker("Mira Lund arrived. The gates shut, and Lund spoke.", 1, "Lund");
    assertThat(speaker.name()).isEqualTo("Mira Lund");
    assertThat(speaker.text()).isEqualTo("Lund");
    assertThat(speaker.confidence()).isCloseTo(.5, within(1e-9));
  }

  @Test
  void theGenderOfATitleChoosesBetweenBearersOfASurname() {
    String text = "Mrs. Mira Lund met Mr. Tom Lund. Later Mr. Lund spoke.";
    assertThat(speaker(text, 1, "Mr. Lund").name()).isEqualTo("Tom Lund");
  }

  @Test
  void aDescriptionMeansTheNameBesideIt() {
    assertThat(speaker("The mayor, Mira Lund, spoke.", 0, "The mayor").name())
        .isEqualTo("Mira Lund");
  }

  @Test
  void anOfficeMeansItsOnlyHolder() {
    String text = "Harbour minister Mira Lund met Tom Fenn. Later the minister spoke.";
    assertThat(speaker(text, 1, "the minister").name()).isEqualTo("Mira Lund");
  }

  @Test
  void anOfficeOfSeveralMeansNobodyInParticular() {
    String text = "Mayor Mira Lund met Mayor Tom Fenn. Later the mayor spoke.";
    assertThat(speaker(text, 1, "the mayor").name()).isEqualTo("the mayor");
  }

  @Test
  void wordsOfTheirOwnersAreTheirOwners() {
    assertThat(speaker("Mira Lund’s statement called it “odd”.", 0, "Mira Lund’s statement").name())
        .isEqualTo("Mira Lund");
    assertThat(speaker("Mira Lund’s lawyer called it “odd”.", 0, "Mira Lund’s lawyer").name())
        .isEqualTo("Mira Lund’s lawyer");
  }

  @Test
  void aRelativePronounMeansThePhraseBeforeIt() {
    assertThat(speaker("Mira Lund slept. So did Lund, who called it “odd”.", 1, "who").name())
        .isEqualTo("Mira Lund");
  }

  @Test
  void aPronounIsAsCertainAsItsAntecedent() {
    Speaker speaker = speaker("Mrs. Mira Lund slept. Later she spoke.", 1, "she");
    assertThat(speaker.name()).isEqualTo("Mira Lund");
    assertThat(speaker.confidence()).isCloseTo(.5 * .75, within(1e-9));
  }

  @Test
  void aPronounWithoutAntecedentStaysAsWritten() {
    assertThat(speaker("Later she spoke.", 0, "she").name()).isEqualTo("she");
  }

  @Test
  void eachOfSeveralSpeakersGetsTheFullestName() {
    ArticleUnderTest article =
        ArticleUnderTest.of("Mira Lund met Tom Fenn. Lund and Fenn called it “odd”.");
    Sentence sentence = article.sentence(1);
    NounPhrase both =
        CoordinatedSubject.beginningWith(sentence, ArticleUnderTest.phrase(sentence, "Lund"));
    assertThat(speaker(article, sentence, both).name()).isEqualTo("Mira Lund and Tom Fenn");
  }
}
