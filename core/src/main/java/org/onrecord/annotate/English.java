package org.onrecord.annotate;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Article;
import org.onrecord.text.Token;
import org.onrecord.text.Tokenizer;
import org.onrecord.text.WordList;

/**
 * Tells whether an article is in English, the only language whose verbs and subjects are known: by
 * the language it gives, or else by its share of function words.
 */
final class English {

  private static final ImmutableSet<String> FUNCTION_WORDS =
      WordList.words(English.class, "function-words.txt");
  private static final int SAMPLE = 4000;
  private static final int FEWEST_WORDS = 30;
  private static final int LEAST_PERCENT = 15;

  private English() {}

  /** Whether {@code article} is in English, or too short to tell. */
  static boolean is(Article article) {
    return article.language().map(English::isTag).orElseGet(() -> looks(article.body()));
  }

  private static boolean isTag(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en");
  }

  private static boolean looks(String body) {
    List<Token> tokens = Tokenizer.tokens(body, 0, Math.min(SAMPLE, body.length()));
    int words = 0;
    int known = 0;
    for (Token token : tokens) {
      words += token.isWord() ? 1 : 0;
      known += FUNCTION_WORDS.contains(token.lower()) ? 1 : 0;
    }
    return words < FEWEST_WORDS || known * 100 >= words * LEAST_PERCENT;
  }
}
