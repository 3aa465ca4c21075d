package org.onrecord.lucene;

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
import org.onrecord.search.Order;
import org.onrecord.search.Paging;

/**
 * Finds which of the quotes that match a query are equal, and keeps the first of them. Those of a
 * page are looked for together.
 */
final class Sayings implements Page.Kept {

  /** How many equal quotes of one are told apart. */
  private static final int MOST = 20;

  /** How many equal quotes are looked at for one page. */
  private static final int MOST_OF_PAGE = 300;

  private final Engine engine;
  private final Query query;
  private final Paging paging;

  /** The first quote that says it. */
  private final Map<Long, Integer> firsts = new HashMap<>();

  /** What only one quote says. */
  private final Set<Long> alone = new HashSet<>();

  /** What each quote says that was asked about. */
  private final Map<Integer, Long> said = new HashMap<>();

  /** All that were shown, if they were shown from the first on. */
  private final List<FieldDoc> seen = new ArrayList<>();

  /**
   * @param query which quotes match
   * @param paging the order that they are answered in, and from where on
   */
  Sayings(Engine engine, Query query, Paging paging) {
    this.engine = engine;
    this.query = query;
    this.paging = paging;
  }

  @Override
  public void expect(ScoreDoc... quotes) throws IOException {
    if (paging.after().isEmpty()) {
      // All that stand before them have been here.
      for (ScoreDoc quote : quotes) {
        seen.add((FieldDoc) quote);
        firsts.putIfAbsent(saying(quote.doc), quote.doc);
      }
      return;
    }
    Set<Long> repeated = repeated(sayings(Arrays.asList(quotes)));
    if (!repeated.isEmpty()) {
      TopFieldDocs equal = engine.top(matching(repeated), paging.order(), MOST_OF_PAGE, null);
      for (ScoreDoc quote : equal.scoreDocs) {
        firsts.putIfAbsent(saying(quote.doc), quote.doc);
      }
    }
  }

  /** What more than one quote says, of all that there are; most are said once. */
  private Set<Long> repeated(Set<Long> sayings) throws IOException {
    Vocabulary vocabulary = engine.vocabulary();
    vocabulary.expect(sayings.stream().map(Sayings::term).toList());
    Set<Long> repeated = new HashSet<>();
    for (long saying : sayings) {
      (vocabulary.frequency(term(saying)) == 1 ? alone : repeated).add(saying);
    }
    return repeated;
  }

  private long saying(int quote) throws IOException {
    Long known = said.get(quote);
    if (known == null) {
      known = engine.saying(quote);
      said.put(quote, known);
    }
    return known;
  }

  private static Term term(long saying) {
    return new Term(Schema.SAYING, Numbers.term(saying));
  }

  /** Whether no quote that is equal comes before this one. */
  @Override
  public boolean keeps(ScoreDoc quote) throws IOException {
    long saying = saying(quote.doc);
    if (alone.contains(saying)) {
      return true;
    }
    if (!firsts.containsKey(saying)) {
      Query equal = matching(Set.of(saying));
      firsts.put(saying, engine.top(equal, paging.order(), 1, null).scoreDocs[0].doc);
    }
    return firsts.get(saying) == quote.doc;
  }

  /**
   * For each quote itself and those that are equal, the earliest published first; a few at most.
   *
   * @param total how many quotes match
   */
  List<List<Integer>> byDate(List<? extends ScoreDoc> quotes, long total) throws IOException {
    ListMultimap<Long, Integer> equal =
        seen.size() == total ? seenByDate() : byDate(repeated(sayings(quotes)));
    List<List<Integer>> byDate = new ArrayList<>();
    for (ScoreDoc quote : quotes) {
      List<Integer> same = equal.get(saying(quote.doc));
      byDate.add(
          same.isEmpty() ? List.of(quote.doc) : same.subList(0, Math.min(MOST, same.size())));
    }
    return byDate;
  }

  private ListMultimap<Long, Integer> seenByDate() throws IOException {
    ListMultimap<Long, FieldDoc> equal = ArrayListMultimap.create();
    for (FieldDoc quote : seen) {
      equal.put(saying(quote.doc), quote);
    }
    ListMultimap<Long, Integer> byDate = ArrayListMultimap.create();
    for (long saying : equal.keySet()) {
      List<FieldDoc> same = equal.get(saying);
      if (same.size() > 1) {
        Map<FieldDoc, Long> days = new HashMap<>();
        for (FieldDoc quote : same) {
          days.put(quote, engine.day(quote.doc));
        }
        same.sort(Comparator.<FieldDoc>comparingLong(days::get).thenComparing(Cursor::inArticles));
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
    TopFieldDocs equal = engine.top(matching(sayings), Order.OLDEST, MOST_OF_PAGE, null);
    if (sayings.size() > 1 && equal.totalHits.value() > MOST_OF_PAGE) {
      for (long saying : sayings) {
        byDate.putAll(byDate(Set.of(saying)));
      }
      return byDate.build();
    }
    for (ScoreDoc quote : equal.scoreDocs) {
      byDate.put(saying(quote.doc), quote.doc);
    }
    return byDate.build();
  }

  private Set<Long> sayings(Iterable<? extends ScoreDoc> quotes) throws IOException {
    Set<Long> sayings = new HashSet<>();
    for (ScoreDoc quote : quotes) {
      sayings.add(saying(quote.doc));
    }
    return sayings;
  }

  private Query matching(Set<Long> sayings) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(Numbers.anyOf(Schema.SAYING, sayings), Occur.FILTER)
        .build();
  }
}
