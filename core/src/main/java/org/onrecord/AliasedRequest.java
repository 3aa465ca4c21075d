package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.annotate.Aliases;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.SearchRequest;

/** Asks for those whom a query calls by an alias under the names that they go by, too. */
final class AliasedRequest {

  /** An alias that is typed without quotation marks has no more words than this. */
  private static final int MAX_ALIAS_WORDS = 5;

  private final Aliases aliases;

  private AliasedRequest(Aliases aliases) {
    this.aliases = aliases;
  }

  static SearchRequest of(SearchRequest request, Aliases aliases) {
    return request.rewritten(new AliasedRequest(aliases)::of);
  }

  private Query of(Query query) {
    if (query instanceof Query.Word(Field field, String text)) {
      return expandName(query, field, text);
    }
    if (query instanceof Query.Phrase(Field field, String text)) {
      return expandName(query, field, text);
    }
    if (query instanceof Query.Any(List<Query> queries)) {
      return new Query.Any(expandAdjacent(queries));
    }
    return query.map(this::of);
  }

  private Query expandName(Query query, Field field, String text) {
    return switch (field) {
      case ANY, ACTOR, SPEAKER ->
          alias(List.of(query), field, text).map(Query.class::cast).orElse(query);
      case TITLE, BODY, AUTHOR, SAID, OUTLET -> query;
    };
  }

  /** Bare words that make an alias together are taken together, as many as can be. */
  private List<Query> expandAdjacent(List<Query> queries) {
    List<Query> changed = new ArrayList<>();
    int at = 0;
    while (at < queries.size()) {
      Optional<Query.Alias> alias = aliasAt(queries, at);
      if (alias.isPresent()) {
        changed.add(alias.get());
        at += alias.get().written().size();
      } else {
        changed.add(of(queries.get(at)));
        at++;
      }
    }
    return changed;
  }

  private Optional<Query.Alias> aliasAt(List<Query> queries, int start) {
    int end = start;
    while (end < queries.size()
        && end - start < MAX_ALIAS_WORDS
        && queries.get(end) instanceof Query.Word(Field field, String text)
        && field == Field.ANY) {
      end++;
    }
    for (; end - start > 1; end--) {
      List<Query> words = queries.subList(start, end);
      String text =
          words.stream().map(word -> ((Query.Word) word).text()).collect(Collectors.joining(" "));
      Optional<Query.Alias> alias = alias(words, Field.ANY, text);
      if (alias.isPresent()) {
        return alias;
      }
    }
    return Optional.empty();
  }

  private Optional<Query.Alias> alias(List<Query> written, Field field, String text) {
    return aliases.nameOfVariant(text).map(name -> new Query.Alias(written, field, name));
  }
}
