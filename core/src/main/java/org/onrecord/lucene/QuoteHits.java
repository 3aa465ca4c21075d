package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.lucene.Ranges.Placed;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
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
  QuoteHits(QueryWords words, Sought sought, boolean isBare) throws IOException {
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
        quote.span().isPresent() ? matched(article, quote.span().get()) : List.of();
    return new QuoteHit(rank, score, article, quote, ranges, copies, explanation);
  }

  private List<Range> matched(Article article, Span quoted) {
    return Ranges.of(quoted.of(article.text(quoted.in())), said, quoted.start());
  }

  /** What is to be marked in quotes. */
  private static List<List<Placed>> said(QueryWords words, Sought sought) throws IOException {
    List<List<Placed>> said = new ArrayList<>();
    for (Pattern pattern : sought.patterns()) {
      if (isSaid(pattern.field())) {
        said.addAll(Ranges.alone(words.textTerms(pattern)));
      }
    }
    for (Leaf leaf : sought.leaves()) {
      if (isSaid(leaf.field())) {
        List<Placed> terms = Ranges.terms(leaf.text());
        boolean isPhrase = leaf.isPhrase() || terms.size() > 1;
        said.addAll(isPhrase ? Ranges.together(terms) : Ranges.alone(words.textTerms(leaf.text())));
      }
    }
    return said;
  }

  private static boolean isSaid(Field field) {
    return field == Field.ANY || field == Field.SAID;
  }
}
