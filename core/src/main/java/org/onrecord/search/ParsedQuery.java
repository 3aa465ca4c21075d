package org.onrecord.search;

import java.util.List;
import java.util.Objects;

/**
 * A parsed query and the warnings of the parser.
 *
 * @param query the query
 * @param ignored one sentence for each ignored piece: what it was and why
 */
public record ParsedQuery(Query query, List<String> ignored) {

  /** Copies the list. */
  public ParsedQuery {
    Objects.requireNonNull(query, "query");
    ignored = List.copyOf(ignored);
  }
}
