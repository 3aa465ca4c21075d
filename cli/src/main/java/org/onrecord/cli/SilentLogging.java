package org.onrecord.cli;

/**
 * Disables logging: Lucene's advice on JVM flags and PDFBox's on fonts do not concern users, and
 * errors are thrown.
 */
public final class SilentLogging {

  private static final String SETTINGS = "java.util.logging.config.class";

  /** Called by the JDK instead of reading its logging configuration, which would be slower. */
  public SilentLogging() {}

  /** Must be called before anything is logged. Does nothing if the user has configured logging. */
  static void silence() {
    if (System.getProperty(SETTINGS) == null
        && System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty(SETTINGS, SilentLogging.class.getName());
    }
  }
}
