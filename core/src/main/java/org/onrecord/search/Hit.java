package org.onrecord.search;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;

/**
 * An article that was found.
 *
 * @param rank its place in the answer, from 1
 * @param score what it is ranked by; comparable within one answer only
 * @param article the article, whole
 * @param highlights passages that show why it was found, in the order of the text
 * @param quotes its quotes that match, best first; a few at most
 * @param copies the same text elsewhere, if copies were to be one hit; a few at most
 * @param explanation why it has its score, if that was asked for
 */
public record Hit(
    int rank,
    double score,
    Article article,
    List<Highlight> highlights,
    List<QuoteHit> quotes,
    List<Article> copies,
    Optional<Explanation> explanation) {

  public Hit {
    highlights = List.copyOf(highlights);
    quotes = List.copyOf(quotes);
    copies = List.copyOf(copies);
  }
}
