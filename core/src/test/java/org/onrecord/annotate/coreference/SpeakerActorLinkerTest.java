package org.onrecord.annotate.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.annotate.actors.ActorMentions;
import org.onrecord.model.Actor;
import org.onrecord.model.Actor.Kind;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Mention;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/** Speakers take the names of the actors whose mentions they are. */
class SpeakerActorLinkerTest {

  /** A quote by whoever is written as {@code mention} at offset {@code at}. */
  private static ExplainedQuote quote(String name, String mention, int at) {
    Span span = new Span(Part.BODY, at, at + mention.length());
    return new ExplainedQuote(
        Quote.builder("a start", Quote.Kind.DIRECT)
            .speaker(Speaker.builder(mention).span(span).name(name).build())
            .build(),
        Optional.empty());
  }

  private static Actor actor(String name, Kind kind, String mention, int at) {
    Span span = new Span(Part.BODY, at, at + mention.length());
    return Actor.of(name, kind)
        .withMentions(List.of(new Mention(span, mention, Mention.Form.NAME)));
  }

  private static List<String> names(Actor actor, ExplainedQuote... findings) {
    return new SpeakerActorLinker(ActorMentions.of(List.of(actor)))
        .unifyNames(List.of(findings)).stream()
            .map(finding -> finding.quote().speakerName().orElseThrow())
            .toList();
  }

  @Test
  void aPersonGetsTheActorsFullerName() {
    assertThat(names(actor("Mira Lund", Kind.PERSON, "Lund", 10), quote("Lund", "Lund", 10)))
        .containsExactly("Mira Lund");
  }

  @Test
  void aNameThatOneMentionCorrectsIsCorrectedEverywhere() {
    assertThat(
            names(
                actor("Mira Lund", Kind.PERSON, "Lund", 10),
                quote("Lund", "she", 40),
                quote("Lund", "Lund", 10)))
        .containsExactly("Mira Lund", "Mira Lund");
  }

  @Test
  void whatStandsBeforeAPersonsNameIsNoPartOfIt() {
    String mention = "Harbour engineer Mira Lund";
    assertThat(names(actor("Mira Lund", Kind.PERSON, "Mira Lund", 17), quote(mention, mention, 0)))
        .containsExactly("Mira Lund");
  }

  @Test
  void whoSpeaksForAPersonIsNotThatPerson() {
    String mention = "a spokesman for Mira Lund";
    assertThat(names(actor("Mira Lund", Kind.PERSON, "Mira Lund", 16), quote(mention, mention, 0)))
        .containsExactly(mention);
  }

  @Test
  void aMentionThatOnlyEndsWithAPlaceIsNotThePlace() {
    assertThat(
            names(
                actor("Vestrana", Kind.PLACE, "Vestrana", 14),
                quote("supporters in Vestrana", "supporters in Vestrana", 0)))
        .containsExactly("supporters in Vestrana");
  }

  @Test
  void anAcronymGetsTheOrganizationsFullName() {
    assertThat(
            names(
                actor("Saltmere Harbour Trust", Kind.ORGANIZATION, "SHT", 0),
                quote("SHT", "SHT", 0)))
        .containsExactly("Saltmere Harbour Trust");
  }

  @Test
  void aShorterNameIsNotTaken() {
    assertThat(names(actor("Lund", Kind.PERSON, "Lund", 5), quote("Mira Lund", "Mira Lund", 0)))
        .containsExactly("Mira Lund");
  }

  @Test
  void anotherWordIsAnotherName() {
    assertThat(names(actor("Tom Fenn", Kind.PERSON, "Fenn", 0), quote("Lund", "Fenn", 0)))
        .containsExactly("Lund");
  }

  @Test
  void speakersTogetherKeepTheirNames() {
    assertThat(
            names(
                actor("Tom Fenn", Kind.PERSON, "Fenn", 9),
                quote("Mira Lund and Fenn", "Lund and Fenn", 0)))
        .containsExactly("Mira Lund and Fenn");
  }
}
