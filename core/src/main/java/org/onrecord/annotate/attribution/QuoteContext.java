package org.onrecord.annotate.attribution;

import com.google.common.collect.ImmutableList;
import org.onrecord.annotate.clause.GoverningVerb;
import org.onrecord.annotate.clause.MarkedSpan;
import org.onrecord.annotate.clause.Sentence;

/**
 * What a rule may look at: a marked span, its sentence, and what was found around it.
 *
 * @param sentence the sentence it stands in
 * @param sentenceNumber the number of that sentence in its paragraph, from 0
 * @param at the index of its token
 * @param governingVerbs the verbs that govern it
 * @param history who spoke before, and elsewhere in the paragraph
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
      throw new IllegalStateException("no stretch at token " + at);
    }
    return markedSpan;
  }

  /** Whether it stands in a headline, whose few words leave no room for verbs of saying. */
  boolean isHeadline() {
    return history.isHeadline();
  }

  /** Whether the marks or what follows leave room for a verb: “…,” or “…”, but not “…” alone. */
  boolean allowsCueVerb() {
    return markedSpan().endsWithAny(",?!—-") || sentence.isMark(at + 1, ",—");
  }
}
