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
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;

/**
 * Searches with the articles that people judged to answer them, in the files of TREC: queries
 * (name, tab, words) and judgements (query, anything, id of the article, grade). An index that
 * ranks worse than it did has changed.
 */
public final class JudgedSearches {

  /** How many articles of each answer count. */
  public static final int NDCG_DEPTH = 10;

  private static final Splitter COLUMNS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();
  private static final int GRADE_COLUMN = 3;

  private final ImmutableList<Judged> searches;

  private JudgedSearches(ImmutableList<Judged> searches) {
    this.searches = searches;
  }

  /**
   * A search and its judgements.
   *
   * @param id what the judgements call it
   * @param words what is searched for
   * @param grades how relevant an article is, from 1, by its id; what is missing is not
   */
  public record Judged(String id, String words, ImmutableMap<String, Integer> grades) {}

  /**
   * Reads both files. Searches without a relevant article are left out.
   *
   * @throws UnreadableArticle if one cannot be read, or none has a relevant article
   */
  public static JudgedSearches read(Path queries, Path judgements) {
    Table<String, String, Integer> grades = grades(judgements);
    ImmutableList.Builder<Judged> searches = ImmutableList.builder();
    for (String line : lines(queries)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && grades.containsRow(line.substring(0, tab))) {
        String id = line.substring(0, tab);
        searches.add(new Judged(id, line.substring(tab + 1), ImmutableMap.copyOf(grades.row(id))));
      }
    }
    ImmutableList<Judged> judged = searches.build();
    if (judged.isEmpty()) {
      throw new UnreadableArticle(
          queries.toString(),
          "has no query (id TAB words) with a judgement in " + judgements);
    }
    return new JudgedSearches(judged);
  }

  public ImmutableList<Judged> searches() {
    return searches;
  }

  /** The mean {@link #ndcg(List, Map)} of the answers of an index. */
  public double ndcg(NewsIndex index) {
    double sum = 0;
    for (Judged judged : searches) {
      List<String> ranked =
          index.search(SearchRequest.of(judged.words).limit(NDCG_DEPTH)).hits().stream()
              .map(Hit::article)
              .map(article -> article.id())
              .toList();
      sum += ndcg(ranked, judged.grades);
    }
    return sum / searches.size();
  }

  /**
   * Normalised discounted cumulative gain of the first ten, as {@code trec_eval} counts: the gain
   * of an article is its grade.
   */
  public static double ndcg(List<String> ranked, Map<String, Integer> grades) {
    double gain = 0;
    for (int rank = 1; rank <= Math.min(NDCG_DEPTH, ranked.size()); rank++) {
      gain += discounted(grades.getOrDefault(ranked.get(rank - 1), 0), rank);
    }
    List<Integer> best = Ordering.natural().greatestOf(grades.values(), NDCG_DEPTH);
    double most = 0;
    for (int rank = 1; rank <= best.size(); rank++) {
      most += discounted(best.get(rank - 1), rank);
    }
    return gain / most;
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
            judgements + " line " + number, "is not a judgement; expected: query 0 article grade", e);
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
