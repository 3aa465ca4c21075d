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
   * Queries side by side: any of them matches, except that what excludes or narrows goes for all.
   */
  static Optional<Query> together(List<Query> queries) {
    List<Query> wanted = new ArrayList<>();
    List<Query> rest = new ArrayList<>();
    for (Query query : queries) {
      (goesForAll(query) ? rest : wanted).add(query);
    }
    Optional<Query> any = any(wanted);
    if (any.isPresent()) {
      rest.add(0, any.get());
    } else if (!rest.isEmpty() && rest.stream().allMatch(Query.Not.class::isInstance)) {
      rest.add(0, new Query.Everything());
    }
    return all(rest);
  }

  /** The query as if all dates that it asks for were right; what it excludes stays excluded. */
  static Query whateverTheDay(Query query) {
    return switch (query) {
      case Query.PublishedIn dates -> new Query.Everything();
      case Query.Any(List<Query> queries) ->
          new Query.Any(queries.stream().map(Queries::whateverTheDay).toList());
      case Query.All(List<Query> queries) ->
          new Query.All(queries.stream().map(Queries::whateverTheDay).toList());
      default -> query;
    };
  }

  // No pattern switches below: for each, Java makes a class when it is first asked, and a short
  // search notices.

  /** Whether a query asks for dates; dates that it excludes do not count. */
  static boolean isDated(Query query) {
    return query instanceof Query.PublishedIn
        || query instanceof Query.Any(List<Query> any) && any.stream().anyMatch(Queries::isDated)
        || query instanceof Query.All(List<Query> all) && all.stream().anyMatch(Queries::isDated);
  }

  /** Whether a query leaves articles out, wherever it stands among others. */
  static boolean goesForAll(Query query) {
    return query instanceof Query.Not
        || query instanceof Query.PublishedIn
        || query instanceof Query.InLanguage
        || query instanceof Query.HasAttribute
        || query instanceof Query.HasValue
        || query instanceof Query.OfKind
        || query instanceof Query.SureOf;
  }
}
