package org.onrecord.lucene;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was found lately: at most so many, of which the one not asked for longest goes first. */
final class LruCache<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;

  private static final float USUAL_LOAD = .75f;

  private final int maxEntries;

  LruCache(int most) {
    super(Math.min(most, 16), USUAL_LOAD, /* accessOrder= */ true);
    this.maxEntries = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > maxEntries;
  }
}
