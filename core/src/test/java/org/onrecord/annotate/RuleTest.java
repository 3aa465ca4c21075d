package org.onrecord.annotate;

import org.junit.jupiter.api.Test;

/** One fixture a rule: what it is there for. */
class RuleTest {

  @Test
  void accordingTo() {
    Found.in("The gates are “as good as new,” according to Mira Lund.")
        .quote("as good")
        .by("Mira Lund")
        .thanksTo(Rule.ACCORDING_TO)
        .withCue("according to");
  }

  @Test
  void verbAfter() {
    Found.in("“We shall open them,” said Mira Lund, the mayor.")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(Rule.VERB_AFTER)
        .withCue("said");
    Found.in("“Why now?” the pollster Tom Fenn asked reporters on Friday.")
        .quote("Why")
        .by("Tom Fenn")
        .thanksTo(Rule.VERB_AFTER);
  }

  @Test
  void continued() {
    Found.in("Mira Lund said: “We stay.\n\n“And when it rains we shall stay as well.”")
        .quote("And when")
        .by("Mira Lund")
        .thanksTo(Rule.CONTINUED);
  }

  @Test
  void outermostVerb() {
    Found.in("Mira Lund said that Tom Fenn’s plan was “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(Rule.OUTERMOST_VERB);
  }

  @Test
  void participle() {
    Found.in("Mira Lund left early, calling the talks “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(Rule.PARTICIPLE);
  }

  @Test
  void verbBefore() {
    Found.in("Mira Lund called the talks “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(Rule.VERB_BEFORE);
  }

  @Test
  void colon() {
    Found.in("Mira Lund of the harbour board: “We shall open them in spring.”")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(Rule.COLON);
  }

  @Test
  void dash() {
    Found.in("“We shall open them in spring.” — Mira Lund")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(Rule.DASH);
  }

  @Test
  void sentenceSubject() {
    Found.in("Mira Lund wants the gates to be “the one good thing in a wet year.”")
        .quote("the one")
        .by("Mira Lund")
        .thanksTo(Rule.SENTENCE_SUBJECT);
  }

  @Test
  void sayingBefore() {
    Found.in("Mira Lund argued for more time. “We cannot open the gates in a storm like this.”")
        .quote("We cannot")
        .by("Mira Lund")
        .thanksTo(Rule.SAYING_BEFORE);
  }

  @Test
  void learned() {
    Found.in("“They are open!” Mira Lund beamed.")
        .quote("They are")
        .by("Mira Lund")
        .thanksTo(Rule.LEARNED);
  }

  @Test
  void sameParagraph() {
    Found.in("“We stay,” said Mira Lund. “And we shall win.”")
        .quote("And we")
        .by("Mira Lund")
        .thanksTo(Rule.SAME_PARAGRAPH);
  }

  @Test
  void paragraphBefore() {
    Found.in("Mira Lund argued for time.\n\n“We cannot open the gates in a storm like this.”")
        .quote("We cannot")
        .by("Mira Lund")
        .thanksTo(Rule.PARAGRAPH_BEFORE);
  }

  @Test
  void transcript() {
    Found.in("LUND: We stay.\n\nFENN: Why?\n\nIt is wet.\n\nLUND: That is why, Tom Fenn.")
        .hasQuotes("We stay.", "Why?", "It is wet.", "That is why, Tom Fenn.")
        .quote("It is wet")
        .by("Tom Fenn")
        .thanksTo(Rule.TRANSCRIPT);
  }

  @Test
  void saidClause() {
    Found.in("Mira Lund told the board on Friday that the gates would open in spring.")
        .quote("the gates")
        .by("Mira Lund")
        .thanksTo(Rule.SAID_CLAUSE)
        .withCue("told");
  }

  @Test
  void clauseSaid() {
    Found.in("The gates would open in spring, Mira Lund said.")
        .quote("The gates")
        .by("Mira Lund")
        .thanksTo(Rule.CLAUSE_SAID);
  }

  @Test
  void accordingToClause() {
    Found.in("According to Mira Lund, the gates will open in spring.")
        .quote("the gates")
        .by("Mira Lund")
        .thanksTo(Rule.ACCORDING_TO_CLAUSE)
        .withCue("According to");
  }
}
