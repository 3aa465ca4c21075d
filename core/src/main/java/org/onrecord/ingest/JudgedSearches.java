package org.onrecord.ingest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.SearchRequest;

/**
 * Searches with relevance judgements, in TREC files: queries (id, tab, words) and judgements
 * (query, iteration, article id, grade). Detects a change in ranking quality. Immutable.
 */
public final class JudgedSearches {

  /** The rank cut-off of nDCG. */
  public static final int NDCG_DEPTH = 10;

  private static final Splitter COLUMNS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();
  private static final int GRADE_COLUMN = 3;

  private final ImmutableList<Judged> searches;

  private JudgedSearches(ImmutableList<Judged> searches) {
    this.searches = searches;
  }

  /**
   * A query with its judgements.
   *
   * @param id the id that the judgements refer to
   * @param words the text of the query
   * @param grades the grade, from 1, by article id; missing articles are not relevant
   */
  public record Judged(String id, String words, Map<String, Integer> grades) {

    /**
     * Copies the grades.
     *
     * @throws NullPointerException if an argument is null or the grades contain null
     */
    public Judged {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(words, "words");
      grades = ImmutableMap.copyOf(grades);
    }
  }

  /**
   * Reads both files. Queries without a relevant article are dropped.
   *
   * @param queries the file of queries
   * @param judgements the file of judgements
   * @return the searches
   * @throws UnreadableArticle if one cannot be read, or none has a relevant article
   */
  public static JudgedSearches read(Path queries, Path judgements) {
    Objects.requireNonNull(queries);
    Table<String, String, Integer> grades = grades(judgements);
    ImmutableList.Builder<Judged> searches = ImmutableList.builder();
    for (String line : lines(queries)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && grades.containsRow(line.substring(0, tab))) {
        String id = line.substring(0, tab);
        searches.add(new Judged(id, line.substring(tab + 1), grades.row(id)));
      }
    }
    ImmutableList<Judged> judged = searches.build();
    if (judged.isEmpty()) {
      throw new UnreadableArticle(
          queries.toString(), "has no query (id TAB words) with a judgement in " + judgements);
    }
    return new JudgedSearches(judged);
  }

  /** {@return the searches, in the order of the file} */
  public List<Judged> searches() {
    return searches;
  }

  /**
   * A query with its nDCG.
   *
   * @param query the query
   * @param ndcg its {@link JudgedSearches#ndcg(List, Map)}, from 0 to 1
   */
  public record Score(Judged query, double ndcg) {

    /** Checks that the query is not null. */
    public Score {
      Objects.requireNonNull(query, "query");
    }
  }

  /**
   * The {@link #ndcg(List, Map)} of each query. Runs all searches.
   *
   * @param index the index to search
   * @return the scores, in the order of the file; not empty
   */
  public List<Score> scores(NewsIndex index) {
    return searches.stream()
        .map(judged -> new Score(judged, ndcg(ranked(index, judged), judged.grades)))
        .toList();
  }

  private static List<String> ranked(NewsIndex index, Judged judged) {
    return index.search(SearchRequest.of(judged.words).limit(NDCG_DEPTH)).hits().stream()
        .map(hit -> hit.article().id())
        .toList();
  }

  /**
   * The mean {@link #ndcg(List, Map)} of an index. Runs all searches.
   *
   * @param index the index to search
   * @return the mean, from 0 to 1
   * @throws org.onrecord.search.QuerySyntax if the words of a search are an empty query
   */
  public double ndcg(NewsIndex index) {
    return mean(scores(index));
  }

  /**
   * The mean nDCG.
   *
   * @param scores the scores of all queries; not empty
   * @return the mean, from 0 to 1
   */
  public static double mean(List<Score> scores) {
    return scores.stream().mapToDouble(Score::ndcg).average().orElseThrow();
  }

  /**
   * Normalized discounted cumulative gain at {@value #NDCG_DEPTH}, as computed by {@code
   * trec_eval}: the gain is the grade.
   *
   * @param ranked the ids of the articles found, best first
   * @param grades the grade, from 1, by article id; not empty
   * @return the gain, from 0 to 1
   */
  public static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    double gain = 0;
    for (int rank = 1; rank <= Math.min(NDCG_DEPTH, ranked.size()); rank++) {
      gain += discounted(grades.getOrDefault(ranked.get(rank - 1), 0), rank);
    }
    List<Integer> best = Ordering.natural().greatestOf(grades.values(), NDCG_DEPTH);
    double idealGain = 0;
    for (int rank = 1; rank <= best.size(); rank++) {
      idealGain += discounted(best.get(rank - 1), rank);
    }
    return gain / idealGain;
  }

  private static double discounted(int grade, int rank) {
    return grade * Math.log(2) / Math.log(rank + 1);
  }

  private static Table<String, String, Integer> grades(Path judgements) {
    Table<String, String, Integer> grades = HashBasedTable.create();
    int number = 0;
    for (String line : lines(judgements)) {
      number++;
      List<String> columns = COLUMNS.splitToList(line);
      if (columns.isEmpty()) {
        continue;
      }
      try {
        int grade = Integer.parseInt(columns.get(GRADE_COLUMN));
        if (grade > 0) {
          grades.put(columns.get(0), columns.get(2), grade);
        }
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new UnreadableArticle(
            judgements + " line " + number,
            "is not a judgement; expected: query 0 article grade",
            e);
      }
    }
    return grades;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UnreadableArticle(file.toString(), "cannot be read; check the path", e);
    }
  }
}
