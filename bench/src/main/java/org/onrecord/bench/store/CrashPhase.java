package org.onrecord.bench.store;

import java.util.Locale;

/** What a process does with an index when it is killed. */
enum CrashPhase {
  INDEX,
  PRUNE,
  REBUILD;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
