package org.onrecord.annotate;

/** The verbs of saying whose subject a candidate is, and where they stand. */
final class SayingTraits {

  private static final int NEAR = 5;
  private static final int FAR = 12;

  private SayingTraits() {}

  static void add(Setting contextFeatures, Contender candidate, Traits to) {
    Sentence sentence = candidate.sentence();
    String place = candidate.place().name();
    Look shape = contextFeatures.shape();
    boolean mute = true;
    for (Saying speechClause : sentence.sayings()) {
      if (!speechClause.isBy(candidate.phrase())) {
        continue;
      }
      mute = false;
      int verb = speechClause.verb();
      String order = speechClause.inverted() ? "inverted" : "plain";
      String where = candidate.isNear() ? where(contextFeatures, verb) : place;
      to.add("verb+order", sentence.word(verb), order);
      to.add("verb+where", sentence.word(verb), where);
      to.add("says+order", where, order);
      to.add("says+class", where, sentence.landmarks().at(verb));
      to.add("says+size", where, shape.size());
      to.add("says+opening", where, shape.opening());
      if (candidate.isNear()) {
        to.add("says+between", where, between(contextFeatures, verb));
      }
    }
    if (mute) {
      to.add("mute", place);
      to.add("mute+draft", place, contextFeatures.draft());
    }
  }

  private static String between(Setting contextFeatures, int verb) {
    return contextFeatures
        .sentence()
        .landmarks()
        .between(Math.min(verb, contextFeatures.at()) + 1, Math.max(verb, contextFeatures.at()));
  }

  /** Where a verb of the sentence stands, seen from the marked span. */
  private static String where(Setting contextFeatures, int verb) {
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
    if (gap <= NEAR) {
      return before ? "said … “”" : "“” … said";
    }
    if (gap <= FAR) {
      return before ? "said …… “”" : "“” …… said";
    }
    return before ? "said ……… “”" : "“” ……… said";
  }
}
