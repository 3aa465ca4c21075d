package org.onrecord.lucene;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.lucene.index.IndexReader;

/** What is found out once of an index at one point in time, and known as long as a reader lives. */
final class PerReader<T> {

  private final Cache<IndexReader, T> known = CacheBuilder.newBuilder().weakKeys().build();
  private final Finder<T> finder;

  PerReader(Finder<T> finder) {
    this.finder = finder;
  }

  /** Finds it out; what it answers must not hold the reader. */
  interface Finder<T> {
    T find(IndexReader reader) throws IOException;
  }

  T of(IndexReader reader) throws IOException {
    try {
      return known.get(reader, () -> finder.find(reader));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
