package org.onrecord.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule may look at: a marked stretch, its sentence, and what was found around it.
 *
 * @param sentence the sentence it stands in
 * @param sentenceNumber the number of that sentence in its paragraph, from 0
 * @param at the index of its token
 * @param discourse who spoke before, and elsewhere in the paragraph
 */
record Site(Sentence sentence, int sentenceNumber, int at, Discourse discourse) {

  Stretch stretch() {
    Stretch stretch = sentence.stretches().get(at);
    if (stretch == null) {
      throw new IllegalStateException("no stretch at token " + at);
    }
    return stretch;
  }

  /** Whether it stands in a headline, whose few words leave no room for verbs of saying. */
  boolean isHeadline() {
    return discourse.isHeadline();
  }

  /** Whether the marks or what follows leave room for a verb: “…,” or “…”, but not “…” alone. */
  boolean isFollowedUp() {
    return stretch().endsWithAny(",?!—-") || sentence.isMark(at + 1, ",—");
  }

  /** The indexes of the verbs of saying before the stretch, in order. */
  List<Integer> cuesBefore() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < at; i++) {
      if (sentence.cue(i).isPresent()) {
        found.add(i);
      }
    }
    return found;
  }
}
