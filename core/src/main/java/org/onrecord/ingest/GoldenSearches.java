package org.onrecord.ingest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.NewsIndex;
import org.onrecord.read.UnreadableArticle;
import org.onrecord.search.Hit;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.SearchRequest;

/**
 * Searches with expected first results. An index that gives another result has lost articles or
 * ranks differently. Immutable.
 *
 * <p>The file has one search per line, tab-separated: the words, the id of the first article, the
 * text of its first quote and its speaker; {@code -} matches anything. {@code #} starts a comment.
 */
public final class GoldenSearches {

  private static final Splitter TAB = Splitter.on('\t').trimResults();
  private static final String ANY = "-";

  private final ImmutableList<Golden> searches;

  private GoldenSearches(ImmutableList<Golden> searches) {
    this.searches = searches;
  }

  private record Golden(String words, String article, String quote, String speaker) {}

  /**
   * Reads a file.
   *
   * @param file the file, in UTF-8
   * @return the searches
   * @throws UnreadableArticle if it cannot be read, holds no searches, or a line has not four
   *     columns
   */
  public static GoldenSearches read(Path file) {
    ImmutableList.Builder<Golden> searches = ImmutableList.builder();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = TAB.splitToList(line);
        if (cells.size() != 4) {
          throw new UnreadableArticle(
              file + " line " + number,
              "has " + cells.size() + " columns; expected 4: words, article, quote, speaker");
        }
        searches.add(new Golden(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
      }
    } catch (IOException e) {
      throw new UnreadableArticle(file.toString(), "cannot be read; check the path", e);
    }
    ImmutableList<Golden> all = searches.build();
    if (all.isEmpty()) {
      throw new UnreadableArticle(file.toString(), "contains no searches");
    }
    return new GoldenSearches(all);
  }

  /** {@return the number of searches} */
  public int size() {
    return searches.size();
  }

  /**
   * Runs all searches.
   *
   * @param index the index to search
   * @return one sentence for each unexpected result; empty if there is none
   * @throws org.onrecord.search.QuerySyntax if the words of a search are an empty query
   */
  public List<String> failures(NewsIndex index) {
    List<String> failures = new ArrayList<>();
    for (Golden golden : searches) {
      List<Hit> hits = index.search(SearchRequest.of(golden.words).limit(1)).hits();
      if (hits.isEmpty()) {
        failures.add("“" + golden.words + "” found nothing; expected " + golden.article + " first");
      } else {
        check(golden, hits.get(0), failures);
      }
    }
    return failures;
  }

  private static void check(Golden golden, Hit first, List<String> failures) {
    String search = "“" + golden.words + "”";
    if (!golden.article.equals(ANY) && !first.article().id().equals(golden.article)) {
      failures.add(
          search + " ranked " + first.article().id() + " first; expected " + golden.article);
      return;
    }
    String quote = first.quotes().stream().findFirst().map(QuoteHit::text).orElse("no quote");
    String speaker =
        first.quotes().stream().findFirst().flatMap(QuoteHit::speakerName).orElse("nobody");
    if (!golden.quote.equals(ANY) && !quote.equals(golden.quote)) {
      failures.add(search + " showed " + quote + " first; expected " + golden.quote);
    } else if (!golden.speaker.equals(ANY) && !speaker.equals(golden.speaker)) {
      failures.add(
          search + " attributed " + quote + " to " + speaker + "; expected " + golden.speaker);
    }
  }
}
