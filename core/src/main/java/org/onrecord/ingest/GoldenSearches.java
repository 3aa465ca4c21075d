package org.onrecord.ingest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

  private record Golden(String words, GoldenResult.First expected) {}

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
        searches.add(new Golden(cells.get(0), first(cells.subList(1, 4))));
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

  private static GoldenResult.First first(List<String> cells) {
    List<Optional<String>> expected =
        cells.stream().map(cell -> Optional.of(cell).filter(text -> !text.equals(ANY))).toList();
    return new GoldenResult.First(expected.get(0), expected.get(1), expected.get(2));
  }

  /**
   * Runs all searches.
   *
   * @param index the index to search
   * @return the result of each, in the order of the file
   */
  public List<GoldenResult> results(NewsIndex index) {
    return searches.stream()
        .map(golden -> GoldenResult.of(golden.words, golden.expected, first(index, golden.words)))
        .toList();
  }

  /**
   * Runs all searches.
   *
   * @param index the index to search
   * @return one sentence for each unexpected result; empty if there is none
   * @throws org.onrecord.search.QuerySyntax if the words of a search are an empty query
   */
  public List<String> failures(NewsIndex index) {
    return results(index).stream().flatMap(result -> result.reason().stream()).toList();
  }

  private static GoldenResult.First first(NewsIndex index, String words) {
    Optional<Hit> hit = index.search(SearchRequest.of(words).limit(1)).hits().stream().findFirst();
    Optional<QuoteHit> quote = hit.flatMap(found -> found.quotes().stream().findFirst());
    return new GoldenResult.First(
        hit.map(found -> found.article().id()),
        quote.map(QuoteHit::text),
        quote.flatMap(QuoteHit::speakerName));
  }
}
