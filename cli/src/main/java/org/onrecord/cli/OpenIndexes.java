package org.onrecord.cli;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.IndexLocation;
import org.onrecord.cli.option.IndexOpener;

/** Keeps indexes open between commands, and refreshes them when a command opens them again. */
final class OpenIndexes implements IndexOpener, AutoCloseable {

  private final Map<IndexLocation, NewsIndex> open = new HashMap<>();

  @Override
  public NewsIndex open(IndexLocation location) {
    NewsIndex known = open.get(location);
    if (known == null) {
      known = location.builder().openReadOnly();
      open.put(location, known);
    } else {
      known.refresh();
    }
    return known;
  }

  @Override
  public void close() {
    open.values().forEach(NewsIndex::close);
  }
}
