package org.onrecord.read;

import org.onrecord.model.Article;

/**
 * Takes what a reader reads, in the order of the file, on the reading thread. What it throws stops
 * the reading and reaches the caller.
 */
public interface ArticleSink {

  /** Takes an article. */
  void article(Article article);

  /**
   * Takes a problem: something that was not read, or an article that was kept without a broken
   * piece.
   */
  void unreadable(UnreadableArticle problem);

  /** So many bytes of the file were read when what is taken next was found; not told of streams. */
  default void bytesRead(long bytes) {}
}
