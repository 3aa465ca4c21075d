package org.onrecord.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;

/**
 * Gives the quotes of title and standfirst the speaker of the same words in the body, where they
 * are printed with who said them: a headline has no room for that, or says "chief" for a name.
 */
final class Echoes {

  /**
   * Fewer words than this are often said by several, so they must be all of a quote of the body.
   */
  private static final int TELLING = 3;

  private Echoes() {}

  /**
   * The findings, in their order. Takes the number of quotes above the body times that of the
   * others.
   */
  static List<Finding> answered(List<Finding> findings) {
    List<Finding> body = findings.stream().filter(f -> !isAbove(f) && isAttributed(f)).toList();
    return findings.stream().map(f -> isAbove(f) ? answered(f, body) : f).toList();
  }

  private static Finding answered(Finding above, List<Finding> body) {
    String words = words(above.quote());
    return body.stream()
        .filter(f -> words(f.quote()).equals(words))
        .findFirst()
        .or(() -> body.stream().filter(f -> repeats(words, f)).findFirst())
        .map(f -> said(above.quote(), f.quote()))
        .orElse(above);
  }

  private static boolean repeats(String words, Finding whole) {
    return words.split(" ").length >= TELLING
        && (" " + words(whole.quote()) + " ").contains(" " + words + " ");
  }

  private static Finding said(Quote above, Quote body) {
    Quote quote =
        new Quote(
            above.span(),
            above.text(),
            above.kind(),
            above.utterance(),
            above.clause(),
            Optional.empty(),
            body.speaker());
    return new Finding(quote, Optional.of(Rule.REPEATED));
  }

  private static boolean isAbove(Finding finding) {
    return finding.quote().span().map(span -> span.in() != Part.BODY).orElse(false);
  }

  private static boolean isAttributed(Finding finding) {
    return finding.quote().kind() != Quote.Kind.INDIRECT && finding.quote().speaker().isPresent();
  }

  private static String words(Quote quote) {
    return Tokenizer.tokens(quote.text()).stream()
        .filter(Token::isWord)
        .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
        .collect(Collectors.joining(" "));
  }
}
