package org.onrecord.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.onrecord.NewsIndex;

/** Indexes that stay open from one command to the next, and show what was committed since. */
final class WarmIndexes implements Indexes, AutoCloseable {

  private final Map<Path, NewsIndex> open = new HashMap<>();

  @Override
  public Lease open(Path home) {
    NewsIndex known = open.get(home);
    if (known == null) {
      known = NewsIndex.openReadOnly(home);
      open.put(home, known);
    } else {
      known.refresh();
    }
    return new Lease(known, () -> {});
  }

  @Override
  public void close() {
    open.values().forEach(NewsIndex::close);
  }
}
