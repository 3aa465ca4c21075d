package org.onrecord.annotate;

import org.junit.jupiter.api.Test;

/** The subject of a saying is what governs the verb, not the name next to it. */
class SubjectFinderTest {

  private static FoundQuotes.One said(String subject) {
    return FoundQuotes.in(subject + " said the gates were “a leaking boat”.").quote("a leaking");
  }

  @Test
  void appositionsAreSkipped() {
    said("Mira Lund, a friend of Tom Fenn,").by("Mira Lund");
    said("Mira Lund (Harbour Party), a nurse for years,").by("Mira Lund");
  }

  @Test
  void relativeClausesAreSkipped() {
    said("Mira Lund, who beat Tom Fenn,").by("Mira Lund");
    said("A doctor who works for Tom Fenn").writtenAs("A doctor who works for Tom Fenn");
  }

  @Test
  void possessorsAreSkipped() {
    said("Tom Fenn’s sister Mira Lund").by("Mira Lund");
  }

  @Test
  void whatHangsOnAPrepositionIsClimbedOutOf() {
    said("Mira Lund of the Fenn Institute").by("Mira Lund");
    said("An official at the ministry").by("An official at the ministry");
  }

  @Test
  void aSecondVerbSharesTheSubjectOfTheFirst() {
    said("Mira Lund met Tom Fenn in Varnholm and").by("Mira Lund");
  }

  @Test
  void aPersonBetweenCommasIsNoApposition() {
    said("After a night in Varnholm, Mayor Mira Lund,").by("Mira Lund");
  }

  @Test
  void namesSpeakTogetherWhereAClauseBegins() {
    said("On Friday both the Fenn Institute and Varnholm").by("Fenn Institute and Varnholm");
    said("That day Mira Lund met Tom Fenn, and Ada Roe").by("Ada Roe");
  }

  @Test
  void aNameMayBeOnlyTheFirstWordOfADescription() {
    said("Varnholm harbour officials").writtenAs("Varnholm harbour officials");
  }
}
