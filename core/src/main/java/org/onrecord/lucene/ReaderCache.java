package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;

/**
 * Values computed once per reader of an index, and dropped when the reader is closed. Thread-safe:
 * concurrent callers wait for the first computation.
 */
final class ReaderCache<T> {

  private final Map<CacheKey, T> values = new ConcurrentHashMap<>();
  private final Loader<T> loader;

  ReaderCache(Loader<T> loader) {
    this.loader = loader;
  }

  /** Computes the value for a reader. */
  interface Loader<T> {
    T load(IndexReader reader) throws IOException;
  }

  /**
   * The value for a reader.
   *
   * @throws IOException if it cannot be computed; the next call tries again
   */
  T of(IndexReader reader) throws IOException {
    CacheHelper cache = reader.getReaderCacheHelper();
    if (cache == null) {
      return loader.load(reader);
    }
    T value = values.get(cache.getKey());
    return value == null ? load(reader, cache) : value;
  }

  /** The number of open readers with a cached value. */
  int size() {
    return values.size();
  }

  private T load(IndexReader reader, CacheHelper cache) throws IOException {
    try {
      return values.computeIfAbsent(
          cache.getKey(),
          key -> {
            try {
              T value = loader.load(reader);
              cache.addClosedListener(values::remove);
              return value;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
