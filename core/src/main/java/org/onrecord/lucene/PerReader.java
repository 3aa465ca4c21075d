package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;

/**
 * Values that are computed once for each reader of an index, and kept until that is closed. Safe
 * for many threads: those that ask for a value while it is computed wait for it.
 */
final class PerReader<T> {

  private final Map<CacheKey, T> values = new ConcurrentHashMap<>();
  private final Loader<T> loader;

  PerReader(Loader<T> loader) {
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

  /** For how many readers that are open a value is kept. */
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
