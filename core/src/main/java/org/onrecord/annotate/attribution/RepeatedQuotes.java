package org.onrecord.annotate.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * Copies the speakers of quotes in the body to the same words in title, standfirst and
 * sub-headings, where attributions are shortened or missing.
 */
public final class RepeatedQuotes {

  /** Shorter quotes are said by several people, so they must equal a whole quote of the body. */
  private static final int MIN_WORDS = 3;

  private RepeatedQuotes() {}

  /**
   * The quotes, in their order. Takes time proportional to the number of quotes in the body times
   * that of the others.
   */
  public static List<ExplainedQuote> withBodySpeakers(List<ExplainedQuote> findings) {
    List<ExplainedQuote> body =
        findings.stream().filter(f -> !isHeading(f) && isAttributed(f)).toList();
    return findings.stream().map(f -> isHeading(f) ? withBodySpeakers(f, body) : f).toList();
  }

  private static ExplainedQuote withBodySpeakers(ExplainedQuote above, List<ExplainedQuote> body) {
    String words = words(above.quote());
    return body.stream()
        .filter(f -> words(f.quote()).equals(words))
        .findFirst()
        .or(() -> body.stream().filter(f -> repeats(words, f)).findFirst())
        .map(f -> withSpeaker(above.quote(), f.quote()))
        .orElse(above);
  }

  private static boolean repeats(String words, ExplainedQuote bodyQuote) {
    return words.split(" ").length >= MIN_WORDS
        && (" " + words(bodyQuote.quote()) + " ").contains(" " + words + " ");
  }

  private static ExplainedQuote withSpeaker(Quote above, Quote body) {
    Quote.Builder quote = Quote.builder(above.text(), above.kind()).utterance(above.utterance());
    above.span().ifPresent(quote::span);
    above.clause().ifPresent(quote::clause);
    body.speaker().ifPresent(quote::speaker);
    return new ExplainedQuote(quote.build(), Optional.of(AttributionRule.REPEATED));
  }

  /** Whether a quote is in title or standfirst, or a sub-heading. */
  private static boolean isHeading(ExplainedQuote finding) {
    return finding.rule().filter(rule -> rule == AttributionRule.SUBHEAD).isPresent()
        || isInHead(finding);
  }

  private static boolean isInHead(ExplainedQuote finding) {
    return finding.quote().span().map(span -> span.part() != Part.BODY).orElse(false);
  }

  private static boolean isAttributed(ExplainedQuote finding) {
    return finding.quote().kind().isMarked() && finding.quote().speaker().isPresent();
  }

  private static String words(Quote quote) {
    return Tokenizer.tokens(quote.text()).stream()
        .filter(Token::isWord)
        .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .collect(Collectors.joining(" "));
  }
}
