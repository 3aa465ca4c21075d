package org.onrecord.bench.store;

import java.util.Locale;

/** What the process is doing when it is killed. */
enum CrashPhase {
  INDEX,
  PRUNE,
  REBUILD;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
