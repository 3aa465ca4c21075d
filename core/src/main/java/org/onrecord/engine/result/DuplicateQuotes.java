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

/** Finds duplicate quotes among the matches and keeps the first. A page is processed as a batch. */
final class DuplicateQuotes implements HitPage.HitFilter {

  /** Maximum duplicates per quote. */
  private static final int MAX_COPIES = 20;

  /** Maximum duplicates examined per page. */
  private static final int MAX_COPIES_PER_PAGE = 300;

  private final SearchEngine engine;
  private final Query query;
  private final Paging paging;

  /** First quote by fingerprint. */
  private final Map<Long, Integer> firstByFingerprint = new HashMap<>();

  /** Fingerprints that occur once. */
  private final Set<Long> uniqueFingerprints = new HashSet<>();

  /** Fingerprint by quote. */
  private final Map<Integer, Long> fingerprintByQuote = new HashMap<>();

  /** All hits so far, if paging started at the first. */
  private final List<FieldDoc> earlierQuotes = new ArrayList<>();

  /**
   * @param query matches the quotes
   * @param paging the requested order, and the start of the page
   */
  DuplicateQuotes(SearchEngine engine, Query query, Paging paging) {
    this.engine = engine;
    this.query = query;
    this.paging = paging;
  }

  @Override
  public void prefetch(ScoreDoc... quotes) throws IOException {
    if (paging.after().isEmpty()) {
      // All earlier hits have been passed.
      for (ScoreDoc quote : quotes) {
        earlierQuotes.add((FieldDoc) quote);
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

  /** Fingerprints of more than one match; most occur once. */
  private Set<Long> repeatedFingerprints(Set<Long> fingerprints) throws IOException {
    TermVocabulary vocabulary = engine.vocabulary();
    vocabulary.prefetch(fingerprints.stream().map(DuplicateQuotes::term).toList());
    Set<Long> repeated = new HashSet<>();
    for (long fingerprint : fingerprints) {
      (vocabulary.frequency(term(fingerprint)) == 1 ? uniqueFingerprints : repeated)
          .add(fingerprint);
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

  private static Term term(long fingerprint) {
    return new Term(Schema.QUOTE_FINGERPRINT, NumberTerms.term(fingerprint));
  }

  /** Whether no equal quote precedes this one. */
  @Override
  public boolean accepts(ScoreDoc quote) throws IOException {
    long fingerprint = fingerprint(quote.doc);
    if (uniqueFingerprints.contains(fingerprint)) {
      return true;
    }
    if (!firstByFingerprint.containsKey(fingerprint)) {
      Query equal = matching(Set.of(fingerprint));
      firstByFingerprint.put(
          fingerprint, engine.top(equal, paging.order(), 1, null).scoreDocs[0].doc);
    }
    return firstByFingerprint.get(fingerprint) == quote.doc;
  }

  /**
   * Each quote with its duplicates, the earliest published first; limited in number.
   *
   * @param total the number of matching quotes
   */
  List<List<Integer>> byDate(List<? extends ScoreDoc> quotes, long total) throws IOException {
    ListMultimap<Long, Integer> equal =
        earlierQuotes.size() == total
            ? earlierByDate()
            : byDate(repeatedFingerprints(fingerprints(quotes)));
    List<List<Integer>> byDate = new ArrayList<>();
    for (ScoreDoc quote : quotes) {
      List<Integer> same = equal.get(fingerprint(quote.doc));
      byDate.add(
          same.isEmpty() ? List.of(quote.doc) : same.subList(0, Math.min(MAX_COPIES, same.size())));
    }
    return byDate;
  }

  private ListMultimap<Long, Integer> earlierByDate() throws IOException {
    ListMultimap<Long, FieldDoc> equal = ArrayListMultimap.create();
    for (FieldDoc quote : earlierQuotes) {
      equal.put(fingerprint(quote.doc), quote);
    }
    ListMultimap<Long, Integer> byDate = ArrayListMultimap.create();
    for (long fingerprint : equal.keySet()) {
      List<FieldDoc> same = equal.get(fingerprint);
      if (same.size() > 1) {
        Map<FieldDoc, Long> days = new HashMap<>();
        for (FieldDoc quote : same) {
          days.put(quote, engine.day(quote.doc));
        }
        same.sort(
            Comparator.<FieldDoc>comparingLong(days::get).thenComparing(PageCursor::compareTies));
      }
      same.forEach(quote -> byDate.put(fingerprint, quote.doc));
    }
    return byDate;
  }

  private ListMultimap<Long, Integer> byDate(Set<Long> fingerprints) throws IOException {
    ImmutableListMultimap.Builder<Long, Integer> byDate = ImmutableListMultimap.builder();
    if (fingerprints.isEmpty()) {
      return byDate.build();
    }
    TopFieldDocs equal =
        engine.top(matching(fingerprints), Order.OLDEST, MAX_COPIES_PER_PAGE, null);
    if (fingerprints.size() > 1 && equal.totalHits.value() > MAX_COPIES_PER_PAGE) {
      for (long fingerprint : fingerprints) {
        byDate.putAll(byDate(Set.of(fingerprint)));
      }
      return byDate.build();
    }
    for (ScoreDoc quote : equal.scoreDocs) {
      byDate.put(fingerprint(quote.doc), quote.doc);
    }
    return byDate.build();
  }

  private Set<Long> fingerprints(Iterable<? extends ScoreDoc> quotes) throws IOException {
    Set<Long> fingerprints = new HashSet<>();
    for (ScoreDoc quote : quotes) {
      fingerprints.add(fingerprint(quote.doc));
    }
    return fingerprints;
  }

  private Query matching(Set<Long> fingerprints) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(NumberTerms.anyOf(Schema.QUOTE_FINGERPRINT, fingerprints), Occur.FILTER)
        .build();
  }
}
