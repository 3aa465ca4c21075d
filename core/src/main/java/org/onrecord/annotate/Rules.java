package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each {@link Rule} finds a speaker, and how many words it takes to be believed. */
final class Rules {

  /**
   * Those that look no farther than the sentence; asked for a whole paragraph before the others.
   */
  static final ImmutableMap<Rule, Finder> OF_SENTENCE =
      Maps.immutableEnumMap(
          ImmutableMap.<Rule, Finder>builder()
              .put(Rule.ACCORDING_TO, new AccordingTo())
              .put(Rule.VERB_AFTER, new VerbAfter())
              .put(Rule.NAME_AFTER, new NameAfter())
              .put(Rule.PASSIVE, new Passive())
              .put(Rule.CONTINUED, new Continued())
              .put(Rule.ADJACENT_VERB, new AdjacentVerb())
              .put(Rule.OUTERMOST_VERB, new OutermostVerb())
              .put(Rule.PARTICIPLE, new Participle())
              .put(Rule.VERB_BEFORE, new VerbBefore())
              .put(Rule.COLON, new Colon())
              .put(Rule.DASH, new Dash())
              .put(Rule.SAME_SENTENCE, site -> site.discourse().earlierInSentence(site))
              .put(Rule.SENTENCE_SUBJECT, new SentenceSubject())
              .buildOrThrow());

  /** Those that look around the sentence, for what the others left over. */
  static final ImmutableMap<Rule, Finder> AROUND =
      Maps.immutableEnumMap(
          ImmutableMap.<Rule, Finder>builder()
              .put(Rule.SENTENCE_BEFORE, site -> site.discourse().sayingRightBefore(site))
              .put(Rule.SAME_PARAGRAPH, site -> site.discourse().earlierInParagraph(site))
              .put(Rule.SAYING_BEFORE, site -> site.discourse().earlierSaying(site))
              .put(Rule.LATER_IN_PARAGRAPH, site -> site.discourse().laterInParagraph(site))
              .put(Rule.PARAGRAPH_BEFORE, site -> site.discourse().before())
              .buildOrThrow());

  /** Those that find words without marks. */
  private static final ImmutableMap<Rule, ClauseFinder> OF_CLAUSES =
      Maps.immutableEnumMap(
          ImmutableMap.of(
              Rule.SAID_CLAUSE, new SaidClause(),
              Rule.CLAUSE_SAID, new ClauseSaid(),
              Rule.ACCORDING_TO_CLAUSE, new AccordingToClause()));

  /**
   * How many words a stretch must have for the answer to be kept: where a rule goes by position
   * alone, shorter ones are more often names and so-called things than speech. One for the others.
   */
  private static final ImmutableMap<Rule, Integer> LEAST_WORDS =
      ImmutableMap.of(
          Rule.SAME_SENTENCE, 4,
          Rule.SENTENCE_SUBJECT, 7,
          Rule.SENTENCE_BEFORE, 7,
          Rule.SAME_PARAGRAPH, 2,
          Rule.SAYING_BEFORE, 7,
          Rule.LATER_IN_PARAGRAPH, 7,
          Rule.PARAGRAPH_BEFORE, 7);

  private Rules() {}

  /** The answer of the first rule that has one. */
  static Optional<Attribution> ask(ImmutableMap<Rule, Finder> rules, Site site) {
    for (Map.Entry<Rule, Finder> rule : rules.entrySet()) {
      Optional<Answer> answer = rule.getValue().find(site);
      if (answer.isPresent()) {
        return Optional.of(Attribution.of(rule.getKey(), answer.get()));
      }
    }
    return Optional.empty();
  }

  /** What a sentence reports without marks: the answer of the first rule that has one. */
  static List<Reported> reportedIn(Sentence sentence) {
    for (Map.Entry<Rule, ClauseFinder> rule : OF_CLAUSES.entrySet()) {
      ImmutableList<Clause> clauses = rule.getValue().find(sentence);
      if (!clauses.isEmpty()) {
        List<Reported> reported = new ArrayList<>();
        for (Clause clause : clauses) {
          clause
              .trimmed(sentence)
              .map(c -> new Reported(c, Attribution.of(rule.getKey(), c.speaker())))
              .ifPresent(reported::add);
        }
        return reported;
      }
    }
    return List.of();
  }

  static int leastWords(Rule rule) {
    return LEAST_WORDS.getOrDefault(rule, 1);
  }
}
