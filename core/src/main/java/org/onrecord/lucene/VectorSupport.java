package org.onrecord.lucene;

import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.lucene.util.VectorUtil;

/**
 * Loads Lucene's vector code without the advice about flags of Java that Lucene logs meanwhile: the
 * library uses no vectors, and a host that reads "WARNING" in its output looks for an error. No
 * logger is different afterwards.
 */
final class VectorSupport {

  private static final String LOGGER =
      "org.apache.lucene.internal.vectorization.VectorizationProvider";

  static {
    Logger logger = Logger.getLogger(LOGGER);
    Filter filter = logger.getFilter();
    logger.setFilter(new Nothing());
    try {
      VectorUtil.dotProduct(new byte[1], new byte[1]);
    } finally {
      logger.setFilter(filter);
    }
  }

  private VectorSupport() {}

  /** A class and not a lambda, because every search loads it. */
  private static final class Nothing implements Filter {
    @Override
    public boolean isLoggable(LogRecord record) {
      return false;
    }
  }

  /** Loads it, the first time. */
  static void load() {
    // The work is that of the initializer.
  }
}
