package org.onrecord.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.onrecord.cli.option.CommonOptions;
import org.onrecord.cli.output.IndexJson;
import org.onrecord.cli.output.Wording;
import org.onrecord.ingest.IngestListener;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/**
 * Shows the progress of indexing: on a terminal a status line with counts, rate and remaining time;
 * everywhere each problem.
 */
final class IngestProgress implements IngestListener {

  private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** Earlier, the remaining time cannot be estimated. */
  private static final double MIN_SECONDS_TO_ESTIMATE = 2;

  private static final double NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final CommonOptions options;
  private final boolean showsStatus;
  private final long start = System.nanoTime();
  private int total;
  private long bytes;
  private long bytesRead;
  private int sources;
  private int articles;
  private int problems;
  private long last = start;
  private boolean isStatusShown;

  IngestProgress(CommonOptions options) {
    this.options = options;
    this.showsStatus = options.showsProgress() && !options.isVerbose();
  }

  @Override
  public void sources(int count) {
    total = count;
  }

  @Override
  public void bytes(long read, long all) {
    bytesRead = read;
    bytes = all;
  }

  @Override
  public void unchanged(String name) {
    sources++;
  }

  @Override
  public void source(String name, int found) {
    sources++;
    if (options.isVerbose()) {
      options.printMessage(name + ": " + Wording.count(found, "article"));
    }
  }

  @Override
  public void article(Article article) {
    articles++;
    if (showsStatus && System.nanoTime() - last > INTERVAL_NANOS) {
      last = System.nanoTime();
      isStatusShown = true;
      print(ERASE_LINE + "onrecord: " + counts((last - start) / NANOS_PER_SECOND));
    }
  }

  /** "1,204 articles, 310 a second, 85 of 400 sources, 12 s left, 2 problems". */
  private String counts(double seconds) {
    List<String> counts = new ArrayList<>();
    counts.add(Wording.count(articles, "article"));
    counts.add(String.format(Locale.ROOT, "%,.0f a second", articles / seconds));
    if (total > 1) {
      counts.add(String.format(Locale.ROOT, "%,d of %,d sources", sources, total));
    }
    if (seconds >= MIN_SECONDS_TO_ESTIMATE && bytesRead > 0 && bytesRead <= bytes) {
      counts.add(Wording.time(seconds * (bytes - bytesRead) / bytesRead) + " left");
    }
    if (problems > 0) {
      counts.add(Wording.count(problems, "problem"));
    }
    return String.join(", ", counts);
  }

  @Override
  public void problem(UnreadableArticle problem) {
    erase();
    problems++;
    options.console().printMessage(String.valueOf(problem.getMessage()));
    if (options.isJson()) {
      options.out().line(IndexJson.problem(problem));
    }
  }

  /** Erases the status line. */
  void erase() {
    if (isStatusShown) {
      isStatusShown = false;
      print(ERASE_LINE);
    }
  }

  private void print(String text) {
    options.console().err().text(text);
    options.console().err().flush();
  }
}
