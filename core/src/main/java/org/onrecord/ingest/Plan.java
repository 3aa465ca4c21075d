package org.onrecord.ingest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.onrecord.read.ArticleReader;

/** The settings of a run; copy on write. */
final class Plan {
  ArticleReader reader = ArticleReader.create();
  IngestListener listener = IngestListener.NONE;
  int threads = Runtime.getRuntime().availableProcessors();

  /** A compromise between lost work and cost. */
  int commitEvery = 10_000;

  Duration commitAfter = Duration.ofMinutes(1);
  boolean prunes;
  boolean rebuilds;
  boolean isStrict;
  boolean tracksChanges;
  BooleanSupplier stop = () -> false;

  /** Whether the run must be atomic. */
  boolean isAllOrNothing() {
    return rebuilds || isStrict;
  }

  Plan with(Consumer<Plan> change) {
    Plan copy = new Plan();
    copy.reader = reader;
    copy.listener = listener;
    copy.threads = threads;
    copy.commitEvery = commitEvery;
    copy.commitAfter = commitAfter;
    copy.prunes = prunes;
    copy.rebuilds = rebuilds;
    copy.isStrict = isStrict;
    copy.tracksChanges = tracksChanges;
    copy.stop = stop;
    change.accept(copy);
    return copy;
  }
}
