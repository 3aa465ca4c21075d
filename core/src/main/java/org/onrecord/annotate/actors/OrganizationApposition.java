package org.onrecord.annotate.actors;

import com.google.common.collect.ImmutableSet;
import org.onrecord.text.PersonName;
import org.onrecord.text.WordList;

/** A description after a name that tells an organization: "Third Quay, [a research firm]". */
final class OrganizationApposition {

  /** Outweighs the tagger and the form of the name: a firm may be called "Third Quay". */
  static final int VOTES = 30;

  private static final ImmutableSet<String> NOUNS =
      WordList.words(OrganizationApposition.class, "organization-nouns.txt");

  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of(
          ",", ".", ";", "—", "–", "(", ")", "that", "which", "who", "based", "in", "of", "for",
          "with", "from", "at", "said", "says");

  private static final int MAX_WORDS = 7;

  private OrganizationApposition() {}

  /** Whether "a …" or "the …" at {@code from} is an organization by its last noun. */
  static boolean isAt(TokenizedParagraph passage, int from) {
    String article = passage.lower(from);
    if (!article.equals("a") && !article.equals("an") && !article.equals("the")) {
      return false;
    }
    for (int i = from + 2; i <= from + MAX_WORDS && i <= passage.size(); i++) {
      if (i == passage.size() || ENDS.contains(passage.lower(i))) {
        return NOUNS.contains(passage.lower(i - 1)) && !PersonName.isOffice(passage.lower(i - 1));
      }
    }
    return false;
  }
}
