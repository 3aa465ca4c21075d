package org.onrecord.training.program;

/** Turns logging off: Lucene's advice about flags of Java is no figure of a program. */
public final class SilentLogging {

  private static final String SETTINGS = "java.util.logging.config.class";

  /** Called by the JDK instead of reading its logging configuration. */
  public SilentLogging() {}

  /** To be called before anything is logged. Does nothing if the user has configured logging. */
  static void silence() {
    if (System.getProperty(SETTINGS) == null
        && System.getProperty("java.util.logging.config.file") == null) {
      System.setProperty(SETTINGS, SilentLogging.class.getName());
    }
  }
}
