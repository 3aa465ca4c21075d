package org.onrecord.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps loggers off the terminal: Lucene's advises on JVM flags, which is no business of someone
 * who searches the news.
 */
final class Logs {

  /** Held here because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.lucene"), Logger.getLogger("org.onrecord"));

  private Logs() {}

  /** To be called before Lucene's classes load. */
  static void quiet() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
