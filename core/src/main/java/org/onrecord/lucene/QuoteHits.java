package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.lucene.Ranges.Placed;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.Explanation;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteHit.Copy;
import org.onrecord.search.Range;

/** Makes hits of quotes, and marks what matched. */
final class QuoteHits {

  private final boolean isBare;
  private final List<List<Placed>> said;

  /**
   * @param sought what was looked for
   * @param isBare whether they do without
   */
  QuoteHits(Words words, Sought sought, boolean isBare) throws IOException {
    this.isBare = isBare;
    this.said = isBare ? List.of() : said(words, sought);
  }

  QuoteHit of(
      int rank,
      double score,
      Article article,
      Quote quote,
      List<Copy> copies,
      Optional<Explanation> explanation) {
    if (isBare) {
      return new QuoteHit(rank, score, article, quote, List.of(), copies, explanation);
    }
    List<Range> ranges =
        quote
            .span()
            .map(span -> Ranges.of(span.of(article.text(span.in())), said, span.start()))
            .orElse(List.of());
    return new QuoteHit(rank, score, article, quote, ranges, copies, explanation);
  }

  /** What is to be marked in quotes. */
  private static List<List<Placed>> said(Words words, Sought sought) throws IOException {
    List<List<Placed>> said = new ArrayList<>();
    for (Pattern pattern : sought.patterns()) {
      if (isSaid(pattern.field())) {
        words.textTerms(pattern).forEach(term -> said.add(Ranges.alone(term)));
      }
    }
    for (Leaf leaf : sought.leaves()) {
      List<Placed> terms = Ranges.terms(leaf.text());
      if (isSaid(leaf.field()) && (leaf.isPhrase() || terms.size() > 1)) {
        said.add(terms);
      } else if (isSaid(leaf.field())) {
        words.textTerms(leaf.text()).forEach(term -> said.add(Ranges.alone(term)));
      }
    }
    said.removeIf(List::isEmpty);
    return said;
  }

  private static boolean isSaid(Field field) {
    return field == Field.ANY || field == Field.SAID;
  }
}
