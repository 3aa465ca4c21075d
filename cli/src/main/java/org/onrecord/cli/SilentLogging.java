package org.onrecord.cli;

/**
 * Keeps loggers off the terminal, all of them: Lucene's advises on JVM flags and PDFBox's on fonts,
 * which is no business of someone who searches the news; what goes wrong is thrown.
 */
public final class SilentLogging {

  private static final String SETTINGS = "java.util.logging.config.class";

  /** Made by the JDK in place of reading its own settings, which a short search notices. */
  public SilentLogging() {}

  /** To be called before anything is logged. Whoever set how to log has it as set. */
  static void silence() {
    if (System.getProperty(SETTINGS) == null
        && System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty(SETTINGS, SilentLogging.class.getName());
    }
  }
}
