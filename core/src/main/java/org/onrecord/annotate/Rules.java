package org.onrecord.annotate;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

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
              .put(Rule.CONTINUED, Rules::continued)
              .put(
                  Rule.OUTERMOST_VERB,
                  GoverningVerb.outermost(cue -> cue.isFinite() && cue.reports()))
              .put(Rule.PARTICIPLE, GoverningVerb.innermost(cue -> !cue.isFinite()))
              .put(Rule.VERB_BEFORE, GoverningVerb.innermost(CueVerb::isFinite))
              .put(Rule.COLON, Rules::colon)
              .put(Rule.DASH, Rules::dash)
              .put(Rule.SAME_SENTENCE, context -> context.history().earlierInSentence(context))
              .put(Rule.SENTENCE_SUBJECT, Rules::sentenceSubject)
              .buildOrThrow());

  /** Those that look around the sentence, for what the others left over. */
  static final ImmutableMap<Rule, Finder> AROUND =
      Maps.immutableEnumMap(
          ImmutableMap.<Rule, Finder>builder()
              .put(Rule.SAME_PARAGRAPH, context -> context.history().earlierInParagraph(context))
              .put(Rule.SAYING_BEFORE, context -> context.history().earlierSaying(context))
              .put(Rule.LATER_IN_PARAGRAPH, context -> context.history().laterInParagraph(context))
              .put(Rule.PARAGRAPH_BEFORE, context -> context.history().before())
              .buildOrThrow());

  private Rules() {}

  /**
   * Speech that the paragraph before left open goes on: its first marked span has the same speaker.
   */
  private static Optional<Answer> continued(Site context) {
    boolean first = context.sentenceNumber() == 0 && context.at() == 0;
    return first && context.history().isContinued()
        ? context.history().lastBefore().map(Answer::same)
        : Optional.empty();
  }

  /** "Roe: “…”", "This from Mira Lund of the harbour board: “…”". */
  private static Optional<Answer> colon(Site context) {
    Sentence sentence = context.sentence();
    int colon = context.at() - 1;
    if (colon < 1 || !sentence.isMark(colon, ":")) {
      return Optional.empty();
    }
    return sentence
        .firstPhrase(phrase -> phrase.last() < colon && !phrase.isPossessive())
        .map(phrase -> Answer.of(sentence, Attachments.climb(sentence, phrase), colon));
  }

  /** “…” — Mira Lund */
  private static Optional<Answer> dash(Site context) {
    Sentence sentence = context.sentence();
    int dash = context.at() + 1;
    return sentence.isMark(dash, "―—–-~")
        ? sentence
            .phraseAt(dash + 1)
            .filter(phrase -> phrase.first() == dash + 1)
            .filter(phrase -> !sentence.hasWord(phrase.last() + 1, sentence.size()))
            .map(phrase -> Answer.of(sentence, phrase, dash))
        : Optional.empty();
  }

  /** "Roe’s answer was “…”, and Roe laughed": no verb of saying, so the subject of the sentence. */
  private static Optional<Answer> sentenceSubject(Site context) {
    Sentence sentence = context.sentence();
    return Subject.ofSentence(sentence, context.at()).map(phrase -> Answer.of(sentence, phrase));
  }
}
