package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import org.onrecord.annotate.clause.GoverningVerb;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.Sentence;

/**
 * A quotation and its context, as seen by a rule.
 *
 * @param sentence its sentence
 * @param sentenceNumber the number of that sentence in its paragraph, from 0
 * @param at the index of its token
 * @param governingVerbs the verbs that govern it
 * @param history the earlier speakers, and the other attributions of the paragraph
 */
public record QuoteContext(
    Sentence sentence,
    int sentenceNumber,
    int at,
    ImmutableList<GoverningVerb> governingVerbs,
    SpeakerHistory history) {

  static QuoteContext of(Sentence sentence, int sentenceNumber, int at, SpeakerHistory history) {
    return new QuoteContext(sentence, sentenceNumber, at, GoverningVerb.of(sentence, at), history);
  }

  public MarkedSpan markedSpan() {
    MarkedSpan markedSpan = sentence.markedSpans().get(at);
    if (markedSpan == null) {
      throw new IllegalStateException("no quotation at token " + at);
    }
    return markedSpan;
  }

  /** Whether it is in a headline, which rarely has a verb of saying. */
  boolean isHeadline() {
    return history.isHeadline();
  }

  /** Whether punctuation allows a cue verb after it: “…,” or “…”, but not “…” alone. */
  boolean allowsCueVerb() {
    return markedSpan().endsWithAny(",?!—-") || sentence.isMark(at + 1, ",—");
  }
}
