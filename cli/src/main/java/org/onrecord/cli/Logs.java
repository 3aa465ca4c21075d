package org.onrecord.cli;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps loggers off the terminal: Lucene's advises on JVM flags and PDFBox's on fonts, which is no
 * business of someone who searches the news.
 */
final class Logs {

  /** Held here because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> LOGGERS =
      Stream.of("org.apache.lucene", "org.apache.pdfbox", "org.apache.fontbox", "org.onrecord")
          .map(Logger::getLogger)
          .toList();

  private Logs() {}

  /** To be called before their classes load. */
  static void quiet() {
    LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
  }
}
