package org.onrecord.lucene;

import java.util.LinkedHashMap;
import java.util.Map;

/** An LRU cache of limited size. */
final class LruCache<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1;

  private static final float USUAL_LOAD = .75f;

  private final int maxEntries;

  LruCache(int maxEntries) {
    super(Math.min(maxEntries, 16), USUAL_LOAD, /* accessOrder= */ true);
    this.maxEntries = maxEntries;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > maxEntries;
  }
}
