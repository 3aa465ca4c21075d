package org.onrecord.lucene;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.SearchRequest;

/**
 * What an article may have matched, and is shown by: filters are part of it, what is excluded is
 * not.
 *
 * @param leaves words and phrases
 * @param patterns what stands for words that only the index knows
 */
record Sought(List<Leaf> leaves, List<Pattern> patterns) {

  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  static Sought of(Query query) {
    Sought sought = new Sought(new ArrayList<>(), new ArrayList<>());
    sought.add(query);
    return sought;
  }

  static Sought of(SearchRequest request) {
    Sought sought = of(request.query());
    request.filters().forEach(sought::add);
    return sought;
  }

  private void add(Query query) {
    switch (query) {
      case Query.Word(Field field, String text) -> leaves.add(new Leaf(field, text, false));
      case Query.Phrase(Field field, String text) -> leaves.add(new Leaf(field, text, true));
      case Query.Exact(Field field, String text) -> leaves.add(new Leaf(field, text, true));
      case Query.Near(Field field, String text, int distance) ->
          SPACES.splitToStream(text).forEach(word -> leaves.add(new Leaf(field, word, false)));
      case Query.Prefix prefix -> patterns.add(prefix);
      case Query.Fuzzy fuzzy -> patterns.add(fuzzy);
      case Query.Alias(List<Query> written, Field field, String name) -> {
        written.forEach(this::add);
        leaves.add(new Leaf(field, name, true));
      }
      case Query.Any(List<Query> queries) -> queries.forEach(this::add);
      case Query.All(List<Query> queries) -> queries.forEach(this::add);
      case Query.Everything none -> {}
      case Query.Not none -> {}
      case Query.PublishedIn none -> {}
      case Query.HasAttribute none -> {}
      case Query.InLanguage none -> {}
      case Query.HasValue none -> {}
      case Query.OfKind none -> {}
      case Query.SureOf none -> {}
    }
  }
}
