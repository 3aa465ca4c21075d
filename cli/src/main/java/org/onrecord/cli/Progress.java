package org.onrecord.cli;

import java.util.concurrent.TimeUnit;
import org.onrecord.ingest.IngestListener;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/** Tells how indexing goes: a line that counts, on a terminal, and every problem. */
final class Progress implements IngestListener {

  private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final Options options;
  private final boolean isCounting;
  private int sources;
  private int articles;
  private long last = System.nanoTime();
  private boolean isShown;

  Progress(Options options) {
    this.options = options;
    this.isCounting = options.isWatched() && !options.isVerbose();
  }

  @Override
  public void source(String name, int found) {
    sources++;
    if (options.isVerbose()) {
      options.say(name + ": " + Wording.count(found, "article"));
    }
  }

  @Override
  public void article(Article article) {
    articles++;
    if (isCounting && System.nanoTime() - last > EVERY) {
      last = System.nanoTime();
      isShown = true;
      print(
          ERASE_LINE
              + "onrecord: "
              + Wording.count(articles, "article")
              + ", "
              + Wording.count(sources, "source")
              + " done");
    }
  }

  @Override
  public void problem(UnreadableArticle problem) {
    erase();
    options.console().say(String.valueOf(problem.getMessage()));
    if (options.isJson()) {
      options.out().line(JsonLines.problem(problem));
    }
  }

  /** Takes the counting line away. */
  void erase() {
    if (isShown) {
      isShown = false;
      print(ERASE_LINE);
    }
  }

  private void print(String text) {
    options.console().err().text(text);
    options.console().err().flush();
  }
}
