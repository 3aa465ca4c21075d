package org.onrecord.verify;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.onrecord.model.Published;
import org.onrecord.search.Hit;
import org.onrecord.search.Order;
import org.onrecord.search.Query;
import org.onrecord.search.Results;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.Stats;
import org.onrecord.store.ArticleStore;

/** Counts what an archive holds within the limits of claims; each count is made once. */
final class CoverageCounter {

  private static final int MAX_CACHED = 10_000;

  private final ArticleStore store;
  private final UnaryOperator<SearchRequest> expansion;
  private final Map<ClaimFilter, Coverage> totals = new ConcurrentHashMap<>();
  private final Map<String, Long> bySpeaker = new ConcurrentHashMap<>();

  CoverageCounter(ArticleStore store, UnaryOperator<SearchRequest> expansion) {
    this.store = store;
    this.expansion = expansion;
  }

  Coverage of(Claim claim) {
    ClaimFilter filter = ClaimFilter.of(claim);
    if (totals.size() > MAX_CACHED || bySpeaker.size() > MAX_CACHED) {
      totals.clear();
      bySpeaker.clear();
    }
    Coverage all = totals.computeIfAbsent(filter, key -> key.isEmpty() ? whole() : within(key));
    return new Coverage(
        all.articles(),
        all.from(),
        all.to(),
        all.quotes(),
        claim.speaker().map(name -> quotesOf(name, filter)));
  }

  private Coverage whole() {
    Stats stats = store.stats();
    return new Coverage(
        stats.articles(), stats.earliest(), stats.latest(), stats.quotes(), Optional.empty());
  }

  private Coverage within(ClaimFilter filter) {
    SearchRequest request = filter.request(new Query.Everything()).limit(1);
    Results oldest = store.search(request.sort(Order.OLDEST));
    Results newest = store.search(request.sort(Order.NEWEST));
    long quotes = store.quotes(request).total();
    return new Coverage(oldest.total(), day(oldest), day(newest), quotes, Optional.empty());
  }

  private static Optional<LocalDate> day(Results results) {
    return results.hits().stream()
        .findFirst()
        .map(Hit::article)
        .flatMap(article -> article.published().flatMap(Published::date));
  }

  private long quotesOf(String name, ClaimFilter filter) {
    return bySpeaker.computeIfAbsent(
        name + '\0' + filter,
        key ->
            store
                .quotes(
                    expansion.apply(filter.request(new Query.Everything()).speaker(name).limit(1)))
                .total());
  }
}
