package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the phrases that may be the speaker of a marked span: whatever a rule proposes, the
 * phrases of its sentence, and those around it that the rules of discourse might have missed.
 */
final class Contenders {

  /** How many phrases of the sentence count before the marked span, and how many behind it. */
  private static final int MOST_BEFORE = 12;

  private static final int MOST_AFTER = 6;

  /** How many tokens a verb of saying may be away. */
  private static final int FARTHEST_VERB = 60;

  /** How many sentences of the paragraph count on each side. */
  private static final int MOST_SENTENCES = 3;

  private static final class Entry {
    private Answer answer;
    private final Set<Rule> rules = EnumSet.noneOf(Rule.class);

    Entry(Answer answer) {
      this.answer = answer;
    }
  }

  private final Site context;
  private final List<Entry> entries = new ArrayList<>();

  private Contenders(Site context) {
    this.context = context;
  }

  /**
   * The candidates for {@code context}, in the order of the rules, then of the text.
   *
   * @param answers what the rules answer, best first
   */
  static ImmutableList<Contender> of(Site context, Map<Rule, Answer> answers) {
    Contenders candidates = new Contenders(context);
    answers.forEach(candidates::propose);
    candidates.addSentence();
    candidates.addParagraph();
    context.history().around().forEach(candidates::add);
    return candidates.entries.stream()
        .map(candidates::candidate)
        .collect(ImmutableList.toImmutableList());
  }

  private void propose(Rule rule, Answer answer) {
    entry(answer).rules.add(rule);
  }

  private void addSentence() {
    int before = 0;
    int after = 0;
    Sentence sentence = context.sentence();
    for (Saying speechClause : sentence.sayings()) {
      if (Math.abs(speechClause.verb() - context.at()) <= FARTHEST_VERB) {
        add(Answer.of(sentence, speechClause.subject(), speechClause.verb()));
      }
    }
    for (Phrase phrase : sentence.phrases().reverse()) {
      if (phrase.last() < context.at() && before++ < MOST_BEFORE) {
        add(Answer.of(sentence, phrase));
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.first() > context.at() && after++ < MOST_AFTER) {
        add(Answer.of(sentence, phrase));
      }
    }
  }

  private void addParagraph() {
    List<Sentence> sentences = context.history().sentences();
    int from = Math.max(0, context.sentenceNumber() - MOST_SENTENCES);
    int to = Math.min(sentences.size(), context.sentenceNumber() + MOST_SENTENCES + 1);
    for (int i = from; i < to; i++) {
      if (i != context.sentenceNumber()) {
        Sentence sentence = sentences.get(i);
        sentence.speakers().forEach(phrase -> add(Answer.of(sentence, phrase)));
      }
    }
  }

  private void add(Answer answer) {
    entry(answer);
  }

  /**
   * The entry of the phrase that begins where {@code answer}'s does, or of the names that speak
   * together and of which it is one; the first answer stays.
   */
  private Entry entry(Answer answer) {
    for (Entry entry : entries) {
      if (entry.answer.sentence() == answer.sentence()
          && isOne(entry.answer.speaker(), answer.speaker())) {
        return entry;
      }
    }
    Entry entry = new Entry(answer);
    entries.add(entry);
    return entry;
  }

  private static boolean isOne(Phrase phrase, Phrase other) {
    return phrase.first() == other.first()
        || phrase.form() == Phrase.Form.JOINT && phrase.covers(other.first());
  }

  private Contender candidate(Entry entry) {
    return new Contender(entry.answer, place(entry.answer), ImmutableSet.copyOf(entry.rules));
  }

  private Contender.Place place(Answer answer) {
    int start = answer.sentence().token(answer.speaker().first()).start();
    int own = context.markedSpan().marks().start();
    boolean before = start < own;
    if (answer.sentence() == context.sentence()) {
      return before ? Contender.Place.BEFORE : Contender.Place.AFTER;
    }
    if (context.history().numberOf(answer.sentence()).isPresent()) {
      return before ? Contender.Place.SENTENCE_BEFORE : Contender.Place.SENTENCE_AFTER;
    }
    return before ? Contender.Place.PARAGRAPH_BEFORE : Contender.Place.PARAGRAPH_AFTER;
  }
}
