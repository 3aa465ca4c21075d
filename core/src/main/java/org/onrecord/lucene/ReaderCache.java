package org.onrecord.lucene;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * What is found out once of an index at one point in time, and known as long as a reader lives.
 * Safe for many threads. Of the JDK alone: a cache of Guava's takes a short search longer to load
 * than to ask.
 */
final class ReaderCache<T> {

  private final Map<IndexReader, CachedValue<T>> known = Collections.synchronizedMap(new WeakHashMap<>());
  private final Loader<T> finder;

  ReaderCache(Loader<T> finder) {
    this.finder = finder;
  }

  /** Finds it out; what it answers must not hold the reader. */
  interface Loader<T> {
    T find(IndexReader reader) throws IOException;
  }

  T of(IndexReader reader) throws IOException {
    return known.computeIfAbsent(reader, r -> new CachedValue<>()).by(finder, reader);
  }

  /** Whoever asks while it is being found out waits for that. */
  private static final class CachedValue<T> {

    private @Nullable T answer;

    synchronized T by(Loader<T> finder, IndexReader reader) throws IOException {
      T known = answer;
      if (known == null) {
        known = finder.find(reader);
        answer = known;
      }
      return known;
    }
  }
}
