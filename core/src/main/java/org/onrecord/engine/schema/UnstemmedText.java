package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.onrecord.model.Article;

/**
 * The words of a running text as they are written, read off the article: the index knows which
 * there are, not where.
 */
public final class UnstemmedText {

  private final List<String> words;

  private UnstemmedText(List<String> words) {
    this.words = words;
  }

  /**
   * The text of an article or a quote.
   *
   * @param document its number in the segment
   * @param field the field of running text
   */
  public static UnstemmedText of(LeafReaderContext leaf, int document, String field)
      throws IOException {
    BitSet articles = Objects.requireNonNull(ArticleBlock.ARTICLES.getBitSet(leaf));
    Article article = StoredArticles.read(leaf.reader(), articles.nextSetBit(document));
    String text =
        switch (field) {
          case Schema.TITLE -> article.title();
          case Schema.STANDFIRST -> article.standfirst();
          case Schema.BODY -> article.body();
          case Schema.SAID -> article.quotes().get(StoredArticles.ordinal(leaf, document)).text();
          default -> throw new IllegalStateException(field + " is not a text field");
        };
    return new UnstemmedText(AnalyzedText.of(text).words());
  }

  /** Whether these words stand in it next to each other. */
  public boolean has(List<String> phrase) {
    return Collections.indexOfSubList(words, phrase) >= 0;
  }

  /** How often these words, at least one, stand in it next to each other. */
  public int times(List<String> phrase) {
    int times = 0;
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      times += words.subList(i, i + phrase.size()).equals(phrase) ? 1 : 0;
    }
    return times;
  }
}
