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

  // No pattern switch: for each, Java makes a class when it is first asked, and a short search
  // notices.
  private void add(Query query) {
    if (query instanceof Query.Word(Field field, String text)) {
      leaves.add(new Leaf(field, text, false));
    } else if (query instanceof Query.Phrase(Field field, String text)) {
      leaves.add(new Leaf(field, text, true));
    } else if (query instanceof Query.Exact(Field field, String text)) {
      leaves.add(new Leaf(field, text, true));
    } else if (query instanceof Query.Near(Field field, String text, int distance)) {
      for (String word : Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(text)) {
        leaves.add(new Leaf(field, word, false));
      }
    } else if (query instanceof Pattern pattern) {
      patterns.add(pattern);
    } else if (query instanceof Query.Alias(List<Query> written, Field field, String name)) {
      written.forEach(this::add);
      leaves.add(new Leaf(field, name, true));
    } else if (query instanceof Query.Any(List<Query> queries)) {
      queries.forEach(this::add);
    } else if (query instanceof Query.All(List<Query> queries)) {
      queries.forEach(this::add);
    }
  }
}
