package org.onrecord.engine.result;

import java.util.List;
import java.util.Optional;

/**
 * The hits of a page, without what is counted beside them.
 *
 * @param hits in order
 * @param total how many match in all
 * @param cursor where the next page begins; empty on the last
 */
public record ResultPage<T>(List<T> hits, long total, Optional<String> cursor) {

  public ResultPage {
    hits = List.copyOf(hits);
  }
}
