package org.onrecord.annotate;

import com.google.common.collect.ImmutableList;

/**
 * What a rule may look at: a marked stretch, its sentence, and what was found around it.
 *
 * @param sentence the sentence it stands in
 * @param sentenceNumber the number of that sentence in its paragraph, from 0
 * @param at the index of its token
 * @param governors the verbs that govern it
 * @param discourse who spoke before, and elsewhere in the paragraph
 */
record Site(
    Sentence sentence,
    int sentenceNumber,
    int at,
    ImmutableList<Governor> governors,
    Discourse discourse) {

  static Site of(Sentence sentence, int sentenceNumber, int at, Discourse discourse) {
    return new Site(sentence, sentenceNumber, at, Governor.of(sentence, at), discourse);
  }

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
}
