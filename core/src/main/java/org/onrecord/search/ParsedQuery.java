package org.onrecord.search;

import java.util.List;

/**
 * A query as read, and what of it was not understood.
 *
 * @param query what will be looked for
 * @param ignored for every piece that was left out, what it was and why, as a sentence for a person
 */
public record ParsedQuery(Query query, List<String> ignored) {

  public ParsedQuery {
    ignored = List.copyOf(ignored);
  }
}
