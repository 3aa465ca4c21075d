package org.onrecord.read.context;

import org.onrecord.model.Article;

/**
 * Receives the articles and problems of one source, in order, on the reading thread. An exception
 * stops reading and is passed on to the caller.
 */
public interface EntrySink {

  /** Receives an article. */
  void article(Article article);

  /**
   * Receives a problem.
   *
   * @param place the file, and the line or entry in it
   * @param reason what is wrong, with which value, and what was done or should be done
   */
  void problem(String place, String reason);

  /** As {@link #problem(String, String)}, with a cause. */
  void problem(String place, String reason, Throwable cause);

  /** As {@link #problem(String, String)}, if the rest of the input could not be read. */
  void cutShort(String place, String reason);

  /** As {@link #problem(String, String, Throwable)}, if the rest of the input could not be read. */
  void cutShort(String place, String reason, Throwable cause);
}
