package org.onrecord.read;

import org.onrecord.model.Article;

/**
 * Receives articles and problems in file order, on the reading thread. An exception stops reading
 * and is passed on to the caller.
 */
public interface ArticleSink {

  /**
   * Receives an article.
   *
   * @param article the article, not annotated
   */
  void article(Article article);

  /**
   * Receives a problem: an item that was not read, or a field that was dropped from an article.
   *
   * @param problem the source and the reason
   */
  void unreadable(UnreadableArticle problem);

  /**
   * Receives the progress in a file, before the next item; not called for streams.
   *
   * @param bytes the number of bytes of the file read so far
   */
  default void bytesRead(long bytes) {}
}
