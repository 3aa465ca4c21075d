package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetCounts;
import org.onrecord.search.Field;
import org.onrecord.search.Order;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteResults;
import org.onrecord.store.ArticleStore;

/**
 * The quotes of the archive with the words of a finding in a row.
 *
 * @param articles the articles of the earliest, oldest first
 * @param quotes the number of all
 * @param outlets the number of their outlets
 */
record QuoteUses(ImmutableList<Article> articles, long quotes, long outlets) {

  private static final int MAX_ARTICLES = 5;

  static QuoteUses of(
      ArticleStore store, Finding finding, ClaimFilter filter, Predicate<Article> isExcluded) {
    List<Word> words = words(finding);
    QuoteResults results =
        store.quotes(
            filter
                .request(CandidateSearch.phrase(Field.SAID, words))
                .exactNames()
                .sort(Order.OLDEST)
                .facet(Facet.OUTLET)
                .limit(MAX_ARTICLES));
    Set<String> ids = new HashSet<>();
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    long excluded = 0;
    for (QuoteHit hit : results) {
      if (isExcluded.test(hit.article())) {
        excluded++;
      } else if (ids.add(hit.article().id())) {
        articles.add(hit.article());
      }
      for (QuoteHit.Copy copy : hit.copies()) {
        excluded += isExcluded.test(copy.article()) ? 1 : 0;
      }
    }
    long outlets = results.facets().stream().mapToLong(QuoteUses::count).sum();
    return new QuoteUses(articles.build(), results.total() - excluded, outlets);
  }

  private static long count(FacetCounts counts) {
    return counts.values().size() + (long) counts.more();
  }

  /** The words of the finding in the quote that has most of them. */
  private static List<Word> words(Finding finding) {
    Passage passage = finding.passage();
    int from = finding.alignment().firstWord();
    int to = finding.alignment().lastWord() + 1;
    if (passage.sections().isEmpty()) {
      return passage.words().subList(from, to);
    }
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    for (int i = from; i < to; i++) {
      if (finding.quote().filter(passage.section(i).quote()::equals).isPresent()) {
        words.add(passage.words().get(i));
      }
    }
    return words.build();
  }
}
