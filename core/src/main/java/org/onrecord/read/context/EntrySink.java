package org.onrecord.read.context;

import org.onrecord.model.Article;

/**
 * Takes the articles and problems of one source, in their order, on the reading thread. What it
 * throws stops the reading and reaches the caller.
 */
public interface EntrySink {

  /** Takes an article. */
  void article(Article article);

  /**
   * Takes a problem.
   *
   * @param place the file, and the line or entry in it
   * @param reason what is wrong, with which value, and what was done or is to be done
   */
  void problem(String place, String reason);

  /** As {@link #problem(String, String)}, with the exception that told of it. */
  void problem(String place, String reason, Throwable cause);
}
