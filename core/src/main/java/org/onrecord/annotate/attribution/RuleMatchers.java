package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.onrecord.annotate.clause.CueVerb;
import org.onrecord.annotate.clause.PhraseAttachments;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SubjectFinder;
import org.onrecord.model.AttributionRule;

/** The implementation of each {@link AttributionRule}. */
final class RuleMatchers {

  /** Rules that examine the sentence only; applied to a whole paragraph before the others. */
  static final ImmutableMap<AttributionRule, RuleMatcher> SENTENCE_RULES =
      Maps.immutableEnumMap(
          ImmutableMap.<AttributionRule, RuleMatcher>builder()
              .put(AttributionRule.ACCORDING_TO, new AccordingToRule())
              .put(AttributionRule.VERB_AFTER, new VerbAfterRule())
              .put(AttributionRule.CONTINUED, RuleMatchers::continued)
              .put(
                  AttributionRule.OUTERMOST_VERB,
                  GoverningVerbRule.outermost(cue -> cue.isFinite() && cue.takesClause()))
              .put(AttributionRule.PARTICIPLE, GoverningVerbRule.innermost(cue -> !cue.isFinite()))
              .put(AttributionRule.VERB_BEFORE, GoverningVerbRule.innermost(CueVerb::isFinite))
              .put(AttributionRule.COLON, RuleMatchers::colon)
              .put(AttributionRule.DASH, RuleMatchers::dash)
              .put(
                  AttributionRule.SAME_SENTENCE,
                  context -> context.history().earlierInSentence(context))
              .put(AttributionRule.SENTENCE_SUBJECT, RuleMatchers::sentenceSubject)
              .buildOrThrow());

  /** Rules that examine the surrounding sentences, for the quotations that remain. */
  static final ImmutableMap<AttributionRule, RuleMatcher> CONTEXT_RULES =
      Maps.immutableEnumMap(
          ImmutableMap.<AttributionRule, RuleMatcher>builder()
              .put(
                  AttributionRule.SAME_PARAGRAPH,
                  context -> context.history().earlierInParagraph(context))
              .put(
                  AttributionRule.SAYING_BEFORE,
                  context -> context.history().earlierSpeaker(context))
              .put(
                  AttributionRule.LATER_IN_PARAGRAPH,
                  context -> context.history().laterInParagraph(context))
              .put(AttributionRule.PARAGRAPH_BEFORE, context -> context.history().previousSpeaker())
              .buildOrThrow());

  private RuleMatchers() {}

  /** The previous paragraph ended in open speech: the first quotation has the same speaker. */
  private static Optional<SpeakerMention> continued(QuoteContext context) {
    boolean first = context.sentenceNumber() == 0 && context.at() == 0;
    return first && context.history().isContinued()
        ? context.history().lastQuotedBefore().map(SpeakerMention::ofSameSpeaker)
        : Optional.empty();
  }

  /** "Roe: “…”", "This from Mira Lund of the harbour board: “…”". */
  private static Optional<SpeakerMention> colon(QuoteContext context) {
    Sentence sentence = context.sentence();
    int colon = context.at() - 1;
    if (colon < 1 || !sentence.isMark(colon, ":")) {
      return Optional.empty();
    }
    return sentence
        .firstPhrase(phrase -> phrase.last() < colon && !phrase.isPossessive())
        .map(
            phrase ->
                SpeakerMention.of(sentence, PhraseAttachments.climb(sentence, phrase), colon));
  }

  /** “…” — Mira Lund */
  private static Optional<SpeakerMention> dash(QuoteContext context) {
    Sentence sentence = context.sentence();
    int dash = context.at() + 1;
    return sentence.isMark(dash, "―—–-~")
        ? sentence
            .phraseAt(dash + 1)
            .filter(phrase -> phrase.first() == dash + 1)
            .filter(phrase -> !sentence.hasReporterWord(phrase.last() + 1, sentence.size()))
            .map(phrase -> SpeakerMention.of(sentence, phrase, dash))
        : Optional.empty();
  }

  /** "Roe’s answer was “…”, and Roe laughed": no verb of saying, so the subject of the sentence. */
  private static Optional<SpeakerMention> sentenceSubject(QuoteContext context) {
    Sentence sentence = context.sentence();
    return SubjectFinder.ofSentence(sentence, context.at())
        .map(phrase -> SpeakerMention.of(sentence, phrase));
  }
}
