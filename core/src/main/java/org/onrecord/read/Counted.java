package org.onrecord.read;

import com.google.common.io.CountingInputStream;
import org.onrecord.model.Article;

/**
 * Tells of everything how far into the file it was found.
 *
 * @param in the bytes of the file
 */
record Counted(CountingInputStream in, ArticleSink sink) implements ArticleSink {

  @Override
  public void article(Article article) {
    sink.reached(in.getCount());
    sink.article(article);
  }

  @Override
  public void unreadable(UnreadableArticle problem) {
    sink.reached(in.getCount());
    sink.unreadable(problem);
  }
}
