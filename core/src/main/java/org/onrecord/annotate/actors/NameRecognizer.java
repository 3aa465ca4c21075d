package org.onrecord.annotate.actors;

import java.util.List;

/**
 * Named entity recognition: finds the names in an article and classifies them as people,
 * organizations and places.
 *
 * <p>An implementation sees all passages at once, because one mention of a name is often
 * unambiguous where another is not. Grouping by actor is done by {@link ActorFinder}.
 * Implementations are thread-safe, linear in the length of the article, and never fail.
 */
interface NameRecognizer {

  /**
   * The names, in the order of the passages and of the text; none overlaps another or crosses the
   * end of a passage. Titles ("President"), articles and possessive endings are not part of a name;
   * demonyms are not names.
   */
  List<RecognizedName> names(List<TokenizedParagraph> passages);
}
