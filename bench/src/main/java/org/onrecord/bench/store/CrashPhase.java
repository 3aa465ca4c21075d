package org.onrecord.bench.store;

import java.util.Locale;

/** What the process is doing when it is killed. */
enum CrashPhase {
  INDEX,
  PRUNE,
  REBUILD,
  /** Indexing on a thread that is interrupted all the time. */
  INTERRUPT,
  REMOVE,
  PURGE,
  REPAIR;

  /** Whether it is one operation on the index, which reads no articles. */
  boolean isShort() {
    return this == REMOVE || this == PURGE || this == REPAIR;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
