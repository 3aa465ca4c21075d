package org.onrecord.annotate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;

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

  private Rules() {}
}
