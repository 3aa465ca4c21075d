package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.annotate.clause.NounPhrase;
import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeakerMention;
import org.onrecord.annotate.clause.SpeechClause;
import org.onrecord.model.AttributionRule;

/**
 * Collects the candidate speakers of a quotation: proposals of rules, phrases of its sentence, and
 * nearby phrases.
 */
final class SpeakerCandidates {

  /** Maximum number of phrases of the sentence before, and after, the quotation. */
  private static final int MAX_PHRASES_BEFORE = 12;

  private static final int MAX_PHRASES_AFTER = 6;

  /** Maximum distance of a cue verb in tokens. */
  private static final int MAX_VERB_DISTANCE = 60;

  /** Maximum number of sentences of the paragraph on each side. */
  private static final int MAX_SENTENCES = 3;

  private static final class Entry {
    private SpeakerMention answer;
    private final Set<AttributionRule> rules = EnumSet.noneOf(AttributionRule.class);

    Entry(SpeakerMention answer) {
      this.answer = answer;
    }
  }

  private final QuoteContext context;
  private final List<Entry> entries = new ArrayList<>();

  private SpeakerCandidates(QuoteContext context) {
    this.context = context;
  }

  /**
   * The candidates for {@code context}, in the order of the rules, then of the text.
   *
   * @param answers the proposals of the rules, best first
   */
  static ImmutableList<SpeakerCandidate> of(
      QuoteContext context, Map<AttributionRule, SpeakerMention> answers) {
    SpeakerCandidates candidates = new SpeakerCandidates(context);
    answers.forEach(candidates::propose);
    candidates.addSentence();
    candidates.addParagraph();
    context.history().surroundingSpeakers().forEach(candidates::add);
    return candidates.entries.stream()
        .map(candidates::candidate)
        .collect(ImmutableList.toImmutableList());
  }

  private void propose(AttributionRule rule, SpeakerMention answer) {
    entry(answer).rules.add(rule);
  }

  private void addSentence() {
    int before = 0;
    int after = 0;
    Sentence sentence = context.sentence();
    for (SpeechClause speechClause : sentence.speechClauses()) {
      if (Math.abs(speechClause.verb() - context.at()) <= MAX_VERB_DISTANCE) {
        add(SpeakerMention.of(sentence, speechClause.subject(), speechClause.verb()));
      }
    }
    for (NounPhrase phrase : sentence.phrases().reverse()) {
      if (phrase.last() < context.at() && before++ < MAX_PHRASES_BEFORE) {
        add(SpeakerMention.of(sentence, phrase));
      }
    }
    for (NounPhrase phrase : sentence.phrases()) {
      if (phrase.first() > context.at() && after++ < MAX_PHRASES_AFTER) {
        add(SpeakerMention.of(sentence, phrase));
      }
    }
  }

  private void addParagraph() {
    List<Sentence> sentences = context.history().sentences();
    int from = Math.max(0, context.sentenceNumber() - MAX_SENTENCES);
    int to = Math.min(sentences.size(), context.sentenceNumber() + MAX_SENTENCES + 1);
    for (int i = from; i < to; i++) {
      if (i != context.sentenceNumber()) {
        Sentence sentence = sentences.get(i);
        sentence.speakers().forEach(phrase -> add(SpeakerMention.of(sentence, phrase)));
      }
    }
  }

  private void add(SpeakerMention answer) {
    entry(answer);
  }

  /**
   * The entry of the phrase that begins where {@code answer} does, or of the coordination that
   * contains it; the first answer is kept.
   */
  private Entry entry(SpeakerMention answer) {
    for (Entry entry : entries) {
      if (entry.answer.sentence() == answer.sentence()
          && isSameMention(entry.answer.speaker(), answer.speaker())) {
        return entry;
      }
    }
    Entry entry = new Entry(answer);
    entries.add(entry);
    return entry;
  }

  private static boolean isSameMention(NounPhrase phrase, NounPhrase other) {
    return phrase.first() == other.first()
        || phrase.form() == NounPhrase.Form.JOINT && phrase.covers(other.first());
  }

  private SpeakerCandidate candidate(Entry entry) {
    return new SpeakerCandidate(
        entry.answer, position(entry.answer), ImmutableSet.copyOf(entry.rules));
  }

  private SpeakerCandidate.Place position(SpeakerMention answer) {
    int start = answer.sentence().token(answer.speaker().first()).start();
    int own = context.markedSpan().marks().start();
    boolean before = start < own;
    if (answer.sentence() == context.sentence()) {
      return before ? SpeakerCandidate.Place.BEFORE : SpeakerCandidate.Place.AFTER;
    }
    if (context.history().numberOf(answer.sentence()).isPresent()) {
      return before
          ? SpeakerCandidate.Place.SENTENCE_BEFORE
          : SpeakerCandidate.Place.SENTENCE_AFTER;
    }
    return before
        ? SpeakerCandidate.Place.PARAGRAPH_BEFORE
        : SpeakerCandidate.Place.PARAGRAPH_AFTER;
  }
}
