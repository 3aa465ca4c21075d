package org.onrecord.lucene;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.text.Sentences;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/** Finds the sentences of its paragraph that a quote stands in. */
final class Context {

  private Context() {}

  static Optional<Span> of(Article article, Quote quote) {
    return quote.span().map(span -> of(article.text(span.in()), span));
  }

  private static Span of(String text, Span quote) {
    int from = text.lastIndexOf('\n', Math.max(0, quote.start() - 1)) + 1;
    int end = text.indexOf('\n', quote.end());
    List<Token> tokens = Tokenizer.tokens(text, from, end < 0 ? text.length() : end);
    int first = quote.start();
    int last = quote.end();
    for (Range<Integer> sentence : Sentences.of(tokens)) {
      int start = tokens.get(sentence.lowerEndpoint()).start();
      int stop = tokens.get(sentence.upperEndpoint() - 1).end();
      if (start < quote.end() && quote.start() < stop) {
        first = Math.min(first, start);
        last = Math.max(last, stop);
      }
    }
    return new Span(quote.in(), first, last);
  }
}
