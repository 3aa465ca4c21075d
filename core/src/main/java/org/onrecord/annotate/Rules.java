package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How each {@link Rule} finds a speaker. */
final class Rules {

  /**
   * Those that look no farther than the sentence; asked for a whole paragraph before the others.
   */
  static final ImmutableMap<Rule, Finder> OF_SENTENCE =
      Maps.immutableEnumMap(
          ImmutableMap.<Rule, Finder>builder()
              .put(Rule.ACCORDING_TO, new AccordingTo())
              .put(Rule.VERB_AFTER, new VerbAfter())
              .put(Rule.CONTINUED, new Continued())
              .put(
                  Rule.OUTERMOST_VERB,
                  GoverningVerb.outermost(cue -> cue.isFinite() && cue.reports()))
              .put(Rule.PARTICIPLE, GoverningVerb.innermost(cue -> !cue.isFinite()))
              .put(Rule.VERB_BEFORE, GoverningVerb.innermost(CueVerb::isFinite))
              .put(Rule.COLON, new Colon())
              .put(Rule.DASH, new Dash())
              .put(Rule.SAME_SENTENCE, site -> site.discourse().earlierInSentence(site))
              .put(Rule.SENTENCE_SUBJECT, new SentenceSubject())
              .buildOrThrow());

  /** Those that look around the sentence, for what the others left over. */
  static final ImmutableMap<Rule, Finder> AROUND =
      Maps.immutableEnumMap(
          ImmutableMap.<Rule, Finder>builder()
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

  private Rules() {}

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
}
