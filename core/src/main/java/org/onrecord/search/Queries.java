package org.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins queries without needless layers. */
final class Queries {

  private Queries() {}

  static Optional<Query> any(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.get(0));
      default -> Optional.of(new Query.Any(queries));
    };
  }

  static Optional<Query> all(List<Query> queries) {
    return switch (queries.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(queries.get(0));
      default -> Optional.of(new Query.All(queries));
    };
  }

  /**
   * Queries side by side: any of them matches, except that what is excluded is excluded from all.
   */
  static Optional<Query> together(List<Query> queries) {
    List<Query> wanted = new ArrayList<>();
    List<Query> rest = new ArrayList<>();
    for (Query query : queries) {
      (query instanceof Query.Not ? rest : wanted).add(query);
    }
    any(wanted).ifPresent(query -> rest.add(0, query));
    if (wanted.isEmpty() && !rest.isEmpty()) {
      rest.add(0, new Query.Everything());
    }
    return all(rest);
  }
}
