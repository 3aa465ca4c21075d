package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import org.onrecord.text.Places;
import org.onrecord.text.WordList;

/** Names of departments with "and" in them: "Ministry of Wells and Gardens". */
final class DepartmentName {

  private static final ImmutableSet<String> HEADS =
      WordList.words(DepartmentName.class, "department-heads.txt");

  private DepartmentName() {}

  /**
   * The index after a name of an organization that the tagger ended at {@code to}: two words later
   * if it is a department "of X" and "and Y" follows, where neither is a place.
   */
  static int end(TokenizedParagraph passage, int from, int to) {
    boolean department =
        to - from >= 3
            && HEADS.contains(passage.lower(to - 3))
            && (passage.lower(to - 2).equals("of") || passage.lower(to - 2).equals("for"));
    return department
            && passage.lower(to).equals("and")
            && isSubject(passage, to - 1)
            && isSubject(passage, to + 1)
            && !NameWordLists.isGivenName(passage.word(to + 1))
            && !passage.isCapitalized(to + 2)
        ? to + 2
        : to;
  }

  /** "Gardens", "Trade": what a department is concerned with, not a town or a person. */
  private static boolean isSubject(TokenizedParagraph passage, int at) {
    String word = passage.word(at);
    return passage.isCapitalized(at)
        && (word.endsWith("s") || CommonWords.contains(passage.lower(at)))
        && Places.find(word).isEmpty();
  }
}
