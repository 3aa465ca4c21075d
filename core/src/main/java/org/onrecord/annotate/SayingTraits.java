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
      String verb = sentence.word(saying.verb());
      String order = saying.inverted() ? "inverted" : "plain";
      String where = contender.isNear() ? where(setting, saying.verb()) : place;
      to.add("verb+order", verb, order);
      to.add("verb+where", verb, where);
      to.add("says+order", where, order);
      to.add("says+class", where, WordClass.at(sentence, saying.verb()));
      to.add("says+size", where, look.size());
      to.add("says+opening", where, look.opening());
    }
    if (mute) {
      to.add("mute", place);
      to.add("mute+draft", place, setting.draft());
    }
  }

  /** Where a verb of the sentence stands, seen from the stretch, and what lies between. */
  private static String where(Setting setting, int verb) {
    Sentence sentence = setting.sentence();
    int at = setting.at();
    int from = Math.min(verb, at) + 1;
    int end = Math.max(verb, at);
    boolean cue = false;
    boolean stop = false;
    for (int i = from; i < end; i++) {
      cue |= sentence.cue(i).isPresent();
      stop |= sentence.isMark(i, ";:—–");
    }
    return (verb < at ? "before " : "behind ")
        + distance(sentence, from, end)
        + (cue ? " says" : "")
        + (sentence.isOwnWords(from, end) ? "" : " “”")
        + (stop ? " ;" : "");
  }

  private static String distance(Sentence sentence, int from, int end) {
    int gap = end - from;
    if (gap == 0) {
      return "at";
    }
    if (gap == 1 && (!sentence.token(from).isWord() || sentence.is(from, "that"))) {
      return sentence.word(from);
    }
    return gap <= NEAR ? "near" : gap <= FAR ? "far" : "farther";
  }
}
