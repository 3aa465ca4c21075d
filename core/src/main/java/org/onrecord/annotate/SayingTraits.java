package org.onrecord.annotate;

/** The verbs of saying whose subject a contender is, and where they stand. */
final class SayingTraits {

  private static final int NEAR = 5;
  private static final int FAR = 12;

  private SayingTraits() {}

  static void add(Setting setting, Contender contender, Traits to) {
    Sentence sentence = contender.sentence();
    String place = contender.place().name();
    Look look = setting.look();
    boolean mute = true;
    for (Saying saying : sentence.sayings()) {
      if (!saying.isBy(contender.phrase())) {
        continue;
      }
      mute = false;
      int verb = saying.verb();
      String order = saying.inverted() ? "inverted" : "plain";
      String where = contender.isNear() ? where(setting, verb) : place;
      to.add("verb+order", sentence.word(verb), order);
      to.add("verb+where", sentence.word(verb), where);
      to.add("says+order", where, order);
      to.add("says+class", where, sentence.landmarks().at(verb));
      to.add("says+size", where, look.size());
      to.add("says+opening", where, look.opening());
      if (contender.isNear()) {
        to.add("says+between", where, between(setting, verb));
      }
    }
    if (mute) {
      to.add("mute", place);
      to.add("mute+draft", place, setting.draft());
    }
  }

  private static String between(Setting setting, int verb) {
    return setting
        .sentence()
        .landmarks()
        .between(Math.min(verb, setting.at()) + 1, Math.max(verb, setting.at()));
  }

  /** Where a verb of the sentence stands, seen from the stretch. */
  private static String where(Setting setting, int verb) {
    Sentence sentence = setting.sentence();
    int at = setting.at();
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
