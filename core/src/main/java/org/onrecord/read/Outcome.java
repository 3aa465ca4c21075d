package org.onrecord.read;

import org.onrecord.model.Article;

/**
 * What comes of a source: its articles and its first problems, for a file of a million broken lines
 * is not a million things to look at, nor to keep. Nothing at all is a problem too.
 */
final class Outcome implements ArticleSink {

  private static final int MOST_PROBLEMS = 1000;

  private final String source;
  private final ArticleSink sink;
  private boolean any;
  private long problems;

  Outcome(String source, ArticleSink sink) {
    this.source = source;
    this.sink = sink;
  }

  @Override
  public void article(Article article) {
    any = true;
    sink.article(article);
  }

  @Override
  public void unreadable(UnreadableArticle problem) {
    problems++;
    if (problems <= MOST_PROBLEMS) {
      sink.unreadable(problem);
    }
  }

  /** Says how many more problems there were, or that there was nothing. */
  void end() {
    if (problems > MOST_PROBLEMS) {
      String more = "has " + (problems - MOST_PROBLEMS) + " more problems like these";
      sink.unreadable(new UnreadableArticle(source, more));
    } else if (problems == 0 && !any) {
      sink.unreadable(new UnreadableArticle(source, "holds no articles"));
    }
  }
}
