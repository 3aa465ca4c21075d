package org.onrecord.read;

import org.onrecord.model.Article;

/**
 * Receives articles and problems in file order, on the reading thread. An exception stops reading
 * and is passed on to the caller.
 */
public interface ArticleSink {

  /** Receives an article. */
  void article(Article article);

  /** Receives a problem: an item that was not read, or a field that was dropped from an article. */
  void unreadable(UnreadableArticle problem);

  /** Receives the number of bytes of the file read before the next item; not called for streams. */
  default void bytesRead(long bytes) {}
}
