package org.onrecord.engine.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.engine.query.QueryWords;
import org.onrecord.engine.query.SearchTerm;
import org.onrecord.engine.query.SearchTerms;
import org.onrecord.engine.result.MatchRanges.PositionedTerm;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.search.Explanation;
import org.onrecord.search.Field;
import org.onrecord.search.Query.Pattern;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.QuoteHit.Copy;
import org.onrecord.search.Range;

/** Builds quote hits with their highlights. */
final class QuoteHitBuilder {

  private final boolean omitsSnippets;
  private final List<List<PositionedTerm>> quoteTerms;

  /**
   * @param searchTerms the terms to highlight
   * @param isBare whether highlights are omitted
   */
  QuoteHitBuilder(QueryWords words, SearchTerms searchTerms, boolean isBare) throws IOException {
    this.omitsSnippets = isBare;
    this.quoteTerms = isBare ? List.of() : quoteTerms(words, searchTerms);
  }

  QuoteHit of(
      int rank,
      double score,
      Article article,
      Quote quote,
      List<Copy> copies,
      Optional<Explanation> explanation) {
    QuoteHit.Builder hit = QuoteHit.builder(rank, score, article, quote).copies(copies);
    if (explanation.isPresent()) {
      hit.explanation(explanation.get());
    }
    if (!omitsSnippets && quote.span().isPresent()) {
      hit.ranges(matched(article, quote.span().get()));
    }
    return hit.build();
  }

  private List<Range> matched(Article article, Span quoted) {
    return MatchRanges.find(
        quoted.coveredText(article.text(quoted.part())), quoteTerms, quoted.start());
  }

  /** The terms to mark in quotes. */
  private static List<List<PositionedTerm>> quoteTerms(QueryWords words, SearchTerms searchTerms)
      throws IOException {
    List<List<PositionedTerm>> said = new ArrayList<>();
    for (Pattern pattern : searchTerms.patterns()) {
      if (isQuoteField(pattern.field())) {
        said.addAll(MatchRanges.asSingleTerms(words.textTerms(pattern)));
      }
    }
    for (SearchTerm leaf : searchTerms.terms()) {
      if (isQuoteField(leaf.field())) {
        List<PositionedTerm> terms = MatchRanges.terms(leaf.text());
        boolean isPhrase = leaf.isPhrase() || terms.size() > 1;
        said.addAll(
            isPhrase
                ? MatchRanges.asPhrase(terms)
                : MatchRanges.asSingleTerms(words.textTerms(leaf.text())));
      }
    }
    return said;
  }

  private static boolean isQuoteField(Field field) {
    return field == Field.ANY || field == Field.SAID;
  }
}
