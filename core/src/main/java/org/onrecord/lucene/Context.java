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

/**
 * Finds the sentences of its paragraph that a quote stands in. Quotes of one paragraph often come
 * one after the other: the last is remembered. Not thread-safe.
 */
final class Context {

  private String text = "";
  private Range<Integer> paragraph = Range.closedOpen(0, 0);
  private List<Range<Integer>> sentences = List.of();

  Optional<Span> of(Article article, Quote quote) {
    return quote.span().map(span -> of(article.text(span.in()), span));
  }

  private Span of(String in, Span quote) {
    int from = in.lastIndexOf('\n', Math.max(0, quote.start() - 1)) + 1;
    int end = in.indexOf('\n', quote.end());
    read(in, Range.closedOpen(from, end < 0 ? in.length() : end));
    int first = quote.start();
    int last = quote.end();
    for (Range<Integer> sentence : sentences) {
      int start = sentence.lowerEndpoint();
      int stop = sentence.upperEndpoint();
      if (start < quote.end() && quote.start() < stop) {
        first = Math.min(first, start);
        last = Math.max(last, stop);
      }
    }
    return new Span(quote.in(), first, last);
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the same article: others are not alike.
  private void read(String in, Range<Integer> stretch) {
    if (in == text && stretch.equals(paragraph)) {
      return;
    }
    text = in;
    paragraph = stretch;
    List<Token> tokens = Tokenizer.tokens(in, stretch.lowerEndpoint(), stretch.upperEndpoint());
    sentences =
        Sentences.of(tokens).stream()
            .map(
                sentence ->
                    Range.closedOpen(
                        tokens.get(sentence.lowerEndpoint()).start(),
                        tokens.get(sentence.upperEndpoint() - 1).end()))
            .toList();
  }
}
