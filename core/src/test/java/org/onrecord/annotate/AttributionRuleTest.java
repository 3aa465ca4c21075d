package org.onrecord.annotate;

import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionRule;

/** One fixture a rule: what it is there for. */
class AttributionRuleTest {

  @Test
  void accordingTo() {
    FoundQuotes.in("The gates are “as good as new,” according to Mira Lund.")
        .quote("as good")
        .by("Mira Lund")
        .thanksTo(AttributionRule.ACCORDING_TO)
        .withCue("according to");
  }

  @Test
  void verbAfter() {
    FoundQuotes.in("“We shall open them,” said Mira Lund, the mayor.")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(AttributionRule.VERB_AFTER)
        .withCue("said");
    FoundQuotes.in("“Why now?” the pollster Tom Fenn asked reporters on Friday.")
        .quote("Why")
        .by("Tom Fenn")
        .thanksTo(AttributionRule.VERB_AFTER);
  }

  @Test
  void continued() {
    FoundQuotes.in("Mira Lund said: “We stay.\n\n“And when it rains we shall stay as well.”")
        .quote("And when")
        .by("Mira Lund")
        .thanksTo(AttributionRule.CONTINUED);
  }

  @Test
  void outermostVerb() {
    FoundQuotes.in("Mira Lund said that Tom Fenn’s plan was “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(AttributionRule.OUTERMOST_VERB);
  }

  @Test
  void participle() {
    FoundQuotes.in("Mira Lund left early, calling the talks “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(AttributionRule.PARTICIPLE);
  }

  @Test
  void verbBefore() {
    FoundQuotes.in("Mira Lund called the talks “a leaking boat”.")
        .quote("a leaking")
        .by("Mira Lund")
        .thanksTo(AttributionRule.VERB_BEFORE);
  }

  @Test
  void colon() {
    FoundQuotes.in("Mira Lund of the harbour board: “We shall open them in spring.”")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(AttributionRule.COLON);
  }

  @Test
  void dash() {
    FoundQuotes.in("“We shall open them in spring.” — Mira Lund")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(AttributionRule.DASH);
  }

  @Test
  void sentenceSubject() {
    FoundQuotes.in("Mira Lund wants the gates to be “the one good thing in a wet year.”")
        .quote("the one")
        .by("Mira Lund")
        .thanksTo(AttributionRule.SENTENCE_SUBJECT);
  }

  @Test
  void sayingBefore() {
    FoundQuotes.in(
            "Mira Lund argued for more time. “We cannot open the gates in a storm like this.”")
        .quote("We cannot")
        .by("Mira Lund")
        .thanksTo(AttributionRule.SAYING_BEFORE);
  }

  @Test
  void learned() {
    FoundQuotes.in("“They are open!” Mira Lund beamed.")
        .quote("They are")
        .by("Mira Lund")
        .thanksTo(AttributionRule.LEARNED);
  }

  @Test
  void sameParagraph() {
    FoundQuotes.in("“We stay,” said Mira Lund. “And we shall win.”")
        .quote("And we")
        .by("Mira Lund")
        .thanksTo(AttributionRule.SAME_PARAGRAPH);
  }

  @Test
  void paragraphBefore() {
    FoundQuotes.in("Mira Lund argued for time.\n\n“We cannot open the gates in a storm like this.”")
        .quote("We cannot")
        .by("Mira Lund")
        .thanksTo(AttributionRule.PARAGRAPH_BEFORE);
  }

  @Test
  void transcript() {
    FoundQuotes.in("LUND: We stay.\n\nFENN: Why?\n\nIt is wet.\n\nLUND: That is why, Tom Fenn.")
        .hasQuotes("We stay.", "Why?", "It is wet.", "That is why, Tom Fenn.")
        .quote("It is wet")
        .by("Tom Fenn")
        .thanksTo(AttributionRule.TRANSCRIPT);
  }

  @Test
  void saidClause() {
    FoundQuotes.in("Mira Lund told the board on Friday that the gates would open in spring.")
        .quote("the gates")
        .by("Mira Lund")
        .thanksTo(AttributionRule.SAID_CLAUSE)
        .withCue("told");
  }

  @Test
  void clauseSaid() {
    FoundQuotes.in("The gates would open in spring, Mira Lund said.")
        .quote("The gates")
        .by("Mira Lund")
        .thanksTo(AttributionRule.CLAUSE_SAID);
  }

  @Test
  void accordingToClause() {
    FoundQuotes.in("According to Mira Lund, the gates will open in spring.")
        .quote("the gates")
        .by("Mira Lund")
        .thanksTo(AttributionRule.ACCORDING_TO_CLAUSE)
        .withCue("According to");
  }

  @Test
  void introduced() {
    FoundQuotes.in("Mira Lund issued the following statement:\n\n“We stay.”\n\n“And we sing.”")
        .quote("And we")
        .by("Mira Lund")
        .thanksTo(AttributionRule.INTRODUCED);
    FoundQuotes.in("The statement was issued by Mira Lund:\n\n“We stay.”")
        .quote("We stay")
        .by("Mira Lund")
        .thanksTo(AttributionRule.INTRODUCED);
  }

  @Test
  void subhead() {
    FoundQuotes.in("Tom Fenn said: “No.”\n\n‘We shall stay’: Harbour Board\n\nIt rained.")
        .quote("We shall")
        .by("Harbour Board")
        .thanksTo(AttributionRule.SUBHEAD);
  }

  @Test
  void aSubheadIsByWhoSaysItsWordsBelow() {
    FoundQuotes.in("‘We shall stay’: Harbour Board\n\n“But we shall stay for tea,” Mira Lund said.")
        .quote("We shall")
        .by("Mira Lund")
        .thanksTo(AttributionRule.REPEATED);
  }

  @Test
  void embeddedVerb() {
    FoundQuotes.in("Mira Lund said that Tom Fenn told her: “The gates are open.”")
        .quote("The gates")
        .by("Tom Fenn")
        .thanksTo(AttributionRule.EMBEDDED_VERB);
  }
}
