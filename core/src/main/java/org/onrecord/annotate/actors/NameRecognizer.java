package org.onrecord.annotate.actors;

import java.util.List;

/**
 * Finds the names in an article and tells people, organizations and places apart.
 *
 * <p>An implementation sees all passages at once, because one mention of a name is often clear
 * where another is not. It does not join the names of one actor: {@link ActorFinder} does, whatever
 * found them. Implementations are thread-safe, linear in the length of the article, and never fail.
 */
interface NameRecognizer {

  /**
   * The names, in the order of the passages and of the text, none overlapping another and none
   * reaching over the end of a passage. Titles ("President"), articles and possessive endings are
   * not part of a name, nor are demonyms names.
   */
  List<RecognizedName> names(List<TokenizedParagraph> passages);
}
