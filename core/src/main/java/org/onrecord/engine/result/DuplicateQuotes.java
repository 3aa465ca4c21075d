package org.onrecord.engine.result;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldDocs;
import org.onrecord.engine.query.TermVocabulary;
import org.onrecord.engine.schema.NumberTerms;
import org.onrecord.engine.schema.Schema;
import org.onrecord.search.Order;
import org.onrecord.search.Paging;

/**
 * Finds which of the quotes that match a query are equal, and keeps the first of them. Those of a
 * page are looked for together.
 */
final class DuplicateQuotes implements HitPage.HitFilter {

  /** How many equal quotes of one are told apart. */
  private static final int MAX_COPIES = 20;

  /** How many equal quotes are looked at for one page. */
  private static final int MAX_COPIES_PER_PAGE = 300;

  private final SearchEngine engine;
  private final Query query;
  private final Paging paging;

  /** The first quote that says it. */
  private final Map<Long, Integer> firstByFingerprint = new HashMap<>();

  /** What only one quote says. */
  private final Set<Long> uniqueFingerprints = new HashSet<>();

  /** What each quote says that was asked about. */
  private final Map<Integer, Long> fingerprintByQuote = new HashMap<>();

  /** All that were shown, if they were shown from the first on. */
  private final List<FieldDoc> seenQuotes = new ArrayList<>();

  /**
   * @param query which quotes match
   * @param paging the order that they are answered in, and from where on
   */
  DuplicateQuotes(SearchEngine engine, Query query, Paging paging) {
    this.engine = engine;
    this.query = query;
    this.paging = paging;
  }

  @Override
  public void prefetch(ScoreDoc... quotes) throws IOException {
    if (paging.after().isEmpty()) {
      // All that stand before them have been here.
      for (ScoreDoc quote : quotes) {
        seenQuotes.add((FieldDoc) quote);
        firstByFingerprint.putIfAbsent(fingerprint(quote.doc), quote.doc);
      }
      return;
    }
    Set<Long> repeated = repeatedFingerprints(fingerprints(Arrays.asList(quotes)));
    if (!repeated.isEmpty()) {
      TopFieldDocs equal =
          engine.top(matching(repeated), paging.order(), MAX_COPIES_PER_PAGE, null);
      for (ScoreDoc quote : equal.scoreDocs) {
        firstByFingerprint.putIfAbsent(fingerprint(quote.doc), quote.doc);
      }
    }
  }

  /** What more than one quote says, of all that there are; most are said once. */
  private Set<Long> repeatedFingerprints(Set<Long> sayings) throws IOException {
    TermVocabulary vocabulary = engine.vocabulary();
    vocabulary.prefetch(sayings.stream().map(DuplicateQuotes::term).toList());
    Set<Long> repeated = new HashSet<>();
    for (long saying : sayings) {
      (vocabulary.frequency(term(saying)) == 1 ? uniqueFingerprints : repeated).add(saying);
    }
    return repeated;
  }

  private long fingerprint(int quote) throws IOException {
    Long known = fingerprintByQuote.get(quote);
    if (known == null) {
      known = engine.fingerprint(quote);
      fingerprintByQuote.put(quote, known);
    }
    return known;
  }

  private static Term term(long saying) {
    return new Term(Schema.QUOTE_FINGERPRINT, NumberTerms.term(saying));
  }

  /** Whether no quote that is equal comes before this one. */
  @Override
  public boolean accepts(ScoreDoc quote) throws IOException {
    long saying = fingerprint(quote.doc);
    if (uniqueFingerprints.contains(saying)) {
      return true;
    }
    if (!firstByFingerprint.containsKey(saying)) {
      Query equal = matching(Set.of(saying));
      firstByFingerprint.put(saying, engine.top(equal, paging.order(), 1, null).scoreDocs[0].doc);
    }
    return firstByFingerprint.get(saying) == quote.doc;
  }

  /**
   * For each quote itself and those that are equal, the earliest published first; a few at most.
   *
   * @param total how many quotes match
   */
  List<List<Integer>> byDate(List<? extends ScoreDoc> quotes, long total) throws IOException {
    ListMultimap<Long, Integer> equal =
        seenQuotes.size() == total
            ? seenByDate()
            : byDate(repeatedFingerprints(fingerprints(quotes)));
    List<List<Integer>> byDate = new ArrayList<>();
    for (ScoreDoc quote : quotes) {
      List<Integer> same = equal.get(fingerprint(quote.doc));
      byDate.add(
          same.isEmpty() ? List.of(quote.doc) : same.subList(0, Math.min(MAX_COPIES, same.size())));
    }
    return byDate;
  }

  private ListMultimap<Long, Integer> seenByDate() throws IOException {
    ListMultimap<Long, FieldDoc> equal = ArrayListMultimap.create();
    for (FieldDoc quote : seenQuotes) {
      equal.put(fingerprint(quote.doc), quote);
    }
    ListMultimap<Long, Integer> byDate = ArrayListMultimap.create();
    for (long saying : equal.keySet()) {
      List<FieldDoc> same = equal.get(saying);
      if (same.size() > 1) {
        Map<FieldDoc, Long> days = new HashMap<>();
        for (FieldDoc quote : same) {
          days.put(quote, engine.day(quote.doc));
        }
        same.sort(
            Comparator.<FieldDoc>comparingLong(days::get).thenComparing(PageCursor::compareTies));
      }
      same.forEach(quote -> byDate.put(saying, quote.doc));
    }
    return byDate;
  }

  private ListMultimap<Long, Integer> byDate(Set<Long> sayings) throws IOException {
    ImmutableListMultimap.Builder<Long, Integer> byDate = ImmutableListMultimap.builder();
    if (sayings.isEmpty()) {
      return byDate.build();
    }
    TopFieldDocs equal = engine.top(matching(sayings), Order.OLDEST, MAX_COPIES_PER_PAGE, null);
    if (sayings.size() > 1 && equal.totalHits.value() > MAX_COPIES_PER_PAGE) {
      for (long saying : sayings) {
        byDate.putAll(byDate(Set.of(saying)));
      }
      return byDate.build();
    }
    for (ScoreDoc quote : equal.scoreDocs) {
      byDate.put(fingerprint(quote.doc), quote.doc);
    }
    return byDate.build();
  }

  private Set<Long> fingerprints(Iterable<? extends ScoreDoc> quotes) throws IOException {
    Set<Long> sayings = new HashSet<>();
    for (ScoreDoc quote : quotes) {
      sayings.add(fingerprint(quote.doc));
    }
    return sayings;
  }

  private Query matching(Set<Long> sayings) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(NumberTerms.anyOf(Schema.QUOTE_FINGERPRINT, sayings), Occur.FILTER)
        .build();
  }
}
