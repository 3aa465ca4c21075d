package org.onrecord.engine.query;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Facet;

/**
 * The names that were typed into searches of one state of an index, and whose they are: to find
 * that out takes several times as long as the search itself. Thread-safe.
 */
public final class ResolvedNameCache {

  /** The greatest number of names of the index, of all that are kept together: some 10 MB. */
  private static final int MAX_NAMES = 100_000;

  private final Cache<Asked, ResolvedName> names =
      CacheBuilder.newBuilder()
          .maximumWeight(MAX_NAMES)
          .weigher((Asked asked, ResolvedName name) -> 1 + name.size())
          .build();

  /**
   * A name as it was typed.
   *
   * @param isExact whether other spellings of its words count
   */
  record Asked(Facet facet, String text, boolean isExact) {}

  @Nullable ResolvedName get(Asked asked) {
    return names.getIfPresent(asked);
  }

  void put(Asked asked, ResolvedName name) {
    names.put(asked, name);
  }
}
