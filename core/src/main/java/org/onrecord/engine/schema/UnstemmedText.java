package org.onrecord.engine.schema;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BitSet;
import org.onrecord.model.Article;

/**
 * The unstemmed words of a text field, read from the article, because the index does not have their
 * positions.
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
   * @param field the text field
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

  /** Whether the words occur as a phrase. */
  public boolean has(List<String> phrase) {
    return Collections.indexOfSubList(words, phrase) >= 0;
  }

  /** How often the words, at least one, occur as a phrase. */
  public int times(List<String> phrase) {
    int times = 0;
    for (int i = 0; i + phrase.size() <= words.size(); i++) {
      times += words.subList(i, i + phrase.size()).equals(phrase) ? 1 : 0;
    }
    return times;
  }
}
