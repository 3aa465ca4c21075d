package org.onrecord.engine.query;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.search.Field;
import org.onrecord.search.Query;
import org.onrecord.search.Query.Pattern;

/**
 * The words and patterns to highlight: those of the query and filters, without exclusions.
 *
 * @param terms words and phrases
 * @param patterns patterns, whose expansions depend on the index
 */
public record SearchTerms(List<SearchTerm> terms, List<Pattern> patterns) {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  public static SearchTerms of(Query query) {
    SearchTerms searchTerms = new SearchTerms(new ArrayList<>(), new ArrayList<>());
    searchTerms.add(query);
    return searchTerms;
  }

  /** These terms and those of filter queries. */
  public SearchTerms withFilters(List<Query> filters) {
    SearchTerms all = new SearchTerms(new ArrayList<>(terms), new ArrayList<>(patterns));
    filters.forEach(all::add);
    return all;
  }

  private void add(Query query) {
    switch (query) {
      case Query.Word(Field field, String text) -> terms.add(new SearchTerm(field, text, false));
      case Query.Phrase(Field field, String text) -> terms.add(new SearchTerm(field, text, true));
      case Query.Exact(Field field, String text) -> terms.add(new SearchTerm(field, text, true));
      case Query.Near(Field field, String text, int distance) -> {
        for (String word : WORDS.split(text)) {
          terms.add(new SearchTerm(field, word, false));
        }
      }
      case Query.Prefix prefix -> patterns.add(prefix);
      case Query.Fuzzy fuzzy -> patterns.add(fuzzy);
      case Query.Alias alias -> alias.alternatives().forEach(this::add);
      case Query.Any any -> any.queries().forEach(this::add);
      case Query.All all -> all.queries().forEach(this::add);
      case Query.Not not -> {}
      case Query.Everything everything -> {}
      case Query.Filter filter -> {}
    }
  }
}
