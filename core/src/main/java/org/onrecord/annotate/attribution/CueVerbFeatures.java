package org.onrecord.annotate.attribution;

import org.onrecord.annotate.clause.Sentence;
import org.onrecord.annotate.clause.SpeechClause;
import org.onrecord.linear.FeatureSink;

/** Features of the verbs of saying whose subject a candidate is, and of their positions. */
final class CueVerbFeatures {

  private static final int MAX_NEAR_DISTANCE = 5;
  private static final int MAX_MEDIUM_DISTANCE = 12;

  private CueVerbFeatures() {}

  static void add(ContextFeatures contextFeatures, SpeakerCandidate candidate, FeatureSink to) {
    Sentence sentence = candidate.sentence();
    String place = candidate.position().name();
    QuoteShape shape = contextFeatures.shape();
    boolean mute = true;
    for (SpeechClause speechClause : sentence.speechClauses()) {
      if (!speechClause.isBy(candidate.phrase())) {
        continue;
      }
      mute = false;
      int verb = speechClause.verb();
      String order = speechClause.inverted() ? "inverted" : "plain";
      String where = candidate.isInQuoteSentence() ? position(contextFeatures, verb) : place;
      to.add("verb+order", sentence.word(verb), order);
      to.add("verb+where", sentence.word(verb), where);
      to.add("says+order", where, order);
      to.add("says+class", where, sentence.tokenClasses().at(verb));
      to.add("says+size", where, shape.size());
      to.add("says+opening", where, shape.opening());
      if (candidate.isInQuoteSentence()) {
        to.add("says+between", where, between(contextFeatures, verb));
      }
    }
    if (mute) {
      to.add("mute", place);
      to.add("mute+draft", place, contextFeatures.bestRule());
    }
  }

  private static String between(ContextFeatures contextFeatures, int verb) {
    return contextFeatures
        .sentence()
        .tokenClasses()
        .between(Math.min(verb, contextFeatures.at()) + 1, Math.max(verb, contextFeatures.at()));
  }

  /** The position of a verb of the sentence relative to the marked span. */
  private static String position(ContextFeatures contextFeatures, int verb) {
    Sentence sentence = contextFeatures.sentence();
    int at = contextFeatures.at();
    int from = Math.min(verb, at) + 1;
    int gap = Math.abs(verb - at) - 1;
    boolean before = verb < at;
    if (gap == 0) {
      return before ? "said “”" : "“” said";
    }
    if (gap == 1 && sentence.isMark(from, ",")) {
      return before ? "said, “”" : "“”, said";
    }
    if (gap == 1 && sentence.isMark(from, ":")) {
      return before ? "said: “”" : "“”: said";
    }
    if (gap == 1 && sentence.is(from, "that")) {
      return before ? "said that “”" : "“” that said";
    }
    if (gap <= MAX_NEAR_DISTANCE) {
      return before ? "said … “”" : "“” … said";
    }
    if (gap <= MAX_MEDIUM_DISTANCE) {
      return before ? "said …… “”" : "“” …… said";
    }
    return before ? "said ……… “”" : "“” ……… said";
  }
}
