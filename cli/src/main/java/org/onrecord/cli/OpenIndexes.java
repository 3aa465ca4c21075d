package org.onrecord.cli;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.NewsIndex;
import org.onrecord.cli.option.IndexLocation;
import org.onrecord.cli.option.IndexOpener;

/** Indexes that stay open from one command to the next, and show what was committed since. */
final class OpenIndexes implements IndexOpener, AutoCloseable {

  private final Map<IndexLocation, NewsIndex> open = new HashMap<>();

  @Override
  public NewsIndex open(IndexLocation place) {
    NewsIndex known = open.get(place);
    if (known == null) {
      known = place.builder().openReadOnly();
      open.put(place, known);
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
